import { command, record, type Ask, type Role } from '../../../kernel';
import {
  decisionBecameFinal,
  decisionMade,
  decisionRepealed,
  departurePeriodRefused,
  remedyClosed,
  type CaseFile,
  type Finality,
  type FinalityPersons,
} from '../../../case-file';
import { transferActOn } from '../../../law/eu/transfer';
import { uoc } from '../../../law/poland/acts';
import { proceedingsRun } from '../decision/guards/proceedings';
import { say } from '../say';
import { beginningOf } from '../time';
import { anActGovernsTheTransfer, decisionIsSuchATransfer, noBarToResponsibleStateTransfer } from './guards/transfer';
import { DecideResponsibleStateTransfer, RecordTransferRemedyOutcome } from './inputs/transfer.inputs';

/** That return proceedings give way is read; who decides on the transfer and by which remedy is still to be checked. */
const basis = [uoc('303(1)', 'verify')];

/** The state that examines the application for protection takes the person: no time to leave and no ban. */
export const decideResponsibleStateTransfer = (by: readonly Role[]) =>
  command<CaseFile, DecideResponsibleStateTransfer>({
    name: 'decide-responsible-state-transfer',
    title: say(
      'Decide on transfer to the state responsible for the application',
      'Besluta om överföring till staten som ansvarar för ansökan',
      'Wydaj decyzję o przekazaniu do państwa odpowiedzialnego za wniosek',
    ),
    advice: say(
      'When another state examines the application for protection and takes the person. The act that governs follows from the day. No time to leave and no ban; the remedy is as the decision itself instructs.',
      'När en annan stat prövar skyddsansökan och tar emot personen. Vilken akt som gäller följer av dagen. Ingen tidsfrist och inget förbud; rättsmedlet framgår av beslutet självt.',
      'Gdy wniosek o ochronę rozpatruje inne państwo i przyjmuje cudzoziemca. Właściwy akt wynika z dnia. Bez terminu i bez zakazu; środek zaskarżenia wynika z pouczenia w decyzji.',
    ),
    by,
    basis,
    input: DecideResponsibleStateTransfer,
    from: { responsibility: 'held', decision: 'none' },
    requires: [proceedingsRun, ...noBarToResponsibleStateTransfer, anActGovernsTheTransfer],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record(
        decisionMade,
        ({ input: { reference, decidedOn, state, enforceableAtOnce } }) => {
          const act = transferActOn(decidedOn);
          return {
            kind: 'transfer' as const,
            ...{ reference, decidedOn, destinations: [state], grounds: [], securityMatter: false },
            enforceableFrom: enforceableAtOnce ? ('issue' as const) : ('finality' as const),
            ...(act && { transferUnder: act.key }),
          };
        },
        { sealed: ({ input }) => ({ reasons: input.reasons }) },
      ),
      record(departurePeriodRefused, () => ({ ground: 'transfer' })),
    ],
  });

const falls = ({ input }: Ask<CaseFile, RecordTransferRemedyOutcome>): boolean => input.outcome === 'set-aside';

/** Our sources name no remedy against such a transfer: what became of one is recorded, and nothing is reckoned. */
export const recordTransferRemedyOutcome = (by: readonly Role[]) =>
  command<CaseFile, RecordTransferRemedyOutcome>({
    name: 'record-outcome-of-transfer-remedy',
    title: say(
      'Record what became of the decision on transfer',
      'Registrera vad som blev av överföringsbeslutet',
      'Odnotuj los decyzji o przekazaniu',
    ),
    advice: say(
      'When nobody used a remedy in time, or the body that heard one has ruled. A decision that stands is final; one that was set aside falls, and nobody is moved on it.',
      'När ingen använt rättsmedel i tid, eller den som prövat ett har avgjort. Ett beslut som står fast är slutligt; ett upphävt faller och ingen överförs på det.',
      'Gdy nikt w terminie nie skorzystał ze środka zaskarżenia albo orzekł organ, który go badał. Utrzymana decyzja jest ostateczna; uchylona upada i nikogo się na jej podstawie nie przekazuje.',
    ),
    by,
    basis,
    input: RecordTransferRemedyOutcome,
    from: {
      responsibility: ['held', 'in-transit'],
      decision: ['served', 'enforced'],
      remedy: 'open',
      transport: ['none', 'completed', 'cancelled', 'aborted', 'refused-at-arrival'],
    },
    requires: [decisionIsSuchATransfer],
    occurred: input => beginningOf(input.on),
    records: [
      record(remedyClosed, ({ input }) => ({
        because: input.outcome === 'no-remedy-used' ? ('period-ended' as const) : ('ruled' as const),
      })),
      record(decisionRepealed, () => ({ because: 'annulled' }), { provided: falls }),
      record<CaseFile, RecordTransferRemedyOutcome, Finality, FinalityPersons>(
        decisionBecameFinal,
        ({ input: { on, outcome } }) => ({
          finalOn: on,
          because: outcome === 'stands' ? 'ruling' : 'appeal-period-ended',
        }),
        { when: { decision: 'served' }, unless: decisionRepealed },
      ),
    ],
  });
