import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { isMemberState } from '../../../../law';
import { ul } from '../../../../law/sweden/acts';
import type { ConfirmDeparture, RecordLeftMemberStates } from '../inputs/departure.inputs';
import { dayOf } from '../../time';
import { nobody, responsibleAuthority, whoeverConfirms } from '../../who';

const between = (day: string | undefined, first: string, last: string): boolean =>
  day === undefined || (day >= first && day <= last);

/** Three dates that may differ: out of Sweden, out of the member states, and gone as the decision says. */
export const datesOfDepartureAgree: Guard<CaseFile, ConfirmDeparture> = {
  code: 'departure-dates-disagree',
  demand: {
    en: 'Nobody leaves the member states, or as decided, before leaving Sweden or in the future; nor leaves them by going to one',
    sv: 'Utresa ur medlemsstaterna eller enligt beslutet sker inte före utresan ur Sverige, i framtiden eller till en medlemsstat',
    pl: 'Wyjazd z państw członkowskich lub zgodny z decyzją nie wyprzedza wyjazdu ze Szwecji, nie jest przyszły ani do państwa członkowskiego',
  },
  refusal: {
    en: 'The person cannot have left the member states, or left as decided, before leaving Sweden or on a day to come; nor have left the member states for one of them.',
    sv: 'Personen kan inte ha lämnat medlemsstaterna, eller lämnat enligt beslutet, före utresan ur Sverige eller en kommande dag; inte heller ha lämnat medlemsstaterna till en av dem.',
    pl: 'Osoba nie mogła opuścić państw członkowskich ani wykonać decyzji przed wyjazdem ze Szwecji lub w przyszłości; ani opuścić ich, wyjeżdżając do jednego z nich.',
  },
  legalBasis: [ul('12:15 b'), ul('12:21'), ul('12:22')],
  whoCanClear: [whoeverConfirms],
  test: ({ input: { leftCountryOn, leftMemberStatesOn, leftAsDecidedOn, destination }, now }) => {
    const today = dayOf(now);
    return (
      between(leftMemberStatesOn, leftCountryOn, today) &&
      between(leftAsDecidedOn, leftCountryOn, today) &&
      (leftMemberStatesOn === undefined || !isMemberState(destination, leftCountryOn))
    );
  },
};

export const forcedDepartureHadItsTransport: Guard<CaseFile, ConfirmDeparture> = {
  code: 'forced-departure-without-ground',
  demand: {
    en: 'A departure by force had a decision that could be enforced and no period running',
    sv: 'En tvångsvis utresa hade ett verkställbart beslut och ingen löpande tidsfrist',
    pl: 'Przymusowy wyjazd miał wykonalną decyzję i żaden termin nie biegł',
  },
  refusal: {
    en: 'A forced departure needs a decision that could be enforced, and no period for leaving freely.',
    sv: 'En tvångsvis utresa kräver ett verkställbart beslut och att ingen tidsfrist löper.',
    pl: 'Przymusowy wyjazd wymaga wykonalnej decyzji i braku biegnącego terminu dobrowolnego powrotu.',
  },
  legalBasis: [ul('12:7'), ul('12:15')],
  whoCanClear: [responsibleAuthority],
  test: ({ file, input }) =>
    input.manner === 'voluntary' ||
    ((file.decision.state === 'final' || file.decision.enforceableFrom === 'issue') &&
      !['pending', 'running'].includes(file.departurePeriod.state)),
};

/** Only what was not known at the confirmation is added, and it fits what was. */
export const laterDatesFitTheDeparture: Guard<CaseFile, RecordLeftMemberStates> = {
  code: 'departure-date-already-known',
  demand: {
    en: 'A date that was not known is added, not before leaving Sweden and not in the future',
    sv: 'Ett datum som inte var känt läggs till, inte före utresan ur Sverige och inte i framtiden',
    pl: 'Dodaje się nieznaną dotąd datę, nie wcześniejszą niż wyjazd ze Szwecji i nie przyszłą',
  },
  refusal: {
    en: 'Give at least one date that is not yet known; it cannot lie before leaving Sweden or in the future.',
    sv: 'Ange minst ett datum som inte redan är känt; det kan inte ligga före utresan ur Sverige eller i framtiden.',
    pl: 'Należy podać co najmniej jedną nieznaną datę; nie może wyprzedzać wyjazdu ze Szwecji ani być przyszła.',
  },
  legalBasis: [ul('12:15 b'), ul('12:22')],
  whoCanClear: [whoeverConfirms],
  test: ({ file: { whereabouts: known }, input, now }) => {
    const { leftMemberStatesOn, leftAsDecidedOn } = input;
    if (known.leftCountryOn === undefined) return undefined;
    if (leftMemberStatesOn === undefined && leftAsDecidedOn === undefined) return false;
    const today = dayOf(now);
    return (
      (leftMemberStatesOn === undefined || known.leftMemberStatesOn === undefined) &&
      (leftAsDecidedOn === undefined || known.leftAsDecidedOn === undefined) &&
      between(leftMemberStatesOn, known.leftCountryOn, today) &&
      between(leftAsDecidedOn, known.leftCountryOn, today)
    );
  },
};

/** The notice is the police’s, and a person whom nobody seeks needs none twice. */
export const isNotYetWanted: Guard<CaseFile> = {
  code: 'already-wanted',
  demand: {
    en: 'The person is not wanted already',
    sv: 'Personen är inte redan efterlyst',
    pl: 'Osoba nie jest jeszcze poszukiwana',
  },
  refusal: {
    en: 'The person is already wanted.',
    sv: 'Personen är redan efterlyst.',
    pl: 'Osoba jest już poszukiwana.',
  },
  legalBasis: [ul('12:14 a')],
  whoCanClear: [nobody],
  test: ({ file }) => file.whereabouts.wantedSince === undefined,
};
