import type { Command } from './command';
import type { Region } from './region';
import type { Language, Text } from './text';

/** The conditions that stand before every row, as lines of a checklist. */

const inEach = (say: (language: Language) => string): Text => ({ en: say('en'), sv: say('sv'), pl: say('pl') });

const or: Text = { en: 'or', sv: 'eller', pl: 'lub' };

/** “one, two or three” in each language. */
const oneOf = (texts: readonly Text[], language: Language): string => {
  const words = texts.map(text => text[language]);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or[language]} ${words.at(-1) ?? ''}`;
};

export const demandOfRole = <F, I>({ by }: Command<F, I>): Text => {
  const roles = by.map(({ title }) => title);
  const lead: Text = { en: 'Your role is', sv: 'Din roll är', pl: 'Twoja rola to' };
  return inEach(language => `${lead[language]} ${oneOf(roles, language)}`);
};

/** `Decision: served or final` */
export const demandOfState = ({ title, states }: Region, wanted: readonly string[]): Text => {
  const titles: Readonly<Record<string, Text>> = states;
  const named = wanted.map(state => titles[state] ?? { en: state, sv: state, pl: state });
  return inEach(language => `${title[language]}: ${oneOf(named, language)}`);
};

export const demandOfHand: Text = {
  en: 'Somebody else has prepared it',
  sv: 'Någon annan har förberett det',
  pl: 'Przygotowała to inna osoba',
};

export const demandOfMoment: Text = {
  en: 'It has already happened',
  sv: 'Det har redan skett',
  pl: 'To już nastąpiło',
};
