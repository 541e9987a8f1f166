import { command, record, type Effect, type Guard, type Role } from '../../../kernel';
import {
  holdLifted,
  holdSet,
  nextDated,
  type CaseFile,
  type HoldEnd,
  type HoldKind,
  type HoldSet,
} from '../../../case-file';
import { uoc } from '../../../law/poland/acts';
import { deadlineHasPassed } from '../../neutral/deadline';
import { tell } from '../notices/tell';
import { say } from '../say';
import { beginningOf, dayOf } from '../time';
import { nobody, whoeverRecords } from '../who';
import {
  barsElsewhere,
  EndBar,
  RecordBar,
  RecordDeclaredIntention,
  RecordProtectionApplication,
} from './inputs/bars.inputs';

const onCase = { responsibility: ['held', 'in-transit'] } as const;
const sirene = () => 'pl.kgp.sirene';

/** What ends each bar. A bar suspends enforcement and annuls nothing; the alert is updated (347c). */
const endsWith: Readonly<Partial<Record<HoldKind, HoldEnd>>> = {
  'asylum-application': 'asylum-finally-refused',
  'declared-intention': 'application-lodged',
  'humanitarian-stay-case': 'stay-case-decided',
  'tolerated-stay-case': 'stay-case-decided',
  'trafficking-permit-case': 'permit-decided',
  'permit-or-family-tie': 'tie-ended',
  'exit-ban': 'exit-ban-ended',
};

/** Sets a bar and has the alert updated. */
export const suspends = <I extends object>(
  kind: (input: I) => HoldKind,
  reasons: (input: I) => string,
  until: (input: I) => string | undefined = () => undefined,
): readonly Effect<CaseFile, I>[] => [
  record<CaseFile, I, HoldSet, { reasons: string }>(
    holdSet,
    ({ input }) => {
      const last = until(input);
      return {
        kind: kind(input),
        countries: [],
        endsWith: endsWith[kind(input)] ?? 'decided-anew',
        ...(last !== undefined && { until: last }),
      };
    },
    { sealed: ({ input }) => ({ reasons: reasons(input) }) },
  ),
  ...tell<I>('return-alert-updated', sirene),
];

const applicationBars: Guard<CaseFile, RecordProtectionApplication> = {
  code: 'application-does-not-bar',
  demand: say(
    'The application is not one made to delay removal, nor after a final refusal',
    'Ansökan är inte gjord för att fördröja verkställigheten eller efter slutligt avslag',
    'Wniosku nie złożono w celu opóźnienia ani po ostatecznej odmowie',
  ),
  refusal: say(
    'Such an application does not bar enforcement: nothing is to be recorded here.',
    'En sådan ansökan hindrar inte verkställigheten: inget ska registreras här.',
    'Taki wniosek nie wstrzymuje wykonania: nic się tu nie odnotowuje.',
  ),
  legalBasis: [uoc('330')],
  whoCanClear: [nobody],
  test: ({ input }) => input.sequence === 'first' || input.sequence === 'subsequent',
};

export const recordProtectionApplication = (by: readonly Role[]) =>
  command<CaseFile, RecordProtectionApplication>({
    name: 'record-protection-application',
    title: say('Record an application for protection', 'Registrera ansökan om skydd', 'Odnotuj wniosek o ochronę'),
    advice: say(
      'When somebody applies for protection at any stage. Nothing is enforced until it is decided, detention needs an order of its own, and the decision stands.',
      'När någon söker skydd i vilket skede som helst. Inget verkställs förrän det avgjorts, förvar kräver ett eget beslut, och beslutet består.',
      'Gdy ktoś wnosi o ochronę na dowolnym etapie. Niczego się nie wykonuje do rozstrzygnięcia, detencja wymaga odrębnego postanowienia, a decyzja pozostaje.',
    ),
    by,
    basis: [uoc('330'), uoc('347c')],
    input: RecordProtectionApplication,
    from: onCase,
    requires: [applicationBars],
    occurred: input => beginningOf(input.appliedOn),
    records: suspends<RecordProtectionApplication>(
      () => 'asylum-application',
      ({ reasons }) => reasons,
    ),
  });

const intentionHasAnEnd: Guard<CaseFile, RecordDeclaredIntention> = {
  code: 'intention-without-end',
  demand: say(
    'The last day lies after the declaration and has not passed',
    'Sista dagen ligger efter förklaringen och har inte passerat',
    'Ostatni dzień następuje po deklaracji i nie minął',
  ),
  refusal: say(
    'A declared intention bars for a limited time only: give a last day to come.',
    'En förklarad avsikt hindrar endast en begränsad tid: ange en kommande sista dag.',
    'Deklaracja zamiaru wstrzymuje tylko na czas ograniczony: należy podać przyszły ostatni dzień.',
  ),
  legalBasis: [uoc('330')],
  whoCanClear: [whoeverRecords],
  test: ({ input: { declaredOn, until }, now }) => until >= declaredOn && until >= dayOf(now),
};

export const recordDeclaredIntention = (by: readonly Role[]) =>
  command<CaseFile, RecordDeclaredIntention>({
    name: 'record-declared-intention',
    title: say(
      'Record that the person means to apply for protection',
      'Registrera att personen avser att söka skydd',
      'Odnotuj deklarację zamiaru złożenia wniosku o ochronę',
    ),
    advice: say(
      'When the person says so and cannot apply at once. It bars until its last day and ends by itself; an application is recorded on its own.',
      'När personen säger det och inte kan ansöka genast. Det hindrar till sista dagen och upphör av sig självt; en ansökan registreras för sig.',
      'Gdy osoba tak oświadcza i nie może od razu złożyć wniosku. Wstrzymuje do ostatniego dnia i ustaje samo; wniosek odnotowuje się osobno.',
    ),
    by,
    basis: [uoc('330'), uoc('347c')],
    input: RecordDeclaredIntention,
    from: onCase,
    requires: [intentionHasAnEnd],
    occurred: input => beginningOf(input.declaredOn),
    records: suspends<RecordDeclaredIntention>(
      () => 'declared-intention',
      ({ reasons }) => reasons,
      ({ until }) => until,
    ),
  });

export const recordBar = (by: readonly Role[]) =>
  command<CaseFile, RecordBar>({
    name: 'record-bar',
    title: say('Record a bar to enforcement', 'Registrera verkställighetshinder', 'Odnotuj przeszkodę w wykonaniu'),
    advice: say(
      'A pending case about humanitarian or tolerated stay or a permit for a victim of trafficking, a permit or a family tie, an exit ban of a court. It suspends; end it when its cause has gone.',
      'Ett pågående ärende om humanitär eller tolererad vistelse eller tillstånd för offer för människohandel, ett tillstånd eller en familjeanknytning, ett utreseförbud. Det skjuter upp; avsluta det när orsaken är borta.',
      'Sprawa o pobyt humanitarny, tolerowany lub zezwolenie dla ofiary handlu ludźmi, zezwolenie lub więź rodzinna, zakaz opuszczania kraju. Wstrzymuje; należy zakończyć po ustaniu przyczyny.',
    ),
    by,
    basis: [uoc('330'), uoc('347c')],
    input: RecordBar,
    from: onCase,
    requires: [],
    occurred: input => beginningOf(input.since),
    records: suspends<RecordBar>(
      ({ kind }) => kind,
      ({ reasons }) => reasons,
    ),
  });

const endable: readonly HoldKind[] = ['asylum-application', 'declared-intention', ...barsElsewhere];

const barIsThere: Guard<CaseFile, EndBar> = {
  code: 'no-such-bar',
  demand: say(
    'The bar stands, and is none of a court',
    'Hindret gäller och är inte en domstols',
    'Przeszkoda trwa i nie pochodzi od sądu',
  ),
  refusal: say(
    'There is no such bar; a stay of execution is ended by whoever granted it.',
    'Det finns inget sådant hinder; ett uppskov avslutas av den som beviljat det.',
    'Nie ma takiej przeszkody; wstrzymanie wykonania kończy ten, kto go udzielił.',
  ),
  legalBasis: [uoc('330')],
  whoCanClear: [nobody],
  test: ({ file, input }) => file.holds.set.some(({ number, kind }) => number === input.bar && endable.includes(kind)),
};

export const endBar = (by: readonly Role[]) =>
  command<CaseFile, EndBar>({
    name: 'end-bar',
    title: say('End a bar to enforcement', 'Avsluta verkställighetshinder', 'Zakończ przeszkodę w wykonaniu'),
    advice: say(
      'When the case elsewhere is decided, the tie or the ban has ended. Enforcement goes on where nothing else bars it.',
      'När ärendet på annat håll är avgjort, anknytningen eller förbudet upphört. Verkställigheten fortsätter om inget annat hindrar.',
      'Gdy sprawę rozstrzygnięto, więź lub zakaz ustały. Wykonanie trwa dalej, jeśli nic innego nie stoi na przeszkodzie.',
    ),
    by,
    basis: [uoc('330')],
    input: EndBar,
    from: { ...onCase, holds: ['limited', 'barred'] },
    requires: [barIsThere],
    occurred: input => beginningOf(input.endedOn),
    records: [
      record(
        holdLifted,
        ({ file, input }) => ({
          number: input.bar,
          because: file.holds.set.find(({ number }) => number === input.bar)?.endsWith ?? 'decided-anew',
        }),
        { sealed: ({ input }) => ({ instruction: input.reasons }) },
      ),
      ...tell<EndBar>('return-alert-updated', sirene),
    ],
  });

export const endDatedBar = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'end-dated-bar',
    title: say(
      'Bar ended after its last day',
      'Hindret upphörde efter sista dagen',
      'Przeszkoda ustała po ostatnim dniu',
    ),
    advice: say(
      'Given by the clock after the last day of a declared intention.',
      'Ges av klockan efter sista dagen för en förklarad avsikt.',
      'Wykonuje zegar po ostatnim dniu deklaracji zamiaru.',
    ),
    by,
    basis: [uoc('330')],
    from: { ...onCase, holds: ['limited', 'barred'] },
    requires: [deadlineHasPassed('pl.hold.until', [uoc('330')])],
    records: [
      record(holdLifted, ({ file }) => ({ number: nextDated(file.holds)?.number ?? 0, because: 'day-passed' })),
      ...tell<unknown>('return-alert-updated', sirene),
    ],
  });
