/** Text, or a part of a page: see the manual of pdfmake. */
export type Content = string | Readonly<Record<string, unknown>>;

/** Pages before they are laid out: data alone, as a thread can be given. */
export interface Pages {
  readonly info: {
    readonly title: string;
    readonly creator: string;
    readonly producer: string;
    readonly creationDate: Date;
  };
  readonly pageSize: 'A4';
  readonly pageMargins: readonly [left: number, top: number, right: number, bottom: number];
  readonly defaultStyle: Readonly<Record<string, unknown>>;
  readonly styles: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** At the foot of every page, beside its number. */
  readonly foot: Content;
  readonly content: readonly Content[];
}
