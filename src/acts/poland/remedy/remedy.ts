import { command, record, type Ask, type Effect, type Role } from '../../../kernel';
import {
  appealDecided,
  appealLodged,
  appealReopened,
  appealRuled,
  decisionRepealed,
  departurePeriodExtended,
  fieldGroups,
  holdSet,
  partyJoined,
  type AppealOutcome,
  type CaseFile,
  type FieldGroup,
  type HoldSet,
} from '../../../case-file';
import { computeDeadline, decidersOn } from '../../../law';
import { kpa, ppsa, uoc } from '../../../law/poland/acts';
import { tell } from '../notices/tell';
import { administrativeCourts } from '../owners';
import { beginningOf } from '../time';
import { becomesFinal, fallsAway, judgmentTakesEffect } from './finality';
import {
  appealIsInTime,
  appealLiesInAdministration,
  cassationIsInTime,
  complaintIsInTime,
  examinesTheAppeal,
  isBeforeSupremeCourt,
  isBeforeVoivodeshipCourt,
  judgmentCanBeAppealed,
  newTimeFitsTheRuling,
  ruledInTheAdministration,
} from './guards/remedy';
import {
  DecidePolishAppeal,
  LodgeCourtComplaint,
  LodgePolishAppeal,
  RuleOnCassation,
  RuleOnCourtComplaint,
} from './inputs/remedy.inputs';
import { authorityOf, secondInstance } from './instances';

const onCase = { responsibility: ['held', 'in-transit'] } as const;
const sis = () => 'pl.kgp.sirene';
const theHolder = ({ file }: { readonly file: CaseFile }) => file.responsibility.holder;

const joins = <I>(body: (ask: Ask<CaseFile, I>) => string): Effect<CaseFile, I> =>
  record<CaseFile, I, { authority: string; groups: readonly FieldGroup[]; because?: string }, never>(
    partyJoined,
    ask => ({ authority: body(ask), groups: fieldGroups }),
    { provided: ask => body(ask) !== ask.actor.authority },
  );

export const lodgeAppeal = (by: readonly Role[]) =>
  command<CaseFile, LodgePolishAppeal>({
    name: 'lodge-appeal',
    title: { en: 'Register an appeal', sv: 'Registrera överklagande', pl: 'Zarejestruj odwołanie lub zażalenie' },
    advice: {
      en: 'When an appeal, or a complaint against an order to leave, has come in to the body that decided. It goes to the Commander-in-Chief; for decisions before 7 April 2023 to the Head of the Office.',
      sv: 'När ett överklagande, eller klagan på en order att lämna landet, har kommit in till det organ som beslutat. Det går till överbefälhavaren; för beslut före den 7 april 2023 till byråns chef.',
      pl: 'Gdy odwołanie lub zażalenie wpłynęło do organu, który orzekł. Trafia do Komendanta Głównego; od decyzji sprzed 7 kwietnia 2023 r. do Szefa Urzędu.',
    },
    by,
    basis: [uoc('321'), uoc('303b'), kpa('129', 'known'), kpa('130', 'known')],
    input: LodgePolishAppeal,
    from: { ...onCase, decision: ['served', 'enforced'], remedy: 'open' },
    requires: [appealLiesInAdministration, appealIsInTime],
    occurred: input => beginningOf(input.lodgedOn),
    records: [
      record(appealLodged, ({ file, input }) => ({ lodgedOn: input.lodgedOn, court: secondInstance(file.decision) })),
      joins<LodgePolishAppeal>(({ file }) => authorityOf(secondInstance(file.decision))),
      ...tell<LodgePolishAppeal>('return-alert-updated', sis),
    ],
  });

const outcomeOf: Readonly<Record<DecidePolishAppeal['outcome'], AppealOutcome>> = {
  'decision-upheld': 'dismissed',
  'decision-amended': 'changed',
  'annulled-and-remitted': 'remitted',
  'annulled-and-ended': 'upheld',
  withdrawn: 'withdrawn',
  inadmissible: 'inadmissible',
};

const annulled = ({ input }: Ask<CaseFile, DecidePolishAppeal>): boolean => input.outcome.startsWith('annulled');

/** KPA 138: upheld, amended, annulled and sent back, or annulled and ended. */
export const decideAppeal = (by: readonly Role[]) =>
  command<CaseFile, DecidePolishAppeal>({
    name: 'decide-appeal',
    title: {
      en: 'Rule on the appeal in the second instance',
      sv: 'Avgör överklagandet i andra instans',
      pl: 'Rozstrzygnij odwołanie w drugiej instancji',
    },
    advice: {
      en: 'When the second instance has ruled and the ruling is served. A decision that stands is final, and thirty days to the court begin; one that is annulled falls with its ban.',
      sv: 'När andra instans har avgjort och avgörandet är delgivet. Ett beslut som står fast är slutligt och trettio dagar till domstol börjar; ett upphävt faller med sitt förbud.',
      pl: 'Gdy druga instancja orzekła i doręczono rozstrzygnięcie. Utrzymana decyzja jest ostateczna i biegnie trzydzieści dni na skargę; uchylona upada wraz z zakazem.',
    },
    by,
    basis: [uoc('321'), kpa('138', 'known'), uoc('347c')],
    input: DecidePolishAppeal,
    from: { ...onCase, decision: ['served', 'enforced'], remedy: 'pending' },
    requires: [examinesTheAppeal, newTimeFitsTheRuling],
    occurred: input => beginningOf(input.servedOn),
    records: [
      record(appealDecided, ({ input }) => ({ outcome: outcomeOf[input.outcome], decidedOn: input.decidedOn }), {
        provided: annulled,
      }),
      record(
        appealRuled,
        ({ input }) => ({
          outcome: outcomeOf[input.outcome],
          decidedOn: input.decidedOn,
          servedOn: input.servedOn,
        }),
        { unless: appealDecided },
      ),
      record(
        decisionRepealed,
        ({ input }) => ({ because: input.outcome === 'annulled-and-remitted' ? 'remitted' : 'annulled' }),
        { provided: annulled },
      ),
      ...becomesFinal<DecidePolishAppeal>(
        ({ input }) => input.servedOn,
        'ruling',
        ask => !annulled(ask),
      ),
      record<
        CaseFile,
        DecidePolishAppeal,
        { until: string; because?: string; conditions?: readonly string[] },
        { reasons: string }
      >(
        departurePeriodExtended,
        ({ input: { servedOn, departureDays = 1 }, file }) => ({
          until: computeDeadline('pl.departure.voluntary', {
            start: servedOn,
            lawOf: file.decision.decidedOn ?? servedOn,
            length: { amount: departureDays, unit: 'days' },
          }).dueOn,
          because: 'second-instance',
        }),
        {
          when: { departurePeriod: ['running', 'expired'] },
          provided: ({ input }) => input.departureDays !== undefined,
        },
      ),
      ...tell<DecidePolishAppeal>('return-alert-updated', sis, ask => !annulled(ask)),
      ...fallsAway<DecidePolishAppeal>(({ input }) => input.decidedOn, annulled),
    ],
  });

/** Art. 331 of the older law: complaint and motion together stayed the decision by themselves. */
const staysByItself = ({ file, input }: Ask<CaseFile, LodgeCourtComplaint>): boolean =>
  input.stayRequested && decidersOn(file.decision.decidedOn ?? '').complaintSuspends;

export const lodgeComplaint = (by: readonly Role[]) =>
  command<CaseFile, LodgeCourtComplaint>({
    name: 'lodge-court-complaint',
    title: {
      en: 'Register a complaint to the administrative court',
      sv: 'Registrera talan vid förvaltningsdomstol',
      pl: 'Zarejestruj skargę do sądu administracyjnego',
    },
    advice: {
      en: 'When a complaint has come in to the body that ruled last. It stays nothing by itself; a motion for a stay is decided apart. For decisions before 7 April 2023 complaint and motion together bar enforcement.',
      sv: 'När talan har kommit in till det organ som senast avgjorde. Den hindrar inget i sig; en begäran om uppskov avgörs för sig. För beslut före den 7 april 2023 hindrar talan och begäran tillsammans verkställighet.',
      pl: 'Gdy skarga wpłynęła do organu, który ostatnio orzekł. Sama niczego nie wstrzymuje; o wniosku o wstrzymanie orzeka się osobno. Dla decyzji sprzed 7 kwietnia 2023 r. skarga z wnioskiem wstrzymuje wykonanie.',
    },
    by,
    basis: [ppsa('53', 'known'), ppsa('54', 'known'), ppsa('61', 'known'), uoc('331', 'verify')],
    input: LodgeCourtComplaint,
    from: { ...onCase, decision: ['served', 'final', 'enforced'], remedy: 'open' },
    requires: [ruledInTheAdministration, complaintIsInTime],
    occurred: input => beginningOf(input.lodgedOn),
    records: [
      record(appealLodged, ({ input }) => ({
        lodgedOn: input.lodgedOn,
        court: 'wsa',
        stayRequested: input.stayRequested,
      })),
      joins<LodgeCourtComplaint>(() => administrativeCourts),
      record<CaseFile, LodgeCourtComplaint, HoldSet, { reasons: string }>(
        holdSet,
        () => ({ kind: 'stay-motion', countries: [], endsWith: 'stay-motion-ruled' }),
        { provided: staysByItself },
      ),
      ...tell<LodgeCourtComplaint>('return-alert-updated', sis, staysByItself),
    ],
  });

const judged: Readonly<Record<RuleOnCourtComplaint['outcome'], AppealOutcome>> = {
  dismissed: 'dismissed',
  'second-instance-quashed': 'remitted',
  'both-quashed': 'upheld',
  withdrawn: 'withdrawn',
  inadmissible: 'inadmissible',
};

export const ruleOnComplaint = (by: readonly Role[]) =>
  command<CaseFile, RuleOnCourtComplaint>({
    name: 'rule-on-court-complaint',
    title: {
      en: 'Record the judgment of the voivodeship court',
      sv: 'Registrera vojvodskapsdomstolens dom',
      pl: 'Odnotuj wyrok wojewódzkiego sądu administracyjnego',
    },
    advice: {
      en: 'When the court has ruled and the judgment with reasons is served. A decision that was quashed has no effect meanwhile; the time for cassation begins.',
      sv: 'När domstolen har dömt och domen med skäl är delgiven. Ett upphävt beslut har under tiden ingen verkan; tiden för kassation börjar.',
      pl: 'Gdy sąd orzekł i doręczono wyrok z uzasadnieniem. Uchylona decyzja nie wywołuje tymczasem skutków; biegnie termin skargi kasacyjnej.',
    },
    by,
    basis: [ppsa('145', 'verify'), ppsa('152', 'verify')],
    input: RuleOnCourtComplaint,
    from: { ...onCase, decision: ['served', 'final', 'enforced'], remedy: 'pending' },
    requires: [isBeforeVoivodeshipCourt],
    occurred: input => beginningOf(input.servedOn),
    records: [
      record(appealRuled, ({ input }) => ({
        outcome: judged[input.outcome],
        decidedOn: input.decidedOn,
        servedOn: input.servedOn,
      })),
      ...tell<RuleOnCourtComplaint>('court-ruling', theHolder),
    ],
  });

export const lodgeCassation = (by: readonly Role[]) =>
  command<CaseFile, LodgePolishAppeal>({
    name: 'lodge-cassation',
    title: {
      en: 'Register a cassation complaint',
      sv: 'Registrera kassationstalan',
      pl: 'Zarejestruj skargę kasacyjną',
    },
    advice: {
      en: 'When either side has lodged a cassation complaint within thirty days of the judgment with its reasons. The judgment waits for it.',
      sv: 'När någon av parterna har väckt kassationstalan inom trettio dagar från domen med skäl. Domen inväntar den.',
      pl: 'Gdy strona wniosła skargę kasacyjną w trzydzieści dni od doręczenia wyroku z uzasadnieniem. Wyrok na nią czeka.',
    },
    by,
    basis: [ppsa('passim', 'verify')],
    input: LodgePolishAppeal,
    from: { ...onCase, decision: ['served', 'final', 'enforced'], remedy: 'open' },
    requires: [judgmentCanBeAppealed, cassationIsInTime],
    occurred: input => beginningOf(input.lodgedOn),
    records: [record(appealLodged, ({ input }) => ({ lodgedOn: input.lodgedOn, court: 'nsa' }))],
  });

const quashed = ({ input }: Ask<CaseFile, RuleOnCassation>): boolean => input.outcome === 'judgment-quashed';

export const ruleOnCassation = (by: readonly Role[]) =>
  command<CaseFile, RuleOnCassation>({
    name: 'rule-on-cassation',
    title: {
      en: 'Record the judgment of the supreme court',
      sv: 'Registrera högsta förvaltningsdomstolens dom',
      pl: 'Odnotuj wyrok Naczelnego Sądu Administracyjnego',
    },
    advice: {
      en: 'When the cassation is over. A judgment that was quashed is the voivodeship court’s to make anew; otherwise what that court said takes effect now.',
      sv: 'När kassationen är slut. En upphävd dom ska meddelas på nytt av vojvodskapsdomstolen; annars får dess dom nu verkan.',
      pl: 'Gdy postępowanie kasacyjne się zakończyło. Po uchyleniu wyroku orzeka ponownie WSA; w innym wypadku jego wyrok staje się skuteczny.',
    },
    by,
    basis: [ppsa('passim', 'verify')],
    input: RuleOnCassation,
    from: { ...onCase, decision: ['served', 'final', 'enforced'], remedy: 'pending' },
    requires: [isBeforeSupremeCourt],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record(appealRuled, ({ input: { outcome, decidedOn } }) => ({
        outcome: outcome === 'judgment-quashed' ? ('remitted' as const) : outcome,
        decidedOn,
        servedOn: decidedOn,
      })),
      record(appealReopened, ({ input }) => ({ court: 'wsa', on: input.decidedOn }), { provided: quashed }),
      ...judgmentTakesEffect<RuleOnCassation>('ruled', ask => !quashed(ask)),
      ...tell<RuleOnCassation>('court-ruling', theHolder),
    ],
  });
