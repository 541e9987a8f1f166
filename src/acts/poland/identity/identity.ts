import { command, record, type Role } from '../../../kernel';
import { identityFound, type CaseFile } from '../../../case-file';
import { uoc } from '../../../law/poland/acts';
import { say } from '../say';
import { FindIdentity } from './inputs/document.inputs';

export const findIdentity = (by: readonly Role[]) =>
  command<CaseFile, FindIdentity>({
    name: 'record-identity-finding',
    title: say('Record a finding on identity', 'Registrera bedömning av identiteten', 'Odnotuj ustalenie tożsamości'),
    by,
    basis: [uoc('324'), uoc('325')],
    advice: say(
      'When the evidence leads to a view. If it is another person than the one a state was asked about, say so: no journey rests on that answer.',
      'När bevisningen leder till en bedömning. Är det en annan person än den som en stat tillfrågats om, ange det: ingen resa bygger på det svaret.',
      'Gdy dowody prowadzą do ustalenia. Jeżeli to inna osoba niż ta, o którą pytano państwo, należy to podać: na tej odpowiedzi nie opiera się podróż.',
    ),
    input: FindIdentity,
    from: { responsibility: ['held', 'in-transit'] },
    requires: [],
    records: [
      record(
        identityFound,
        ({ input: { finding, evidence, sameIdentity, nationality } }) => ({
          finding,
          evidence,
          sameIdentity,
          ...(nationality !== undefined && { nationality }),
          ...(evidence === 'consulate' && { confirmedBy: 'consulate' }),
        }),
        { sealed: ({ input }) => ({ note: input.note }) },
      ),
    ],
  });
