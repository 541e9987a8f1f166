import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { limitationOf } from '../../../../law';
import { ul } from '../../../../law/sweden/acts';
import type { ReEnter } from '../inputs/departure.inputs';
import { limitationFacts } from '../limitation-facts';
import { nobody, responsibleAuthority, whoeverConfirms } from '../../who';

export const decisionHadNotLapsed: Guard<CaseFile, ReEnter> = {
  code: 'decision-lapsed-before-return',
  demand: {
    en: 'The decision had not lapsed when the person was found',
    sv: 'Beslutet var inte preskriberat när personen anträffades',
    pl: 'Decyzja nie była przedawniona, gdy odnaleziono osobę',
  },
  refusal: {
    en: 'The decision had lapsed before the person was found here; a new decision is needed.',
    sv: 'Beslutet var preskriberat innan personen anträffades här; det krävs ett nytt beslut.',
    pl: 'Decyzja uległa przedawnieniu przed odnalezieniem osoby; potrzebna jest nowa decyzja.',
  },
  legalBasis: [ul('12:22'), ul('12:23')],
  whoCanClear: [nobody],
  states: { decision: 'enforced' },
  test: ({ file, input }) => {
    const lapsesAfter = limitationOf(limitationFacts(file))?.dueOn;
    return lapsesAfter === undefined || input.foundOn <= lapsesAfter;
  },
};

export const returnFollowsDeparture: Guard<CaseFile, ReEnter> = {
  code: 'found-before-departure',
  demand: {
    en: 'The person was found after the confirmed departure',
    sv: 'Personen anträffades efter den bekräftade utresan',
    pl: 'Osobę odnaleziono po potwierdzonym wyjeździe',
  },
  refusal: {
    en: 'The day lies before the confirmed departure.',
    sv: 'Dagen ligger före den bekräftade utresan.',
    pl: 'Dzień wyprzedza potwierdzony wyjazd.',
  },
  legalBasis: [ul('12:23')],
  whoCanClear: [whoeverConfirms],
  test: ({ file: { whereabouts }, input }) =>
    whereabouts.leftCountryOn === undefined ? undefined : input.foundOn >= whereabouts.leftCountryOn,
};

export const noRightToBeHere: Guard<CaseFile, ReEnter> = {
  code: 'has-right-to-be-here',
  demand: {
    en: 'The person has no permit, no visa and no permission for a short visit',
    sv: 'Personen saknar uppehållstillstånd, visering och särskilt besökstillstånd',
    pl: 'Osoba nie ma zezwolenia, wizy ani zgody na krótki przyjazd',
  },
  refusal: {
    en: 'Whoever holds a permit, a visa or a permission for a short visit on that day is not removed on the earlier decision.',
    sv: 'Den som den dagen har uppehållstillstånd, visering eller särskilt besökstillstånd avlägsnas inte med stöd av det tidigare beslutet.',
    pl: 'Osoby, która tego dnia ma zezwolenie, wizę lub zgodę na krótki przyjazd, nie wydala się na podstawie wcześniejszej decyzji.',
  },
  legalBasis: [ul('12:23'), ul('8:25')],
  whoCanClear: [nobody],
  test: ({ file: { entryBan }, input: { foundOn, hasPermit, hasVisa } }) =>
    !hasPermit && !hasVisa && !(entryBan.visits ?? []).some(({ from, until }) => from <= foundOn && foundOn <= until),
};

/** Somebody who needs no visa may come back freely, unless a ban forbids it. */
export const mayNotEnterWithoutVisa: Guard<CaseFile, ReEnter> = {
  code: 'visa-free-without-ban',
  demand: {
    en: 'The person needs a visa, or a ban was in force',
    sv: 'Personen är viseringspliktig, eller ett förbud gällde',
    pl: 'Osoba potrzebuje wizy albo obowiązywał zakaz',
  },
  refusal: {
    en: 'Whoever needs no visa and is under no entry ban may be here, and is not removed on the earlier decision.',
    sv: 'Den som är viseringsfri och inte har återreseförbud får vara här och avlägsnas inte med stöd av det tidigare beslutet.',
    pl: 'Osoba, która nie potrzebuje wizy i nie ma zakazu wjazdu, może tu przebywać; nie wydala się jej na podstawie wcześniejszej decyzji.',
  },
  legalBasis: [ul('12:23')],
  whoCanClear: [responsibleAuthority],
  test: ({ file: { entryBan }, input: { foundOn, visaFree } }) =>
    !visaFree ||
    entryBan.state === 'imposed' ||
    (entryBan.state === 'running' && (entryBan.endsOn === undefined || foundOn <= entryBan.endsOn)),
};

export const mayBeEnforcedAgain = [
  decisionHadNotLapsed,
  returnFollowsDeparture,
  noRightToBeHere,
  mayNotEnterWithoutVisa,
];
