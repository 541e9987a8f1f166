import type { Text } from '../../../kernel';
import { uoc } from '../../../law/poland/acts';
import type { NoticeDuty } from '../../neutral/telling';

/** Who must be told what of a Polish case. Each colleague’s subject adds its own. */
export const polishNotices = {
  'decision-to-list': {
    title: {
      en: 'A decision with an entry ban belongs in the national list',
      sv: 'Ett beslut med inreseförbud ska föras in i den nationella förteckningen',
      pl: 'Decyzja z zakazem wjazdu podlega wpisowi do wykazu',
    },
    basis: [uoc('440')],
    discloses: ['decision', 'entry-ban'],
  },
  'assisted-return-ordered': {
    title: {
      en: 'Assisted voluntary return is granted',
      sv: 'Stöd till frivilligt återvändande är beviljat',
      pl: 'Udzielono pomocy w dobrowolnym powrocie',
    },
    basis: [uoc('334a')],
    rule: 'pl.avr.notice',
    discloses: ['assistance'],
  },
  'assisted-return-left-unexamined': {
    title: {
      en: 'An application for assisted voluntary return is left unexamined',
      sv: 'En ansökan om stöd till frivilligt återvändande lämnas utan prövning',
      pl: 'Wniosek o pomoc w dobrowolnym powrocie pozostawiono bez rozpoznania',
    },
    basis: [uoc('334a')],
    rule: 'pl.avr.notice',
    discloses: ['assistance'],
  },
} as const satisfies Readonly<Record<string, NoticeDuty>>;

export type PolishNotice = keyof typeof polishNotices;

/** What each notice is called. */
export const polishNoticeTitles: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries(polishNotices).map(([key, { title }]) => [key, title]),
);
