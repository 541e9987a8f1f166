import type { Guard, Verdict } from '../../../../kernel';
import type { CaseFile, Hold } from '../../../../case-file';
import { computeDeadline, limitInForce } from '../../../../law';
import { cjeu, returnDirective } from '../../../../law/eu/acts';
import { lsu, ul } from '../../../../law/sweden/acts';
import type {
  Lifting,
  LiftStay,
  MotionGround,
  RegisterStayMotion,
  StayEnd,
  StayEnforcement,
  StayKind,
} from '../inputs/holds.inputs';
import type { GrantTemporaryPermit, PermitGround, RegisterAsylumApplication } from '../inputs/permits.inputs';
import { dayBefore, dayOf } from '../../time';
import { court, decider, responsibleAuthority, setter } from '../../who';

const holdOf = (file: CaseFile, number: number): Hold | undefined =>
  file.holds.set.find(hold => hold.number === number);

/** What may end each kind of bar that its setter lifts; the other kinds have rows of their own. */
const liftingsOf: Readonly<Partial<Record<Hold['kind'], readonly Lifting[]>>> = {
  'stay-by-authority': ['decided-anew', 'appeal-ruled', 'circumstances-changed'],
  'stay-by-court': ['appeal-ruled', 'circumstances-changed'],
  'stay-for-international-body': ['international-body-withdrew', 'exceptional-reasons'],
  'permit-application': ['permit-decided', 'application-withdrawn'],
  'temporary-permit': ['permit-revoked'],
  'asylum-application': ['asylum-finally-refused', 'application-withdrawn'],
  're-examination': ['re-examination-final'],
};

/** A re-examination that was granted bars until it is final; one that waits for its decision is decided, not lifted. */
export const waitsForDecision = ({ kind, endsWith }: Hold): boolean =>
  kind === 're-examination' && endsWith !== 're-examination-final';

const noSuchHold = {
  code: 'no-such-hold',
  demand: {
    en: 'The bar stands, and your authority set it',
    sv: 'Hindret gäller och har satts av er myndighet',
    pl: 'Przeszkoda obowiązuje i ustanowił ją Państwa organ',
  },
  refusal: {
    en: 'There is no such bar, or it was set by another authority or answers another question.',
    sv: 'Hindret finns inte, eller har satts av en annan myndighet eller avser annat.',
    pl: 'Nie ma takiej przeszkody albo ustanowił ją inny organ lub dotyczy czego innego.',
  },
  legalBasis: [ul('12:17'), ul('12:18')],
  whoCanClear: [setter],
};

export const isOwnStay: Guard<CaseFile, LiftStay> = {
  ...noSuchHold,
  test: ({ file, input, actor }) => {
    const hold = holdOf(file, input.hold);
    return hold?.source === actor.authority && liftingsOf[hold.kind] !== undefined && !waitsForDecision(hold);
  },
};

export const liftingFitsTheStay: Guard<CaseFile, LiftStay> = {
  code: 'not-what-ends-this-stay',
  demand: {
    en: 'What has happened is what ends this kind of bar',
    sv: 'Det som har hänt är sådant som avslutar detta slags hinder',
    pl: 'Zaszło to, co kończy tego rodzaju przeszkodę',
  },
  refusal: {
    en: 'A bar of this kind is not ended by that.',
    sv: 'Ett hinder av detta slag upphör inte av den anledningen.',
    pl: 'Taka okoliczność nie kończy przeszkody tego rodzaju.',
  },
  legalBasis: [ul('12:10'), ul('12:11'), ul('12:12'), ul('12:19')],
  whoCanClear: [setter],
  test: ({ file, input }) => {
    const hold = holdOf(file, input.hold);
    return hold === undefined || (liftingsOf[hold.kind] ?? []).includes(input.because);
  },
};

const holdIs = (code: string, is: (hold: Hold) => boolean, legalBasis = noSuchHold.legalBasis) =>
  ({
    ...noSuchHold,
    code,
    demand: {
      en: 'What is answered is among the bars of the case',
      sv: 'Det som besvaras finns bland ärendets hinder',
      pl: 'To, na co się odpowiada, jest wśród przeszkód w sprawie',
    },
    refusal: {
      en: 'The number is not that of such a bar in this case.',
      sv: 'Numret avser inte ett sådant hinder i ärendet.',
      pl: 'Ten numer nie oznacza takiej przeszkody w tej sprawie.',
    },
    legalBasis,
    test: ({ file, input }: { readonly file: CaseFile; readonly input: { readonly hold: number } }): Verdict => {
      const hold = holdOf(file, input.hold);
      return hold !== undefined && is(hold);
    },
  }) satisfies Guard<CaseFile, { hold: number }>;

export const isReport = holdIs('no-such-report', ({ kind }) => kind === 'reported-impediment', [ul('12:17')]);
export const isMotion = holdIs('no-such-motion', ({ kind }) => kind === 'stay-motion', [ul('12:8 a'), ul('12:19')]);
/** Migrationsverket tries what is appealed to it, a court what is appealed to the court (UL 14:2–3). */
export const motionIsBefore = (isCourt: boolean): Guard<CaseFile> => ({
  code: 'motion-before-another',
  demand: {
    en: 'The motion is before your body',
    sv: 'Yrkandet ska prövas av din myndighet eller domstol',
    pl: 'Wniosek rozpoznaje Twój organ lub sąd',
  },
  refusal: {
    en: 'The motion is before another body: the one that tries the appeal rules on it.',
    sv: 'Yrkandet prövas av någon annan: den som prövar överklagandet tar ställning till det.',
    pl: 'Wniosek rozpoznaje inny organ: orzeka o nim ten, kto rozpoznaje odwołanie.',
  },
  legalBasis: [ul('14:2'), ul('14:3')],
  whoCanClear: [court, 'se.migrationsverket.decision-maker'],
  test: ({ file }) => (file.remedy.appeals.at(-1)?.court === 'migrationsverket') !== isCourt,
});

export const isProsecution = holdIs('no-such-prosecution', ({ kind }) => kind === 'prosecution', [ul('12:9')]);
export const isUndecidedReexamination = holdIs('no-such-re-examination', waitsForDecision, [ul('12:19')]);

export const courtStaysByRuling = (isCourt: boolean): Guard<CaseFile, StayEnforcement> => ({
  code: 'stay-of-another-kind',
  demand: {
    en: 'The stay is of a kind that your body may order',
    sv: 'Inhibitionen är av ett slag som ni får besluta',
    pl: 'Wstrzymanie jest takiego rodzaju, jaki mogą Państwo orzec',
  },
  refusal: {
    en: 'An authority cannot order a court’s stay, nor a court an authority’s.',
    sv: 'En myndighet kan inte besluta domstolens inhibition, och tvärtom.',
    pl: 'Organ nie może orzec wstrzymania w imieniu sądu ani odwrotnie.',
  },
  legalBasis: [ul('12:10'), ul('12:11')],
  whoCanClear: [court, responsibleAuthority],
  test: ({ input }) => (input.kind === 'stay-by-court') === isCourt,
});

const endsOf: Readonly<Record<StayKind, readonly StayEnd[]>> = {
  'stay-by-authority': ['decided-anew', 'appeal-ruled', 'day-passed'],
  'stay-by-court': ['appeal-ruled', 'day-passed'],
  'stay-for-international-body': ['international-body-withdrew'],
  'permit-application': ['permit-decided'],
};

/** A stay always says what ends it, and a day where it is a day. */
export const endFitsTheStay: Guard<CaseFile, StayEnforcement> = {
  code: 'end-does-not-fit-stay',
  demand: {
    en: 'The stay says what ends it, and names the day if it is a day',
    sv: 'Det framgår vad som avslutar inhibitionen, och dagen anges om det är en dag',
    pl: 'Wskazano, co kończy wstrzymanie, a jeśli to dzień, podano go',
  },
  refusal: {
    en: 'This kind of stay does not end with that, or its last day is missing or has passed.',
    sv: 'Denna inhibition avslutas inte så, eller så saknas dess sista dag eller har passerat.',
    pl: 'Takie wstrzymanie nie kończy się w ten sposób albo brak ostatniego dnia lub już minął.',
  },
  legalBasis: [ul('12:10'), ul('12:11'), ul('12:12')],
  whoCanClear: [setter],
  test: ({ input: { kind, endsWith, until }, now }) =>
    endsOf[kind].includes(endsWith) &&
    (endsWith === 'day-passed') === (until !== undefined) &&
    (until === undefined || until >= dayOf(now)),
};

const stayWasAskedInAppeal = ({ remedy }: CaseFile): boolean =>
  remedy.appeals.some(({ stayRequested }) => stayRequested === true);

/** Facts without which a motion on that ground does not bar enforcement by itself. */
const bars: Readonly<Record<MotionGround, (file: CaseFile) => boolean>> = {
  'immediate-enforcement': file => file.decision.track === 'immediate-enforcement' && !stayWasAskedInAppeal(file),
  transfer: file => file.decision.kind === 'transfer' && !stayWasAskedInAppeal(file),
  'free-movement': file => file.decision.person.freeMovement && !stayWasAskedInAppeal(file),
  're-examination': ({ holds }) =>
    holds.grounds?.includes('request-for-re-examination') === true &&
    !holds.set.some(({ kind }) => kind === 're-examination'),
  'serious-illness': () => true,
};

export const motionBarsEnforcement: Guard<CaseFile, RegisterStayMotion> = {
  code: 'motion-does-not-bar',
  demand: {
    en: 'It is the first motion on this ground, and the case is one where such a motion bars enforcement',
    sv: 'Det är det första yrkandet på grunden, och ett sådant yrkande hindrar verkställighet i detta ärende',
    pl: 'To pierwszy wniosek na tej podstawie, a w takiej sprawie wniosek wstrzymuje wykonanie',
  },
  refusal: {
    en: 'This motion does not bar enforcement by itself; only a decision on a stay would.',
    sv: 'Yrkandet hindrar inte verkställighet i sig; det gör endast ett beslut om inhibition.',
    pl: 'Ten wniosek sam nie wstrzymuje wykonania; może to uczynić tylko orzeczenie o wstrzymaniu.',
  },
  legalBasis: [
    ul('12:8 a'),
    ul('12:9 a'),
    ul('12:13 a'),
    ul('12:19'),
    returnDirective('art. 5, 13'),
    cjeu('C-562/13 Abdida', 'known'),
  ],
  whoCanClear: [court],
  test: ({ file, input: { ground } }) =>
    bars[ground](file) && file.holds.grounds?.includes(`motion-${ground}`) !== true,
};

/** A first application bars; a later one, or one against an expulsion for crime or an immediate refusal, does not. */
export const applicationBarsEnforcement: Guard<CaseFile, RegisterAsylumApplication> = {
  code: 'application-does-not-bar',
  demand: {
    en: 'It is the first application for asylum, and the decision is one that it suspends',
    sv: 'Det är den första asylansökan, och den hindrar verkställighet av detta beslut',
    pl: 'To pierwszy wniosek o azyl, a decyzja należy do tych, które on wstrzymuje',
  },
  refusal: {
    en: 'An application for asylum does not by itself bar the enforcement of this decision; Migrationsverket may order a stay.',
    sv: 'En asylansökan hindrar inte i sig verkställighet av detta beslut; Migrationsverket får besluta om inhibition.',
    pl: 'Wniosek o azyl nie wstrzymuje sam wykonania tej decyzji; wstrzymanie może orzec Migrationsverket.',
  },
  legalBasis: [ul('12:8 a'), ul('12:8 b'), ul('8:19')],
  whoCanClear: ['se.migrationsverket.decision-maker'],
  test: ({ file: { decision, holds } }) =>
    decision.kind !== 'expulsion-for-crime' &&
    decision.track !== 'immediate-enforcement' &&
    holds.grounds?.includes('first-asylum-application') !== true,
};

const maximumOf: Readonly<Record<PermitGround, string>> = {
  obstacle: 'se.permit.temporary.max',
  persecution: 'se.permit.persecution.max',
  security: 'se.lsu.permit.max',
};

export const permitKeepsToItsLength: Guard<CaseFile, GrantTemporaryPermit> = {
  code: 'permit-length-not-allowed',
  demand: {
    en: 'The permit ends on a day to come, and within the time that the law gives for its ground',
    sv: 'Tillståndet slutar en kommande dag, inom den tid som lagen ger för grunden',
    pl: 'Zezwolenie kończy się w przyszłości i w czasie, jaki prawo przewiduje dla tej podstawy',
  },
  refusal: {
    en: 'The law does not allow a permit of that length on this ground.',
    sv: 'Lagen medger inte ett tillstånd av den längden på denna grund.',
    pl: 'Prawo nie dopuszcza zezwolenia o takiej długości na tej podstawie.',
  },
  legalBasis: [ul('12:18'), ul('12:18 a'), lsu('2:14–20')],
  whoCanClear: [decider],
  test: ({ input: { ground, decidedOn, until }, now }) => {
    const rule = maximumOf[ground];
    const { dueOn } = computeDeadline(rule, { start: decidedOn });
    const exact = limitInForce(rule, decidedOn).sense === 'exactly';
    return until >= dayOf(now) && until <= dueOn && (!exact || until >= dayBefore(dueOn));
  },
};
