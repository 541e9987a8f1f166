import type { Text } from '../../../kernel';
import { sisReturn } from '../../../law/eu/acts';
import { ppsa, uoc } from '../../../law/poland/acts';
import type { NoticeDuty } from '../../neutral/telling';

/** Who must be told what of a Polish case. Each colleague’s subject adds its own. */
export const polishNotices = {
  'return-alert-entered': {
    title: {
      en: 'A return decision is to be entered in the Schengen Information System',
      sv: 'Ett återvändandebeslut ska registreras i Schengens informationssystem',
      pl: 'Decyzja powrotowa podlega wpisowi do SIS',
    },
    basis: [uoc('347a'), sisReturn('art. 3', 'known')],
    discloses: [],
  },
  'return-alert-updated': {
    title: {
      en: 'The alert on return is to be updated',
      sv: 'Registreringen om återvändande ska uppdateras',
      pl: 'Wpis do celów powrotu wymaga aktualizacji',
    },
    basis: [uoc('347c')],
    discloses: [],
  },
  'return-alert-deleted': {
    title: {
      en: 'The alert on return is to be deleted',
      sv: 'Registreringen om återvändande ska tas bort',
      pl: 'Wpis do celów powrotu podlega usunięciu',
    },
    basis: [uoc('347d')],
    discloses: [],
  },
  'alert-consultation': {
    title: {
      en: 'Another state is to be consulted before an alert',
      sv: 'En annan stat ska höras före en registrering',
      pl: 'Przed wpisem należy skonsultować się z innym państwem',
    },
    basis: [uoc('347b')],
    discloses: [],
  },
  'stay-titles-lapsed': {
    title: {
      en: 'The decision is final: visa, temporary permit and work permits lapse',
      sv: 'Beslutet är slutligt: visering, tillfälligt tillstånd och arbetstillstånd upphör',
      pl: 'Decyzja jest ostateczna: wiza, zezwolenie czasowe i zezwolenia na pracę wygasają',
    },
    basis: [uoc('307')],
    discloses: [],
  },
  'court-ruling': {
    title: {
      en: 'An administrative court has ruled',
      sv: 'En förvaltningsdomstol har dömt',
      pl: 'Sąd administracyjny wydał orzeczenie',
    },
    basis: [ppsa('153', 'verify')],
    discloses: ['remedy'],
  },
  'ban-withdrawn': {
    title: {
      en: 'An entry ban has ended, fallen or been withdrawn',
      sv: 'Ett återreseförbud har upphört, fallit eller upphävts',
      pl: 'Zakaz wjazdu ustał, upadł lub został cofnięty',
    },
    basis: [uoc('320'), uoc('440')],
    discloses: ['entry-ban'],
  },
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

/** What each notice is called. */
export const polishNoticeTitles: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries(polishNotices).map(([key, { title }]) => [key, title]),
);
