import type { Guard } from '../../../kernel';
import type { CaseFile } from '../../../case-file';
import { ul } from '../../../law/sweden/acts';
import type { ConfirmDeparture, ExtendPeriod, RevokePeriod } from '../inputs/departure.inputs';
import { dayOf } from '../time';
import { responsibleAuthority, whoeverConfirms, whoeverExtends } from './who';

export const newPeriodLiesAhead: Guard<CaseFile, ExtendPeriod> = {
  code: 'period-ends-in-the-past',
  refusal: {
    en: 'A new period must end on a day to come.',
    sv: 'En ny tidsfrist ska sluta en kommande dag.',
    pl: 'Nowy termin musi kończyć się w przyszłości.',
  },
  legalBasis: [ul('12:14 c')],
  whoCanClear: [whoeverExtends],
  test: ({ input, now }) => input.until > dayOf(now),
};

/** A risk of absconding rests on the closed list; a suspicion alone is no ground. */
export const revocationNamesItsFacts: Guard<CaseFile, RevokePeriod> = {
  code: 'absconding-facts-missing',
  refusal: {
    en: 'A risk of absconding must rest on at least one circumstance of the closed list.',
    sv: 'Risk för avvikande ska grundas på minst en omständighet i den uttömmande listan.',
    pl: 'Ryzyko ucieczki musi opierać się na co najmniej jednej okoliczności z zamkniętej listy.',
  },
  legalBasis: [ul('1:15'), ul('12:14 b')],
  whoCanClear: [responsibleAuthority],
  test: ({ input }) => input.ground !== 'risk-of-absconding' || input.facts.length > 0,
};

export const datesOfDepartureAgree: Guard<CaseFile, ConfirmDeparture> = {
  code: 'departure-dates-disagree',
  refusal: {
    en: 'The person cannot have left the member states, or left as decided, before leaving Sweden.',
    sv: 'Personen kan inte ha lämnat medlemsstaterna, eller lämnat enligt beslutet, före utresan ur Sverige.',
    pl: 'Osoba nie mogła opuścić państw członkowskich ani wykonać decyzji przed wyjazdem ze Szwecji.',
  },
  legalBasis: [ul('12:15 b'), ul('12:21'), ul('12:22')],
  whoCanClear: [whoeverConfirms],
  test: ({ input: { leftCountryOn, leftMemberStatesOn, leftAsDecidedOn } }) =>
    (leftMemberStatesOn === undefined || leftMemberStatesOn >= leftCountryOn) &&
    (leftAsDecidedOn === undefined || leftAsDecidedOn >= leftCountryOn),
};

export const forcedDepartureHadItsTransport: Guard<CaseFile, ConfirmDeparture> = {
  code: 'forced-departure-without-ground',
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
