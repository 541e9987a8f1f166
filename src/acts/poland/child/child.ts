import { command, record, type Guard, type Role } from '../../../kernel';
import {
  ageAssessed,
  bestInterestsAssessed,
  cameOfAge,
  guardianAppointed,
  guardianRequested,
  guardianshipEnded,
  receptionVerified,
  type AgeAssessed,
  type CaseFile,
  type GuardianName,
} from '../../../case-file';
import { uoc, uoo } from '../../../law/poland/acts';
import { deadlineHasPassed } from '../../neutral/deadline';
import { isUnaccompaniedMinor } from '../assistance/facts';
import { say } from '../say';
import { beginningOf, dayOf } from '../time';
import { theCourtForChildren, theForeigner, whoeverRecords } from '../who';
import {
  ApplyForGuardian,
  AssessBestInterests,
  EndCuratorship,
  RecordAgeTest,
  RecordCurator,
  VerifyReceptionAbroad,
} from './inputs/child.inputs';

const open = { responsibility: ['held', 'in-transit'] } as const;

const isChildAlone: Guard<CaseFile> = {
  code: 'not-an-unaccompanied-minor',
  demand: say(
    'The person is an unaccompanied minor',
    'Personen är ett ensamkommande barn',
    'Osoba jest małoletnim bez opieki',
  ),
  refusal: say(
    'This is for unaccompanied minors.',
    'Detta gäller ensamkommande barn.',
    'Dotyczy to małoletnich bez opieki.',
  ),
  legalBasis: [uoo('61', 'known'), uoc('397')],
  whoCanClear: [whoeverRecords],
  test: ({ file }) => isUnaccompaniedMinor(file),
};

const hasGuardian = ({ decision: { guardian } }: CaseFile): boolean =>
  guardian !== undefined && guardian.endedOn === undefined;

const noGuardianYet: Guard<CaseFile> = {
  code: 'guardian-already-appointed',
  demand: say('No guardian is appointed', 'Ingen ställföreträdare är förordnad', 'Nie ustanowiono kuratora'),
  refusal: say(
    'A guardian is appointed already: one guardian speaks for the child in all proceedings.',
    'En ställföreträdare är redan förordnad: en och samma företräder barnet i alla förfaranden.',
    'Kurator jest już ustanowiony: jeden kurator reprezentuje dziecko we wszystkich postępowaniach.',
  ),
  legalBasis: [uoo('61', 'known')],
  whoCanClear: [theCourtForChildren],
  test: ({ file }) => !hasGuardian(file),
};

const guardianStands: Guard<CaseFile> = {
  code: 'no-guardian-appointed',
  demand: say('A guardian is appointed', 'En ställföreträdare är förordnad', 'Kurator jest ustanowiony'),
  refusal: say('No guardian is appointed.', 'Ingen ställföreträdare är förordnad.', 'Nie ustanowiono kuratora.'),
  legalBasis: [uoo('61', 'known')],
  whoCanClear: [theCourtForChildren],
  test: ({ file }) => hasGuardian(file),
};

export const applyForGuardian = (by: readonly Role[]) =>
  command<CaseFile, ApplyForGuardian>({
    name: 'apply-for-guardian',
    title: say('Ask the court for a guardian', 'Begär ställföreträdare hos domstolen', 'Wystąp do sądu o kuratora'),
    by,
    basis: [uoo('61', 'known')],
    advice: say(
      'At once, when a child is here alone. The court has three days. The same guardian speaks for the child in protection, transfer, social aid and voluntary return.',
      'Genast när ett barn är här ensamt. Domstolen har tre dagar. Samma ställföreträdare företräder barnet i skydd, överföring, socialt stöd och frivilligt återvändande.',
      'Niezwłocznie, gdy dziecko jest bez opieki. Sąd ma trzy dni. Ten sam kurator działa w sprawie ochrony, przekazania, pomocy socjalnej i dobrowolnego powrotu.',
    ),
    input: ApplyForGuardian,
    from: open,
    requires: [isChildAlone, noGuardianYet],
    occurred: input => beginningOf(input.requestedOn),
    records: [
      record(guardianRequested, ({ input }) => ({ requestedOn: input.requestedOn }), {
        sealed: ({ input }) => ({ court: input.court }),
      }),
    ],
  });

export const recordCurator = (by: readonly Role[]) =>
  command<CaseFile, RecordCurator>({
    name: 'record-guardian',
    title: say(
      'Record that a guardian is appointed',
      'Registrera förordnande av ställföreträdare',
      'Odnotuj ustanowienie kuratora',
    ),
    by,
    basis: [uoo('61', 'known')],
    advice: say(
      'When the guardianship court has appointed one. Another can be recorded only after this one has ended.',
      'När förmyndardomstolen har förordnat en. En annan kan registreras först när denna upphört.',
      'Po ustanowieniu przez sąd opiekuńczy. Innego można odnotować dopiero po ustaniu tej kurateli.',
    ),
    input: RecordCurator,
    from: open,
    requires: [isChildAlone, noGuardianYet],
    occurred: input => beginningOf(input.appointedOn),
    records: [
      record<CaseFile, RecordCurator, { appointedOn: string }, GuardianName>(
        guardianAppointed,
        ({ input }) => ({ appointedOn: input.appointedOn }),
        { sealed: ({ input }) => ({ name: input.name }) },
      ),
    ],
  });

export const endCuratorship = (by: readonly Role[]) =>
  command<CaseFile, EndCuratorship>({
    name: 'record-guardianship-end',
    title: say('Record that a guardianship has ended', 'Registrera att uppdraget upphört', 'Odnotuj ustanie kurateli'),
    by,
    basis: [uoo('61', 'known')],
    advice: say(
      'When the court has ended it. For a child that is still alone, ask for another at once.',
      'När domstolen avslutat det. För ett barn som ännu är ensamt, begär genast en ny.',
      'Gdy sąd ją zakończył. Dla dziecka nadal bez opieki należy niezwłocznie wystąpić o nowego kuratora.',
    ),
    input: EndCuratorship,
    from: open,
    requires: [guardianStands],
    occurred: input => beginningOf(input.endedOn),
    records: [record(guardianshipEnded, ({ input }) => ({ endedOn: input.endedOn, because: input.because }))],
  });

export const assessBestInterests = (by: readonly Role[]) =>
  command<CaseFile, AssessBestInterests>({
    name: 'assess-best-interests',
    title: say(
      'Record the assessment of the best interests of the child',
      'Registrera bedömning av barnets bästa',
      'Odnotuj ocenę dobra dziecka',
    ),
    by,
    basis: [uoc('332', 'verify')],
    advice: say(
      'Before anything is arranged about the return of a child: what family tracing showed, what the child and the guardian say.',
      'Innan något ordnas om ett barns återvändande: vad släktsökning visade, vad barnet och ställföreträdaren säger.',
      'Przed organizacją powrotu dziecka: wynik poszukiwania rodziny, stanowisko dziecka i kuratora.',
    ),
    input: AssessBestInterests,
    from: open,
    requires: [],
    occurred: input => beginningOf(input.assessedOn),
    records: [
      record(
        bestInterestsAssessed,
        ({ input }) => ({ on: input.assessedOn, inFavourOfReturn: input.inFavourOfReturn }),
        { sealed: ({ input }) => ({ reasons: input.reasons }) },
      ),
    ],
  });

/** 332: only if the child is looked after in the state of return. */
export const verifyReceptionAbroad = (by: readonly Role[]) =>
  command<CaseFile, VerifyReceptionAbroad>({
    name: 'verify-reception',
    title: say(
      'Record that the reception of the child is assured',
      'Registrera att mottagandet av barnet är tryggat',
      'Odnotuj zapewnienie opieki dziecku',
    ),
    by,
    basis: [uoc('332')],
    advice: say(
      'When it is certain who looks after the child in the state of return. Without it the child is not removed.',
      'När det är säkert vem som tar hand om barnet i återvändandestaten. Utan det avlägsnas barnet inte.',
      'Gdy jest pewne, kto zaopiekuje się dzieckiem w państwie powrotu. Bez tego dziecka się nie doprowadza.',
    ),
    input: VerifyReceptionAbroad,
    from: open,
    requires: [],
    occurred: input => beginningOf(input.verifiedOn),
    records: [
      record(receptionVerified, ({ input }) => ({ kind: input.kind, verifiedOn: input.verifiedOn }), {
        sealed: ({ input }) => ({ evidence: input.evidence }),
      }),
    ],
  });

const ageFindingHoldsTogether: Guard<CaseFile, RecordAgeTest> = {
  code: 'age-finding-does-not-hold-together',
  demand: say(
    'A minor has a first day of adult age; whoever refuses the test counts as adult',
    'Ett barn har en första dag som vuxen; den som vägrar testet räknas som vuxen',
    'Małoletni ma pierwszy dzień pełnoletności; odmowa badania oznacza uznanie za dorosłego',
  ),
  refusal: say(
    'Name the first day of adult age of a minor; a refused test makes nobody a minor.',
    'Ange barnets första dag som vuxen; ett vägrat test gör ingen till barn.',
    'Należy podać pierwszy dzień pełnoletności małoletniego; odmowa badania nie czyni małoletnim.',
  ),
  legalBasis: [uoc('397')],
  whoCanClear: [whoeverRecords],
  test: ({ input }) => input.result === 'adult' || (input.adultFrom !== undefined && input.source !== 'test-refused'),
};

const testHasConsentAndMargin: Guard<CaseFile, RecordAgeTest> = {
  code: 'age-test-without-consent',
  demand: say(
    'A medical test has consent before it and states its margin of error, and only a medical test does',
    'Ett medicinskt test har samtycke dessförinnan och anger sin felmarginal, och bara ett sådant',
    'Badanie medyczne poprzedza zgoda i podaje się jego granicę błędu, i tylko przy takim badaniu',
  ),
  refusal: say(
    'State the day of the consent, not later than the finding, and the margin of error of a medical test; neither belongs to another source.',
    'Ange dagen för samtycket, inte senare än bedömningen, och det medicinska testets felmarginal; ingetdera hör till en annan källa.',
    'Należy podać dzień zgody, nie późniejszy niż ustalenie, i granicę błędu badania medycznego; nie podaje się ich przy innym źródle.',
  ),
  legalBasis: [uoc('397')],
  whoCanClear: [theForeigner, whoeverRecords],
  test: ({ input: { source, consentedOn, marginMonths, assessedOn } }) =>
    source === 'medical-test-with-consent'
      ? consentedOn !== undefined && consentedOn <= assessedOn && marginMonths !== undefined
      : consentedOn === undefined && marginMonths === undefined,
};

/** 397: a test needs consent and states its margin of error; whoever refuses it counts as adult. */
export const recordAgeTest = (by: readonly Role[]) =>
  command<CaseFile, RecordAgeTest>({
    name: 'assess-age',
    title: say('Record a finding on age', 'Registrera bedömning av ålder', 'Odnotuj ustalenie wieku'),
    by,
    basis: [uoc('397')],
    advice: say(
      'When it is in doubt whether the person is a child. A medical test needs consent; doubt within its margin speaks for the child.',
      'När det är oklart om personen är ett barn. Ett medicinskt test kräver samtycke; tvivel inom felmarginalen talar för barnet.',
      'Gdy nie wiadomo, czy osoba jest dzieckiem. Badanie wymaga zgody; wątpliwość w granicach błędu przemawia na korzyść dziecka.',
    ),
    input: RecordAgeTest,
    from: open,
    requires: [ageFindingHoldsTogether, testHasConsentAndMargin],
    occurred: input => beginningOf(input.assessedOn),
    records: [
      record<CaseFile, RecordAgeTest, AgeAssessed, { reasons: string }>(
        ageAssessed,
        ({ input: { assessedOn, result, source, adultFrom, unaccompanied, consentedOn, marginMonths } }) => ({
          assessedOn,
          result,
          source,
          unaccompanied,
          ...(adultFrom !== undefined && { adultFrom }),
          ...(consentedOn !== undefined && { consentedOn }),
          ...(marginMonths !== undefined && { marginMonths }),
        }),
        { sealed: ({ input }) => ({ reasons: input.reasons }) },
      ),
    ],
  });

export const recordAdulthood = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'record-adulthood',
    title: say('Came of age', 'Blev myndig', 'Osiągnięto pełnoletność'),
    by,
    basis: [uoc('332', 'verify')],
    advice: say(
      'Happens by itself on the first day of adult age. The rules for children no longer apply.',
      'Sker av sig självt första dagen som vuxen. Reglerna för barn gäller inte längre.',
      'Następuje samo pierwszego dnia pełnoletności. Przepisy o dzieciach przestają obowiązywać.',
    ),
    from: open,
    requires: [deadlineHasPassed('pl.coming-of-age', [uoc('332', 'verify')])],
    records: [record(cameOfAge, ({ file, now }) => ({ on: file.decision.person.adultFrom ?? dayOf(now) }))],
  });
