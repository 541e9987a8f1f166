/** As much of pdfmake as is used here. Its own types bring in those of a browser, which change what the rest compiles to. */
declare module 'pdfmake' {
  /** Text, or a part of a page: see the manual of pdfmake. */
  export type Content = string | Readonly<Record<string, unknown>>;

  export interface Pages {
    readonly info: { readonly title: string; readonly creator: string; readonly producer: string };
    readonly pageSize: 'A4';
    readonly pageMargins: readonly [left: number, top: number, right: number, bottom: number];
    readonly defaultStyle: Readonly<Record<string, unknown>>;
    readonly styles: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    footer(current: number, count: number): Content;
    readonly content: readonly Content[];
  }

  type Font = Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>;

  const pdfmake: {
    setFonts(fonts: Readonly<Record<string, Font>>): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    createPdf(pages: Pages): { getBuffer(): Promise<Buffer> };
  };
  export default pdfmake;
}
