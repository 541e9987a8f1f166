import type { Text } from '../../kernel';

/** A text that people see, in the order of the languages: English, Swedish, Polish. */
export const say = (en: string, sv: string, pl: string): Text => ({ en, sv, pl });
