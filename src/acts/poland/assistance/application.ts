import { command, record, type Ask, type Role } from '../../../kernel';
import {
  assistedReturnApplied,
  foundBeyond,
  identityFound,
  lastAssistedExit,
  laterOf,
  proceedingsOpened,
  responsibilityAssigned,
  returnScreened,
  type CaseFile,
} from '../../../case-file';
import { limitInForce } from '../../../law';
import { Temporal } from 'temporal-polyfill';
import { uoc, uoo } from '../../../law/poland/acts';
import { borderGuard } from '../owners';
import { say } from '../say';
import { beginningOf } from '../time';
import {
  declaresBeforeApplying,
  exitLiesBefore,
  groundIsThere,
  guardianSpeaksForTheChild,
  isNoUnionCitizen,
  somebodyTravels,
} from './guards/application';
import { ApplyForAssistedReturn, OpenAssistedReturn, ScreenAssistedReturn } from './inputs/application.inputs';
import { lastDayToApply } from './lateness';

type Terms = ApplyForAssistedReturn | OpenAssistedReturn;

const application = ({ file, input }: Ask<CaseFile, Terms>) => {
  const last = lastDayToApply(file, input);
  return {
    appliedOn: input.appliedOn,
    declaredOn: input.declaredOn,
    through: input.through,
    ground: input.ground,
    country: input.country,
    adults: input.adults,
    children: input.children,
    vulnerabilities: needsOf(file, input),
    late: last !== undefined && input.appliedOn > last,
    ...(last !== undefined && { appliedNoLaterThan: last }),
  };
};
/** What the case already knows of special needs goes along: whoever prepares the journey sees the application alone. */
function needsOf({ decision }: CaseFile, input: Terms): readonly string[] {
  const person = 'person' in input ? input.person : decision.person;
  return [
    ...new Set<string>([
      ...input.vulnerabilities,
      ...(person.minor && person.unaccompanied ? ['unaccompanied-minor'] : []),
      ...(decision.trafficking ? ['trafficking'] : []),
    ]),
  ];
}

const declaration = ({ input }: Ask<CaseFile, Terms>) => ({
  declaration: input.declaration,
  ...(input.needs !== undefined && { needs: input.needs }),
});

/** 334: whoever may be helped asks for it; the declaration of will goes with it. */
export const applyForAssistedReturn = (by: readonly Role[]) =>
  command<CaseFile, ApplyForAssistedReturn>({
    name: 'apply-for-assisted-return',
    title: say(
      'Register an application for assisted voluntary return',
      'Registrera ansökan om stöd till frivilligt återvändande',
      'Zarejestruj wniosek o pomoc w dobrowolnym powrocie',
    ),
    by,
    basis: [uoc('334'), uoc('335(3)')],
    advice: say(
      'When the person has signed the declaration. Whether it came in time is worked out; a late application is left unexamined, not refused.',
      'När personen har undertecknat förklaringen. Om ansökan kom i tid räknas fram; en sen ansökan lämnas utan prövning, den avslås inte.',
      'Po podpisaniu deklaracji. Terminowość jest wyliczana; spóźniony wniosek pozostawia się bez rozpoznania, a nie odmawia.',
    ),
    input: ApplyForAssistedReturn,
    from: { responsibility: ['held', 'in-transit'], assistance: ['none', 'withdrawn', 'unexamined'] },
    requires: [isNoUnionCitizen, declaresBeforeApplying, somebodyTravels, groundIsThere, guardianSpeaksForTheChild],
    occurred: input => beginningOf(input.appliedOn),
    records: [record(assistedReturnApplied, application, { sealed: declaration })],
  });

/** 334(2): somebody about whom nothing is decided asks to be helped home; the Commander-in-Chief answers for the case. */
export const openAssistedReturn = (by: readonly Role[]) =>
  command<CaseFile, OpenAssistedReturn>({
    name: 'open-assisted-return',
    title: say(
      'Open assisted voluntary return without a return decision',
      'Öppna stöd till frivilligt återvändande utan återvändandebeslut',
      'Wszczęcie pomocy w dobrowolnym powrocie bez decyzji o powrocie',
    ),
    by,
    basis: [uoc('334(2)', 'verify'), uoo('75(3)')],
    advice: say(
      'For somebody who withdrew or was refused protection, or is presumed a victim of trafficking, and wants to go home. The case opens with the application; the Border Guard answers for it.',
      'För den som återkallat sin skyddsansökan eller fått avslag, eller förmodas vara offer för människohandel, och vill resa hem. Ärendet öppnas med ansökan; gränsbevakningen ansvarar.',
      'Dla osoby, która wycofała wniosek o ochronę, otrzymała odmowę albo jest domniemaną ofiarą handlu ludźmi i chce wrócić. Sprawa otwiera się z wnioskiem; odpowiada za nią Straż Graniczna.',
    ),
    input: OpenAssistedReturn,
    opens: true,
    from: { responsibility: 'none' },
    requires: [declaresBeforeApplying, somebodyTravels],
    occurred: input => beginningOf(input.appliedOn),
    records: [
      record(
        proceedingsOpened,
        ({ input: { personId, reference, appliedOn, person } }) => ({
          personId,
          reference,
          openedOn: appliedOn,
          motionBy: 'the-person',
          person: {
            freeMovement: person.freeMovement,
            minor: person.minor,
            unaccompanied: person.unaccompanied,
            ...(person.adultFrom !== undefined && { adultFrom: person.adultFrom }),
          },
        }),
        { sealed: ({ input }) => ({ circumstances: input.needs ?? '' }) },
      ),
      record(identityFound, () => ({ finding: 'claimed' as const, evidence: 'own-statement' })),
      record(responsibilityAssigned, () => ({ to: borderGuard })),
      record(assistedReturnApplied, application, { sealed: declaration }),
    ],
  });

/** Help is given anew only two years after the last such exit, but for victims of trafficking and named exceptions. */
export const screenAssistedReturn = (by: readonly Role[]) =>
  command<CaseFile, ScreenAssistedReturn>({
    name: 'screen-assisted-return',
    title: say(
      'Check who applies for assisted return',
      'Kontrollera den som ansöker om stöd',
      'Sprawdź osobę wnioskującą o pomoc w powrocie',
    ),
    by,
    basis: [uoc('334'), uoc('334a')],
    advice: say(
      'Before the order: citizenship, right of stay, and whether such help was given in the last two years. Your own earlier cases of the person are searched; state what others gave. Whether the person may be helped follows.',
      'Före beslutet: medborgarskap, rätt till vistelse och om sådant stöd getts de senaste två åren. Era egna tidigare ärenden om personen genomsöks; ange vad andra gett. Om personen får stöd följer därav.',
      'Przed postanowieniem: obywatelstwo, podstawa pobytu i to, czy w ostatnich dwóch latach udzielono takiej pomocy. Własne wcześniejsze sprawy osoby są przeszukiwane; należy podać pomoc od innych. Z tego wynika uprawnienie.',
    ),
    input: ScreenAssistedReturn,
    from: { assistance: 'applied' },
    looksBeyond: [lastAssistedExit],
    requires: [exitLiesBefore],
    occurred: input => beginningOf(input.screenedOn),
    records: [
      record(
        returnScreened,
        ask => ({
          screenedOn: ask.input.screenedOn,
          unionCitizen: ask.input.unionCitizen,
          stayBasis: ask.input.stayBasis,
          eligible: !ask.input.unionCitizen && mayBeHelpedAnew(ask),
          ...lastExitOf(ask),
          ...(ask.input.exception !== undefined && { exception: ask.input.exception }),
        }),
        { sealed: ({ input }) => ({ note: input.note }) },
      ),
    ],
  });

type Screening = Ask<CaseFile, ScreenAssistedReturn>;

/** The day that counts: what the authority finds in its own cases, or what is told of other states, whichever is later. */
function lastExitOf({ input, beyond }: Screening) {
  const found = foundBeyond(beyond, lastAssistedExit);
  const lastAssistedExitOn = laterOf(found, input.lastAssistedExitOn);
  return lastAssistedExitOn === undefined ? {} : { lastAssistedExitOn, foundInOwnCases: lastAssistedExitOn === found };
}

function mayBeHelpedAnew(ask: Screening): boolean {
  const { lastAssistedExitOn } = lastExitOf(ask);
  if (lastAssistedExitOn === undefined || ask.input.exception !== undefined) return true;
  const appliedOn = ask.file.assistance.appliedOn ?? '';
  const { limit } = limitInForce('pl.avr.repeat', appliedOn);
  const years = limit === 'unlimited' ? 0 : (limit.length?.amount ?? 0);
  return Temporal.PlainDate.from(lastAssistedExitOn).add({ years }).toString() <= appliedOn;
}
