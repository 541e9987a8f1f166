import { command, record, type Role } from '../../../kernel';
import {
  consentGiven,
  consentTo,
  consentWithdrawn,
  partyJoined,
  protectionStepRecorded,
  returnCounselled,
  sightEnded,
  socialAidRecorded,
  type CaseFile,
} from '../../../case-file';
import { computeDeadline } from '../../../law';
import { gdpr } from '../../../law/eu/acts';
import { returnProgrammes, uoc, uoo } from '../../../law/poland/acts';
import { iom } from '../owners';
import { say } from '../say';
import { beginningOf } from '../time';
import { headquarters, theForeigner, whoeverRecords } from '../who';
import {
  RecordConsent,
  RecordCounsellingSession,
  RecordProtectionStep,
  RecordSocialAid,
  WithdrawConsent,
} from './inputs/counselling.inputs';
import { partnerSees } from './facts';

const open = { responsibility: ['held', 'in-transit'] } as const;
const consented = [gdpr('art. 6(1)(a)', 'known'), gdpr('art. 7', 'known')];

/** 335(3): whoever decides informs, and IOM counsels, so that the choice is free and informed. */
export const recordCounselling = (by: readonly Role[]) =>
  command<CaseFile, RecordCounsellingSession>({
    name: 'record-counselling-session',
    title: say('Record a counselling session', 'Registrera rådgivningssamtal', 'Odnotuj rozmowę doradczą'),
    by,
    basis: [uoc('335(3)'), returnProgrammes('counselling', 'verify')],
    advice: say(
      'For every session, in the language that was spoken, also when the person stayed away. Counselling persuades nobody.',
      'För varje samtal, på det språk som talades, även när personen uteblev. Rådgivning övertalar ingen.',
      'Dla każdej rozmowy, w użytym języku, także gdy osoba się nie stawiła. Doradztwo nikogo nie namawia.',
    ),
    input: RecordCounsellingSession,
    from: { ...open, whereabouts: ['known', 'absconded', 'abroad-unconfirmed'] },
    requires: [],
    occurred: input => beginningOf(input.heldOn),
    records: [
      record(
        returnCounselled,
        ({ input }) => ({
          heldOn: input.heldOn,
          attitude: input.attitude,
          language: input.language,
          topics: input.topics,
        }),
        { sealed: ({ input }) => ({ note: input.note }) },
      ),
    ],
  });

/** IOM is let in by the person’s consent, to the groups that the person names, and to no more. */
export const recordConsent = (by: readonly Role[]) =>
  command<CaseFile, RecordConsent>({
    name: 'record-consent',
    title: say(
      'Record a consent, and let the partner in',
      'Registrera samtycke och släpp in partnern',
      'Odnotuj zgodę i dopuść partnera',
    ),
    by,
    basis: consented,
    advice: say(
      'When the person has signed what IOM may know, and for what. IOM sees the groups that are named, as a controller of its own. A new consent replaces the one for the same purpose.',
      'När personen har undertecknat vad IOM får veta och för vad. IOM ser de angivna grupperna, som egen personuppgiftsansvarig. Ett nytt samtycke ersätter det för samma ändamål.',
      'Gdy osoba podpisała, co i w jakim celu może wiedzieć IOM. IOM widzi wskazane grupy jako odrębny administrator. Nowa zgoda zastępuje poprzednią w tym samym celu.',
    ),
    input: RecordConsent,
    from: { responsibility: ['held', 'in-transit', 'closed'] },
    requires: [],
    occurred: input => beginningOf(input.givenOn),
    records: [
      record(
        consentGiven,
        ({ input }) => ({ to: input.to, purpose: input.purpose, groups: input.groups, givenOn: input.givenOn }),
        { sealed: ({ input }) => ({ form: input.form }) },
      ),
      record(partyJoined, ({ input }) => ({ authority: input.to, groups: input.groups, because: 'consent' }), {
        provided: ({ file, input }) => input.to === iom && !partnerSees(file, input.groups),
      }),
    ],
  });

export const withdrawConsent = (by: readonly Role[]) =>
  command<CaseFile, WithdrawConsent>({
    name: 'withdraw-consent',
    title: say(
      'Record that a consent is withdrawn',
      'Registrera att ett samtycke återtagits',
      'Odnotuj cofnięcie zgody',
    ),
    by,
    basis: [gdpr('art. 7(3)', 'known')],
    advice: say(
      'At once when the person says so. What was told before stays told; from now on the partner sees nothing of the case.',
      'Genast när personen säger det. Vad som redan lämnats är lämnat; från och med nu ser partnern inget av ärendet.',
      'Niezwłocznie, gdy osoba tak powie. To, co przekazano, pozostaje; odtąd partner niczego w sprawie nie widzi.',
    ),
    input: WithdrawConsent,
    from: { responsibility: ['held', 'in-transit', 'closed'] },
    requires: [
      {
        code: 'no-such-consent',
        demand: say(
          'A consent to that recipient stands',
          'Ett samtycke till mottagaren gäller',
          'Zgoda dla tego odbiorcy jest aktualna',
        ),
        refusal: say(
          'No consent to that recipient stands.',
          'Inget samtycke till mottagaren gäller.',
          'Brak aktualnej zgody dla tego odbiorcy.',
        ),
        legalBasis: [gdpr('art. 7(3)', 'known')],
        whoCanClear: [theForeigner],
        test: ({ file, input }) => consentTo(file.assistance.consents, input.to) !== undefined,
      },
    ],
    occurred: input => beginningOf(input.withdrawnOn),
    records: [
      record(consentWithdrawn, ({ input }) => ({ to: input.to, withdrawnOn: input.withdrawnOn })),
      record(sightEnded, ({ input }) => ({ authority: input.to, because: 'consent-withdrawn' }), {
        provided: ({ input }) => input.to === iom,
      }),
    ],
  });

/** The Office tells how the procedure on protection was left; times for assisted return run from it. */
export const recordProtectionStep = (by: readonly Role[]) =>
  command<CaseFile, RecordProtectionStep>({
    name: 'record-protection-step',
    title: say(
      'Record a step out of the procedure on protection',
      'Registrera ett steg ur skyddsärendet',
      'Odnotuj czynność kończącą postępowanie o ochronę',
    ),
    by,
    basis: [uoo('40(1)(1)')],
    advice: say(
      'When the application for protection is withdrawn, discontinued, or taken up again by a declaration. It never reaches the country of return.',
      'När skyddsansökan återkallas, avskrivs eller återupptas genom en förklaring. Det når aldrig återvändandelandet.',
      'Gdy wniosek o ochronę wycofano, umorzono lub podjęto na oświadczenie. Nigdy nie trafia do kraju powrotu.',
    ),
    input: RecordProtectionStep,
    from: open,
    requires: [
      {
        code: 'protection-not-withdrawn',
        demand: say(
          'What came before it is recorded',
          'Vad som föregick det är registrerat',
          'Poprzednia czynność jest odnotowana',
        ),
        refusal: say(
          'A procedure is discontinued after a withdrawal, and taken up again within nine months after it was discontinued.',
          'Ett ärende avskrivs efter återkallelse och återupptas inom nio månader efter avskrivningen.',
          'Postępowanie umarza się po wycofaniu, a podejmuje w ciągu dziewięciu miesięcy od umorzenia.',
        ),
        legalBasis: [uoo('40(1)(1)'), uoo('40', 'verify')],
        whoCanClear: [whoeverRecords],
        test: ({ file, input }) => {
          const last = file.decision.protectionSteps?.at(-1);
          if (input.step === 'withdrawn') return last === undefined || last.step === 'resumed';
          if (input.step === 'discontinued') return last?.step === 'withdrawn';
          if (input.step !== 'resumed')
            return last !== undefined && last.step !== 'withdrawn' && last.step !== 'resumed';
          const discontinued = file.decision.protectionSteps?.findLast(({ step }) => step === 'discontinued');
          return (
            discontinued !== undefined &&
            last?.step !== 'resumed' &&
            input.on <= computeDeadline('pl.asylum.resume', { start: discontinued.on }).dueOn
          );
        },
      },
    ],
    occurred: input => beginningOf(input.on),
    records: [
      record(protectionStepRecorded, ({ input }) => ({ step: input.step, on: input.on }), {
        sealed: ({ input }) => ({ fileReference: input.fileReference }),
      }),
    ],
  });

/** An older rule as the Office explained it: aid goes on to the departure if the declaration came within thirty days. */
export const recordSocialAid = (by: readonly Role[]) =>
  command<CaseFile, RecordSocialAid>({
    name: 'record-social-aid',
    title: say(
      'Record what becomes of the social aid',
      'Registrera vad som händer med det sociala stödet',
      'Odnotuj dalszy bieg pomocy socjalnej',
    ),
    by,
    basis: [uoo('passim', 'verify')],
    advice: say(
      'When somebody who sought protection goes home voluntarily: the aid can go on until the journey. Have the day of the final refusal at hand.',
      'När den som sökt skydd reser hem frivilligt: stödet kan bestå till resan. Ha dagen för det slutliga avslaget till hands.',
      'Gdy osoba ubiegająca się o ochronę wraca dobrowolnie: pomoc może trwać do wyjazdu. Należy znać dzień ostatecznej odmowy.',
    ),
    input: RecordSocialAid,
    from: open,
    requires: [
      {
        code: 'declaration-too-late-for-aid',
        demand: say(
          'Where the aid goes on, the declaration came within thirty days of the final decision',
          'Om stödet består kom förklaringen inom trettio dagar från det slutliga beslutet',
          'Jeżeli pomoc trwa, deklarację złożono w ciągu trzydziestu dni od ostatecznej decyzji',
        ),
        refusal: say(
          'Aid goes on until departure only for somebody who declared the voluntary return within thirty days of the final decision.',
          'Stödet består till avresan bara för den som förklarat sig återvända frivilligt inom trettio dagar från det slutliga beslutet.',
          'Pomoc trwa do wyjazdu tylko, gdy deklarację dobrowolnego powrotu złożono w ciągu trzydziestu dni od ostatecznej decyzji.',
        ),
        legalBasis: [uoo('passim', 'verify')],
        whoCanClear: [headquarters],
        test: ({ file, input }) => {
          if (input.aid === 'ended') return true;
          const declared = file.assistance.journey?.declaredOn;
          if (declared === undefined) return false;
          return (
            input.finalOn === undefined ||
            declared <= computeDeadline('pl.social-aid.declaration', { start: input.finalOn }).dueOn
          );
        },
      },
    ],
    occurred: input => beginningOf(input.on),
    records: [record(socialAidRecorded, ({ input }) => ({ aid: input.aid, on: input.on }))],
  });
