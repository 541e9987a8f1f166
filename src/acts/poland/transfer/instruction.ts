import { command, record, type Role } from '../../../kernel';
import { proceedingsEnded, writtenInstructionGiven, type CaseFile } from '../../../case-file';
import { uoc } from '../../../law/poland/acts';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import { say } from '../say';
import { beginningOf } from '../time';
import { foreignDecisionIsOnRecord, numberIsNew } from './guards/transfer';
import { GiveWrittenInstruction } from './inputs/transfer.inputs';

/** 314a: another state has decided on the return; the person is told in writing, and the number goes into the register. */
export const giveWrittenInstruction = (by: readonly Role[]) =>
  command<CaseFile, GiveWrittenInstruction>({
    name: 'give-written-instruction',
    title: say(
      'Give a written instruction instead of a decision',
      'Ge skriftlig anvisning i stället för beslut',
      'Udziel pisemnego pouczenia zamiast decyzji',
    ),
    advice: say(
      'When a return decision of another state is carried out here: tell the person in writing and take the number from the register. Proceedings end without a decision of ours.',
      'När en annan stats återvändandebeslut verkställs här: meddela personen skriftligt och ta numret ur registret. Förfarandet avslutas utan eget beslut.',
      'Gdy wykonuje się tu decyzję powrotową innego państwa: należy pouczyć na piśmie i wziąć numer z rejestru. Postępowanie kończy się bez własnej decyzji.',
    ),
    by,
    basis: [uoc('303(1)(5a)'), uoc('314a'), uoc('428(1)(6a)')],
    input: GiveWrittenInstruction,
    from: { responsibility: 'held', decision: 'none' },
    requires: [isResponsibleAuthority, foreignDecisionIsOnRecord, numberIsNew],
    occurred: input => beginningOf(input.givenOn),
    records: [
      record(
        writtenInstructionGiven,
        ({ input: { reference, givenOn, decidedIn } }) => ({ reference, givenOn, decidedIn }),
        { sealed: ({ input }) => ({ told: input.told }) },
      ),
      record(
        proceedingsEnded,
        ({ input }) => ({ endedOn: input.givenOn, because: 'return-decision-of-another-state' }),
        {
          provided: ({ file }) => file.decision.proceedings?.endedOn === undefined,
          sealed: ({ input }) => ({ reasons: input.told }),
        },
      ),
    ],
  });
