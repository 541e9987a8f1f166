import type { Text } from '../../../kernel';
import type { NoticeDuty } from '../../neutral/telling';
import { sisBorders, sisReturn } from '../../../law/eu/acts';
import { sisForordningen, sisLagen, uf, ul } from '../../../law/sweden/acts';

/** The notices of chapter 7 of the Aliens Ordinance, and the report of an impediment (UL 12:17). */
export const swedishNotices = {
  'ban-imposed': {
    title: {
      en: 'A decision carries an entry ban',
      sv: 'Ett beslut innehåller återreseförbud',
      pl: 'Decyzja zawiera zakaz wjazdu',
    },
    basis: [uf('7:4')],
    discloses: ['decision', 'entry-ban'],
  },
  'ban-decision-final': {
    title: {
      en: 'A decision with an entry ban has become final',
      sv: 'Ett beslut med återreseförbud har fått laga kraft',
      pl: 'Decyzja z zakazem wjazdu stała się ostateczna',
    },
    basis: [uf('7:4')],
    discloses: ['decision', 'entry-ban'],
  },
  'ban-decision-enforced': {
    title: {
      en: 'A decision with an entry ban has been enforced',
      sv: 'Ett beslut med återreseförbud har verkställts',
      pl: 'Wykonano decyzję z zakazem wjazdu',
    },
    basis: [uf('7:4')],
    discloses: ['decision', 'entry-ban', 'whereabouts'],
  },
  'enforcement-barred': {
    title: {
      en: 'Enforcement is barred: a stay, a re-examination or an application for asylum',
      sv: 'Verkställigheten är hindrad: inhibition, ny prövning eller asylansökan',
      pl: 'Wykonanie jest wstrzymane: wstrzymanie, ponowne badanie lub wniosek o azyl',
    },
    basis: [uf('7:5'), uf('7:5 a'), uf('7:8')],
    discloses: ['holds'],
  },
  'bar-lifted': {
    title: {
      en: 'A bar to enforcement has ended',
      sv: 'Ett verkställighetshinder har upphört',
      pl: 'Ustała przeszkoda w wykonaniu',
    },
    basis: [uf('7:5'), uf('7:5 a')],
    discloses: ['holds'],
  },
  'decision-repealed': {
    title: { en: 'The decision has been repealed', sv: 'Beslutet har upphävts', pl: 'Decyzja została uchylona' },
    basis: [uf('7:5'), uf('7:5 a')],
    discloses: ['decision'],
  },
  'decision-to-enforce': {
    title: {
      en: 'A court’s decision is to be enforced',
      sv: 'Domstolens avgörande ska verkställas',
      pl: 'Orzeczenie sądu podlega wykonaniu',
    },
    basis: [uf('7:5')],
    discloses: ['decision', 'remedy'],
  },
  'temporary-permit': {
    title: {
      en: 'A temporary residence permit has been granted',
      sv: 'Tidsbegränsat uppehållstillstånd har beviljats',
      pl: 'Udzielono czasowego zezwolenia na pobyt',
    },
    basis: [uf('7:6')],
    discloses: ['holds'],
  },
  'contact-with-person': {
    title: {
      en: 'Migrationsverket is in contact with somebody whom the police are to remove',
      sv: 'Migrationsverket har kontakt med den som polisen ska avlägsna',
      pl: 'Migrationsverket ma kontakt z osobą, którą ma wydalić Policja',
    },
    basis: [uf('7:7 b')],
    discloses: ['whereabouts'],
  },
  'return-alert-updated': {
    title: {
      en: 'The period for voluntary departure in the alert on return has changed',
      sv: 'Tidsfristen i återvändanderegistreringen i SIS har ändrats',
      pl: 'Zmienił się termin powrotu we wpisie w SIS',
    },
    basis: [sisReturn('art. 3(4)'), sisForordningen('4 §')],
    discloses: ['departure-period'],
  },
  'return-alert-deleted': {
    title: {
      en: 'The person has left: the alert on return is deleted',
      sv: 'Personen har rest ut: registreringen om återvändande i SIS tas bort',
      pl: 'Osoba wyjechała: usuwa się wpis dotyczący powrotu w SIS',
    },
    basis: [sisReturn('art. 6', 'known'), sisLagen('4 §')],
    discloses: ['decision', 'whereabouts'],
  },
  'refusal-alert-entered': {
    title: {
      en: 'The entry ban takes the place of the alert on return',
      sv: 'Registrering om nekad inresa i SIS på grund av återreseförbud',
      pl: 'Wpis odmowy wjazdu w SIS z powodu zakazu wjazdu',
    },
    basis: [sisBorders('art. 24', 'known'), sisForordningen('18 §')],
    discloses: ['entry-ban', 'whereabouts'],
  },
  'refusal-alert-deleted': {
    title: {
      en: 'The entry ban is over: the alert that refuses entry is deleted',
      sv: 'Återreseförbudet gäller inte längre: registreringen om nekad inresa i SIS tas bort',
      pl: 'Zakaz wjazdu ustał: usuwa się wpis odmowy wjazdu w SIS',
    },
    basis: [sisBorders('art. 24', 'known'), sisLagen('4 §')],
    discloses: ['entry-ban'],
  },
  'short-visit-permitted': {
    title: {
      en: 'A short visit is permitted although the entry ban is in force',
      sv: 'Särskilt tillstånd till besök har getts trots återreseförbud',
      pl: 'Zezwolono na krótki przyjazd mimo zakazu wjazdu',
    },
    basis: [ul('8:25')],
    discloses: ['entry-ban'],
  },
  'wanted-notice': {
    title: {
      en: 'The person is wanted for enforcement',
      sv: 'Personen är efterlyst för verkställighet',
      pl: 'Osoba jest poszukiwana w celu wykonania decyzji',
    },
    basis: [sisReturn('art. 3(1)'), ul('12:14 a')],
    discloses: ['whereabouts'],
  },
  'wanted-notice-cancelled': {
    title: {
      en: 'The person is no longer wanted',
      sv: 'Efterlysningen har återkallats',
      pl: 'Osoba nie jest już poszukiwana',
    },
    basis: [sisReturn('art. 3(1)'), ul('12:14 a')],
    discloses: ['whereabouts'],
  },
  'decision-enforced': {
    title: { en: 'The decision has been enforced', sv: 'Beslutet har verkställts', pl: 'Decyzja została wykonana' },
    basis: [uf('7:3'), uf('7:8 b')],
    discloses: ['decision', 'whereabouts'],
  },
  'decision-final': {
    title: { en: 'The decision has become final', sv: 'Beslutet har fått laga kraft', pl: 'Decyzja jest ostateczna' },
    basis: [uf('7:8 b')],
    discloses: ['decision'],
  },
  'security-expulsion': {
    title: {
      en: 'An expulsion for crime concerns security',
      sv: 'En utvisning på grund av brott rör säkerhet',
      pl: 'Wydalenie za przestępstwo dotyczy bezpieczeństwa',
    },
    basis: [uf('7:2 a')],
    discloses: ['decision', 'responsibility'],
  },
  'criminal-judgment': {
    title: {
      en: 'A court has expelled somebody for crime',
      sv: 'En domstol har utvisat någon på grund av brott',
      pl: 'Sąd orzekł wydalenie za przestępstwo',
    },
    basis: [uf('7:11')],
    rule: 'se.court.judgment-copy',
    discloses: ['decision', 'entry-ban'],
  },
  'release-from-prison': {
    title: {
      en: 'Release from prison is approaching',
      sv: 'Frigivning från anstalt närmar sig',
      pl: 'Zbliża się zwolnienie z zakładu karnego',
    },
    basis: [uf('7:13')],
    discloses: ['custody'],
  },
  'detention-reviewed-during-appeal': {
    title: {
      en: 'Detention was reviewed while an appeal is pending',
      sv: 'Förvar har omprövats medan ett överklagande prövas',
      pl: 'Skontrolowano detencję w toku odwołania',
    },
    basis: [uf('7:15')],
    discloses: ['custody'],
  },
  impediment: {
    title: {
      en: 'The enforcer has met an impediment',
      sv: 'Den verkställande myndigheten har mött ett hinder',
      pl: 'Organ wykonujący napotkał przeszkodę',
    },
    basis: [ul('12:17')],
    discloses: ['holds', 'whereabouts'],
  },
} as const satisfies Readonly<Record<string, NoticeDuty>>;

/** What each notice is called. */
export const swedishNoticeTitles: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries(swedishNotices).map(([key, { title }]) => [key, title]),
);
