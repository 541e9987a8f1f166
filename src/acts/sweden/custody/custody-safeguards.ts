import { command, record, type Role } from '../../../kernel';
import { counselAppointed, familyChanged, type CaseFile } from '../../../case-file';
import { ul } from '../../../law/sweden/acts';
import { keepsThePerson } from './guards/custody-authority';
import { AppointCounsel, RecordFamilyChange } from './inputs/safeguards.inputs';
import { beginningOf } from '../time';

const onCase = { responsibility: ['held', 'in-transit'] } as const;

/** After more than three days in detention; for an unaccompanied child at once. */
export const appointCounsel = (by: readonly Role[]) =>
  command<CaseFile, AppointCounsel>({
    name: 'appoint-counsel',
    title: { en: 'Appoint public counsel', sv: 'Förordna offentligt biträde', pl: 'Wyznacz pełnomocnika z urzędu' },
    by,
    basis: [ul('18:1')],
    advice: {
      en: 'When detention lasts longer than three days, and at once for an unaccompanied child. An alarm is raised where nobody is appointed.',
      sv: 'När förvaret varar längre än tre dagar, och genast för ett ensamkommande barn. Det larmas om ingen har förordnats.',
      pl: 'Gdy detencja trwa dłużej niż trzy dni, a dla dziecka bez opieki od razu. Brak wyznaczenia wywołuje alarm.',
    },
    input: AppointCounsel,
    from: { ...onCase, custody: ['held', 'detained', 'supervised'] },
    requires: [keepsThePerson],
    occurred: input => beginningOf(input.appointedOn),
    records: [
      record(counselAppointed, ({ input }) => ({ appointedOn: input.appointedOn }), {
        sealed: ({ input }) => ({ name: input.name }),
      }),
    ],
  });

/** A change in the family makes alternatives possible that were not (Bistieva v. Poland). */
export const recordFamilyChange = (by: readonly Role[]) =>
  command<CaseFile, RecordFamilyChange>({
    name: 'record-family-change',
    title: {
      en: 'Record a change in the family',
      sv: 'Registrera ändrad familjesituation',
      pl: 'Odnotuj zmianę sytuacji rodzinnej',
    },
    by,
    basis: [ul('10:9'), ul('1:10'), ul('1:8')],
    advice: {
      en: 'When the family of somebody detained changes, such as a parent who arrives. Detention must then be looked at again soon, alternatives included.',
      sv: 'När familjen till någon i förvar ändras, till exempel när en förälder anländer. Förvaret ska då snart omprövas, alternativen inräknade.',
      pl: 'Gdy zmienia się rodzina osoby w detencji, np. przyjeżdża rodzic. Detencję trzeba wtedy szybko skontrolować, także pod kątem alternatyw.',
    },
    input: RecordFamilyChange,
    from: { ...onCase, custody: 'detained' },
    requires: [keepsThePerson],
    occurred: input => beginningOf(input.changedOn),
    records: [
      record(familyChanged, ({ input: { changedOn, change } }) => ({ changedOn, change }), {
        sealed: ({ input }) => ({ note: input.note }),
      }),
    ],
  });
