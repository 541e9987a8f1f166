import type { Guard } from '../../../../kernel';
import type { CaseFile, DecisionKind } from '../../../../case-file';
import { ruleInForce } from '../../../../law';
import { ul } from '../../../../law/sweden/acts';
import type { ExtendPeriod, RevokePeriod } from '../inputs/departure.inputs';
import { dayOf } from '../../time';
import { decider, responsibleAuthority, whoeverExtends } from '../../who';

/** What a registration tells of the period. */
export interface WithPeriodTerms {
  readonly decidedOn: string;
  readonly kind?: DecisionKind;
  readonly departureWeeks?: number;
  readonly longerPeriodBecause?: string;
  readonly noPeriodGround?: string;
  readonly abscondingFacts?: readonly string[];
}

/** The law’s own length of a period for voluntary departure goes by the kind of the decision. */
export const ruleOfPeriod = (kind: DecisionKind | undefined): string =>
  kind?.startsWith('expulsion') === true ? 'se.departure.expulsion' : 'se.departure.refusal';

export const periodHasItsLength: Guard<CaseFile, WithPeriodTerms> = {
  code: 'period-of-another-length',
  demand: {
    en: 'The period is two weeks after a refusal of entry and four after an expulsion, or longer for special reasons',
    sv: 'Tidsfristen är två veckor vid avvisning och fyra vid utvisning, eller längre av särskilda skäl',
    pl: 'Termin wynosi dwa tygodnie po odmowie wjazdu i cztery po wydaleniu albo dłużej ze szczególnych powodów',
  },
  refusal: {
    en: 'The law gives two weeks after a refusal of entry and four after an expulsion; only special reasons give more, and nothing gives less.',
    sv: 'Lagen ger två veckor vid avvisning och fyra vid utvisning; endast särskilda skäl ger mer, och inget ger mindre.',
    pl: 'Ustawa daje dwa tygodnie po odmowie wjazdu i cztery po wydaleniu; więcej tylko ze szczególnych powodów, mniej nigdy.',
  },
  legalBasis: [ul('8:21')],
  whoCanClear: [decider],
  test: ({ file, input: { decidedOn, kind = file.decision.kind, departureWeeks, longerPeriodBecause } }) => {
    if (departureWeeks === undefined) return longerPeriodBecause === undefined;
    const usual = ruleInForce(ruleOfPeriod(kind), decidedOn).period.length?.amount;
    if (usual === undefined) return undefined;
    return departureWeeks === usual || (departureWeeks > usual && longerPeriodBecause !== undefined);
  },
};

/** A risk of absconding rests on the closed list; a suspicion alone is no ground. */
export const riskNamesItsFacts: Guard<CaseFile, WithPeriodTerms> = {
  code: 'absconding-facts-missing',
  demand: {
    en: 'A risk of absconding names its circumstances from the closed list',
    sv: 'Risk för avvikande anger omständigheter ur den uttömmande listan',
    pl: 'Ryzyko ucieczki wskazuje okoliczności z zamkniętej listy',
  },
  refusal: {
    en: 'A risk of absconding must rest on at least one circumstance of the closed list.',
    sv: 'Risk för avvikande ska grundas på minst en omständighet i den uttömmande listan.',
    pl: 'Ryzyko ucieczki musi opierać się na co najmniej jednej okoliczności z zamkniętej listy.',
  },
  legalBasis: [ul('1:15'), ul('8:21')],
  whoCanClear: [decider],
  test: ({ input: { noPeriodGround, abscondingFacts = [] } }) =>
    noPeriodGround !== 'risk-of-absconding' || abscondingFacts.length > 0,
};

/** What every decision that may give time to leave freely is asked. */
export const periodFitsTheDecision = [periodHasItsLength, riskNamesItsFacts];

export const revocationNamesItsFacts: Guard<CaseFile, RevokePeriod> = {
  ...riskNamesItsFacts,
  legalBasis: [ul('1:15'), ul('12:14 b')],
  whoCanClear: [responsibleAuthority],
  test: ({ input }) => input.ground !== 'risk-of-absconding' || input.facts.length > 0,
};

export const newPeriodLiesAhead: Guard<CaseFile, ExtendPeriod> = {
  code: 'period-ends-in-the-past',
  demand: {
    en: 'The new period ends on a day to come, later than the present one',
    sv: 'Den nya tidsfristen slutar en kommande dag, senare än den nuvarande',
    pl: 'Nowy termin kończy się w przyszłości, później niż obecny',
  },
  refusal: {
    en: 'A new period must end on a day to come, and an extension later than the period that it extends.',
    sv: 'En ny tidsfrist ska sluta en kommande dag, och en förlängning senare än den frist som förlängs.',
    pl: 'Nowy termin musi kończyć się w przyszłości, a przedłużenie później niż termin przedłużany.',
  },
  legalBasis: [ul('12:14 c')],
  whoCanClear: [whoeverExtends],
  test: ({ file, input, now }) => {
    const present = file.deadlines['se.departure-period']?.dueOn;
    return input.until > dayOf(now) && (present === undefined || input.until > present);
  },
};
