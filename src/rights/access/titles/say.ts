import type { Text } from '../../../kernel';

/** A title in every language. */
export const say = (en: string, sv: string, pl: string): Text => ({ en, sv, pl });

export type Titles = Readonly<Record<string, Text>>;
