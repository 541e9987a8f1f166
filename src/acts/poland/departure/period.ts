import { command, record, type Role } from '../../../kernel';
import {
  departurePeriodExpired,
  departurePeriodExtended,
  departurePeriodRevoked,
  type CaseFile,
} from '../../../case-file';
import { uoc } from '../../../law/poland/acts';
import { deadlineHasPassed } from '../../neutral/deadline';
import { tell } from '../notices/tell';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import { beginningOf } from '../time';
import { extensionKeepsToAYear, notYetExtended } from './guards/departure';
import { ExtendPolishPeriod, RecordIllegalCrossing } from './inputs/departure.inputs';

const onCase = { responsibility: ['held', 'in-transit'] } as const;

export const extendPeriod = (by: readonly Role[]) =>
  command<CaseFile, ExtendPolishPeriod>({
    name: 'extend-departure-period',
    title: {
      en: 'Extend the period for voluntary departure',
      sv: 'Förläng tidsfristen för frivillig avresa',
      pl: 'Przedłuż termin dobrowolnego wyjazdu',
    },
    advice: {
      en: 'When the person applies for more time while the period runs: an appearance before an authority, a public interest, or exceptional personal reasons. Once, with a condition, and a year at most in all.',
      sv: 'När personen ansöker om mer tid medan fristen löper: inställelse hos myndighet, allmänt intresse eller särskilda personliga skäl. En gång, med villkor, och högst ett år sammanlagt.',
      pl: 'Gdy cudzoziemiec wnosi o więcej czasu w biegu terminu: osobiste stawiennictwo, interes państwa lub wyjątkowa sytuacja osobista. Raz, z obowiązkiem, łącznie najwyżej rok.',
    },
    by,
    basis: [uoc('316'), uoc('317'), uoc('347c')],
    input: ExtendPolishPeriod,
    from: { responsibility: 'held', decision: ['served', 'final'], departurePeriod: 'running' },
    requires: [isResponsibleAuthority, notYetExtended, extensionKeepsToAYear],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record(departurePeriodExtended, ({ input: { until, because, conditions } }) => ({ until, because, conditions }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
      ...tell<ExtendPolishPeriod>('return-alert-updated', () => 'pl.kgp.sirene'),
    ],
  });

export const expirePeriod = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'end-departure-period',
    title: {
      en: 'Period for voluntary departure ended',
      sv: 'Tidsfristen för frivillig avresa löpte ut',
      pl: 'Upłynął termin dobrowolnego wyjazdu',
    },
    advice: {
      en: 'Happens by itself after the last day. Whoever has not left can be brought, once the decision is enforceable and nothing bars it.',
      sv: 'Sker av sig självt efter sista dagen. Den som inte rest kan föras ut, när beslutet är verkställbart och inget hindrar.',
      pl: 'Następuje samo po ostatnim dniu. Kto nie wyjechał, może być doprowadzony, gdy decyzja jest wykonalna i nic nie stoi na przeszkodzie.',
    },
    by,
    basis: [uoc('315(1)'), uoc('329(1)')],
    from: { ...onCase, departurePeriod: 'running' },
    requires: [deadlineHasPassed('pl.departure-period', [uoc('315(1)')])],
    records: [
      record(departurePeriodExpired, ({ file }) => {
        const expiredOn = file.deadlines['pl.departure-period']?.dueOn;
        return expiredOn === undefined ? {} : { expiredOn };
      }),
    ],
  });

/** Art. 315: an illegal crossing, or the attempt, ends the time to leave by law. */
export const recordIllegalCrossing = (by: readonly Role[]) =>
  command<CaseFile, RecordIllegalCrossing>({
    name: 'record-illegal-crossing',
    title: {
      en: 'Record an illegal crossing during the period',
      sv: 'Registrera olovlig gränspassage under tidsfristen',
      pl: 'Odnotuj nielegalne przekroczenie granicy w biegu terminu',
    },
    advice: {
      en: 'When the person crosses the border illegally, or tries to, while the time to leave runs. The time ends by law.',
      sv: 'När personen olovligen passerar gränsen, eller försöker, medan tidsfristen löper. Fristen upphör enligt lag.',
      pl: 'Gdy cudzoziemiec nielegalnie przekracza granicę lub usiłuje to zrobić w biegu terminu. Termin kończy się z mocy prawa.',
    },
    by,
    basis: [uoc('315'), uoc('318(1a–1d)')],
    input: RecordIllegalCrossing,
    from: { ...onCase, decision: ['served', 'final'], departurePeriod: 'running' },
    requires: [],
    occurred: input => beginningOf(input.crossedOn),
    records: [
      record(departurePeriodRevoked, () => ({ ground: 'illegal-crossing' }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });
