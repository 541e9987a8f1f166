import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { uoc } from '../../../../law/poland/acts';
import { longestPeriodEnd } from '../../decision/guards/period';
import { isQuashedForNow } from '../../decision/guards/enforceability';
import type { ExtendPolishPeriod, RecordPolishExit } from '../inputs/departure.inputs';
import { commander, nobody, whoeverRecords } from '../../who';
import { dayOf } from '../../time';

/** Once after the decision, on application; what the second instance gives is not an extension on application. */
export const notYetExtended: Guard<CaseFile> = {
  code: 'period-already-extended',
  demand: {
    en: 'The period has not been extended on application before',
    sv: 'Tidsfristen har inte tidigare förlängts på ansökan',
    pl: 'Terminu nie przedłużano dotąd na wniosek',
  },
  refusal: {
    en: 'The period for voluntary departure can be extended once after the decision.',
    sv: 'Tidsfristen kan förlängas en gång efter beslutet.',
    pl: 'Po wydaniu decyzji termin można przedłużyć jeden raz.',
  },
  legalBasis: [uoc('316')],
  whoCanClear: [nobody],
  test: ({ file }) => (file.departurePeriod.extensions ?? []).every(({ because }) => because === 'second-instance'),
};

export const extensionKeepsToAYear: Guard<CaseFile, Pick<ExtendPolishPeriod, 'until'>> = {
  code: 'period-too-long',
  demand: {
    en: 'The new last day is later than the old one, and all in all within a year of service',
    sv: 'Den nya sista dagen är senare än den gamla, och sammanlagt inom ett år från delgivningen',
    pl: 'Nowy ostatni dzień jest późniejszy i łącznie mieści się w roku od doręczenia',
  },
  refusal: {
    en: 'With its extension the period may last a year from service at most, and an extension ends later than what it extends.',
    sv: 'Med förlängning får tidsfristen vara högst ett år från delgivningen, och en förlängning slutar senare än det den förlänger.',
    pl: 'Z przedłużeniem termin może trwać najwyżej rok od doręczenia, a przedłużenie kończy się później niż termin.',
  },
  legalBasis: [uoc('316')],
  whoCanClear: [commander],
  test: ({ file: { decision, deadlines }, input }) => {
    if (decision.servedOn === undefined || decision.decidedOn === undefined) return undefined;
    const last = deadlines['pl.departure-period']?.dueOn;
    return (
      input.until <= longestPeriodEnd(decision.servedOn, decision.decidedOn) &&
      (last === undefined || input.until > last)
    );
  },
};

export const exitDatesAgree: Guard<CaseFile, RecordPolishExit> = {
  code: 'departure-dates-disagree',
  demand: {
    en: 'Nobody leaves the Schengen area before leaving Poland, or in the future',
    sv: 'Ingen lämnar Schengenområdet före utresan ur Polen, eller i framtiden',
    pl: 'Wyjazd ze strefy Schengen nie wyprzedza wyjazdu z Polski ani nie jest przyszły',
  },
  refusal: {
    en: 'The person cannot have left the Schengen area before leaving Poland, nor on a day to come.',
    sv: 'Personen kan inte ha lämnat Schengenområdet före utresan ur Polen eller en kommande dag.',
    pl: 'Cudzoziemiec nie mógł opuścić strefy Schengen przed wyjazdem z Polski ani w przyszłości.',
  },
  legalBasis: [uoc('329(5)')],
  whoCanClear: [whoeverRecords],
  test: ({ input: { leftOn, leftUnionOn }, now }) =>
    leftUnionOn === undefined || (leftUnionOn >= leftOn && leftUnionOn <= dayOf(now)),
};

/** Whoever was brought had a decision that could be enforced and no time left. */
export const forcedExitHadItsGround: Guard<CaseFile, RecordPolishExit> = {
  code: 'forced-departure-without-ground',
  demand: {
    en: 'An exit by force had a decision that could be enforced and no period running',
    sv: 'En tvångsvis utresa hade ett verkställbart beslut och ingen löpande tidsfrist',
    pl: 'Przymusowy wyjazd miał wykonalną decyzję i żaden termin nie biegł',
  },
  refusal: {
    en: 'An exit by force needs a decision that could be enforced, and no period for leaving freely.',
    sv: 'En tvångsvis utresa kräver ett verkställbart beslut och att ingen tidsfrist löper.',
    pl: 'Przymusowy wyjazd wymaga wykonalnej decyzji i braku biegnącego terminu.',
  },
  legalBasis: [uoc('329(1)')],
  whoCanClear: [commander],
  test: ({ file, input }) =>
    input.manner === 'voluntary' ||
    (!isQuashedForNow(file) &&
      (file.decision.state === 'final' ||
        (file.decision.enforceableFrom === 'issue' && file.decision.state !== 'none')) &&
      !['pending', 'running'].includes(file.departurePeriod.state)),
};
