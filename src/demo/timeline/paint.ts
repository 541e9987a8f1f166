/** Marks text for the eye. Off, it changes nothing, so that files and pipes get plain text. */
export interface Paint {
  strong(text: string): string;
  quiet(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  time(text: string): string;
}

const escape = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const plain = (text: string): string => text;

export const paint = (colour: boolean): Paint =>
  colour
    ? { strong: escape(1), quiet: escape(2), good: escape(32), bad: escape(31), time: escape(36) }
    : { strong: plain, quiet: plain, good: plain, bad: plain, time: plain };
