/** The languages in which Samverk explains itself. */
export const languages = ['en', 'sv', 'pl'] as const;
export type Language = (typeof languages)[number];

/** One text in every language. A missing language does not compile. */
export type Text = Readonly<Record<Language, string>>;
