import { command, record, type Role } from '../../../kernel';
import { departureConfirmed, holdsEnded, proceedingsEnded, released, type CaseFile } from '../../../case-file';
import { uoc } from '../../../law/poland/acts';
import { endOfCustody } from '../departure/end-of-custody';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import { say } from '../say';
import { beginningOf } from '../time';
import { handoverIsOnRecord } from './guards/transfer';
import { RecordReadmission } from './inputs/transfer.inputs';

/** 303(1)(9): handed over at once to a neighbouring state, or readmitted by it; nothing is decided and no ban follows. */
export const recordReadmission = (by: readonly Role[]) =>
  command<CaseFile, RecordReadmission>({
    name: 'record-readmission',
    title: say(
      'Record an immediate handover or readmission',
      'Registrera omedelbart överlämnande eller återtagande',
      'Odnotuj niezwłoczne przekazanie lub readmisję',
    ),
    advice: say(
      'When another state has taken the person over under an agreement and nothing was decided here. Proceedings end; close the case next.',
      'När en annan stat har tagit emot personen enligt ett avtal och inget beslutats här. Förfarandet avslutas; avsluta därefter ärendet.',
      'Gdy inne państwo przyjęło cudzoziemca na podstawie umowy, a tu nic nie orzeczono. Postępowanie się kończy; następnie sprawę się zamyka.',
    ),
    by,
    basis: [uoc('303(1)(9)')],
    input: RecordReadmission,
    from: {
      responsibility: 'held',
      decision: 'none',
      whereabouts: 'known',
      custody: ['at-liberty', 'held', 'detained', 'supervised'],
      transport: 'none',
    },
    requires: [isResponsibleAuthority, handoverIsOnRecord],
    occurred: input => beginningOf(input.handedOverOn),
    records: [
      record(proceedingsEnded, ({ input }) => ({ endedOn: input.handedOverOn, because: 'immediate-handover' }), {
        provided: ({ file }) => file.decision.proceedings?.endedOn === undefined,
        sealed: ({ input }) => ({ reasons: input.evidence }),
      }),
      record(
        departureConfirmed,
        ({ input: { handedOverOn, state, dataTold } }) => ({
          leftCountryOn: handedOverOn,
          destination: state,
          manner: 'forced' as const,
          ...(dataTold && { dataTold }),
        }),
        { sealed: ({ input }) => ({ evidence: input.evidence }) },
      ),
      record(
        released,
        ({ file, input }) => ({ endedAt: endOfCustody(file, input.handedOverOn), because: 'departed' as const }),
        { when: { custody: ['held', 'detained', 'supervised'] } },
      ),
      record(holdsEnded, () => ({ because: 'departed' }), { when: { holds: ['limited', 'barred'] } }),
    ],
  });
