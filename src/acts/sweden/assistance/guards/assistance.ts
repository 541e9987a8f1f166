import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { reestablishmentOrdinance } from '../../../../law/sweden/acts';
import type { ApplyForSupport, DecideSupport, RecordSupportPaid } from '../inputs/assistance.inputs';
import { nobody, responsibleAuthority, whoeverRecords } from '../../who';

const ordinance = reestablishmentOrdinance('passim', 'verify');
const money = 're-establishment-support';
const decisionMaker = 'se.migrationsverket.decision-maker';

/** Money to those who give up a permit and move is another grant, of another law; it ends no return case. */
export const isNotReEmigration: Guard<CaseFile, ApplyForSupport> = {
  code: 're-emigration-is-another-grant',
  demand: {
    en: 'The support is for somebody who must leave, not for somebody with a permit',
    sv: 'Stödet gäller den som ska lämna landet, inte den som har uppehållstillstånd',
    pl: 'Wsparcie dotyczy osoby zobowiązanej do wyjazdu, a nie osoby z zezwoleniem',
  },
  refusal: {
    en: 'The re-emigration grant (återvandringsbidrag) is for people with a residence permit who choose to move. It is applied for outside the return case.',
    sv: 'Återvandringsbidrag är till för den som har uppehållstillstånd och väljer att flytta. Det söks utanför återvändandeärendet.',
    pl: 'Dodatek reemigracyjny (återvandringsbidrag) jest dla osób z zezwoleniem na pobyt, które chcą wyjechać. Wniosek składa się poza sprawą powrotową.',
  },
  legalBasis: [ordinance],
  whoCanClear: [nobody],
  test: ({ input }) => input.scheme !== 're-emigration-grant',
};

export const personIsInSweden: Guard<CaseFile> = {
  code: 'not-in-sweden',
  demand: { en: 'The person is in Sweden', sv: 'Personen är i Sverige', pl: 'Osoba przebywa w Szwecji' },
  refusal: {
    en: 'Support is applied for while the person is in Sweden.',
    sv: 'Stödet söks medan personen är i Sverige.',
    pl: 'O wsparcie występuje się w czasie pobytu w Szwecji.',
  },
  legalBasis: [ordinance],
  whoCanClear: [nobody],
  states: { whereabouts: ['known', 'absconded'] },
};

export const isNoConvict: Guard<CaseFile, ApplyForSupport> = {
  code: 'no-support-in-kind-for-convicts',
  demand: {
    en: 'Support in kind is not for somebody expelled for crime',
    sv: 'Stöd i natura ges inte till den som utvisats på grund av brott',
    pl: 'Wsparcia rzeczowego nie otrzymuje osoba wydalona za przestępstwo',
  },
  refusal: {
    en: 'Somebody expelled for crime does not get reintegration in kind.',
    sv: 'Den som utvisats på grund av brott får inte återanpassningsstöd i natura.',
    pl: 'Osoba wydalona za przestępstwo nie otrzymuje rzeczowej pomocy reintegracyjnej.',
  },
  legalBasis: [ordinance],
  whoCanClear: [nobody],
  test: ({ file, input }) => input.scheme !== 'reintegration-in-kind' || file.decision.kind !== 'expulsion-for-crime',
};

export const groundForMoney: Guard<CaseFile, DecideSupport> = {
  code: 'no-ground-for-support',
  demand: {
    en: 'An application for asylum was refused or withdrawn',
    sv: 'En ansökan om asyl har avslagits eller återkallats',
    pl: 'Wniosek o azyl odrzucono lub wycofano',
  },
  refusal: {
    en: 'Re-establishment support needs an application for asylum that was refused or withdrawn.',
    sv: 'Återetableringsstöd kräver att en ansökan om asyl har avslagits eller återkallats.',
    pl: 'Wsparcie na ponowne osiedlenie wymaga odrzuconego lub wycofanego wniosku o azyl.',
  },
  legalBasis: [ordinance],
  whoCanClear: [nobody],
  test: ({ file: { assistance }, input }) =>
    input.outcome === 'refused' || assistance.scheme !== money || assistance.ground !== 'neither',
};

/** Which countries are on the list is kept with the countries, by date; the file keeps which version was looked at. */
export const countryIsOnTheList: Guard<CaseFile, DecideSupport> = {
  code: 'country-list-not-consulted',
  demand: {
    en: 'The profile of the country, in the version named, says that it is on the list',
    sv: 'Landprofilen, i den angivna versionen, anger att landet finns på listan',
    pl: 'Profil kraju w podanej wersji wskazuje, że kraj jest na liście',
  },
  refusal: {
    en: 'Name the version of the country’s profile that says that the country is on the list of this day.',
    sv: 'Ange den version av landprofilen som anger att landet finns på dagens lista.',
    pl: 'Należy wskazać wersję profilu kraju, według której kraj jest w tym dniu na liście.',
  },
  legalBasis: [ordinance],
  whoCanClear: [decisionMaker],
  test: ({ file: { assistance }, input }) =>
    input.outcome === 'refused' || assistance.scheme !== money || input.profileVersion !== undefined,
};

export const refusalSaysWhy: Guard<CaseFile, DecideSupport> = {
  code: 'refusal-without-reason',
  demand: {
    en: 'A refusal names its reason',
    sv: 'Ett avslag anger sitt skäl',
    pl: 'Odmowa wskazuje przyczynę',
  },
  refusal: {
    en: 'A refusal names why, and a grant does not.',
    sv: 'Ett avslag anger varför, och ett bifall gör det inte.',
    pl: 'Odmowa wskazuje przyczynę, a przyznanie jej nie podaje.',
  },
  legalBasis: [ordinance],
  whoCanClear: [decisionMaker],
  test: ({ input }) => (input.outcome === 'refused') === (input.because !== undefined),
};

export const paidAfterReturn: Guard<CaseFile, RecordSupportPaid> = {
  code: 'paid-before-return',
  demand: {
    en: 'The person had left when it was paid',
    sv: 'Personen hade rest ut när det betalades',
    pl: 'W chwili wypłaty osoba już wyjechała',
  },
  refusal: {
    en: 'Support is paid out at home: not before the day of departure.',
    sv: 'Stödet betalas ut i hemlandet: tidigast på utresedagen.',
    pl: 'Wsparcie wypłaca się w kraju powrotu: nie wcześniej niż w dniu wyjazdu.',
  },
  legalBasis: [ordinance],
  whoCanClear: [whoeverRecords],
  states: { whereabouts: 'departed' },
  test: ({ file: { whereabouts }, input }) => input.paidOn >= (whereabouts.leftCountryOn ?? ''),
};

export const returnedByThemselves: Guard<CaseFile> = {
  code: 'not-a-voluntary-return',
  demand: {
    en: 'For money: the person returned voluntarily',
    sv: 'För kontantstöd: personen återvände självmant',
    pl: 'W przypadku pieniędzy: osoba wróciła dobrowolnie',
  },
  refusal: {
    en: 'Re-establishment support is for those who return by themselves.',
    sv: 'Återetableringsstöd är till för den som återvänder självmant.',
    pl: 'Wsparcie na ponowne osiedlenie jest dla osób wracających dobrowolnie.',
  },
  legalBasis: [ordinance],
  whoCanClear: [responsibleAuthority],
  test: ({ file: { assistance, whereabouts } }) => assistance.scheme !== money || whereabouts.manner !== 'forced',
};
