import { command, record, type Role } from '../../../kernel';
import {
  planAccepted,
  planDrafted,
  planRejected,
  planReturned,
  planSubmitted,
  type CaseFile,
} from '../../../case-file';
import { houseRule, returnProgrammes, uoc } from '../../../law/poland/acts';
import { partnerHasConsent } from '../assistance/guards/journey';
import { say } from '../say';
import { beginningOf } from '../time';
import { anotherAccepts, planHasItems, planStaysInBudget } from './guards/reintegration';
import {
  AcceptReintegrationPlan,
  DraftReintegrationPlan,
  RejectReintegrationPlan,
  ReturnReintegrationPlan,
  SubmitReintegrationPlan,
} from './inputs/reintegration.inputs';

const everWhile = { responsibility: ['held', 'in-transit', 'closed'] } as const;
const basis = [uoc('335a'), returnProgrammes('plan accepted by IOM')];

export const draftPlan = (by: readonly Role[]) =>
  command<CaseFile, DraftReintegrationPlan>({
    name: 'draft-reintegration-plan',
    title: say('Draft the reintegration plan', 'Upprätta återintegreringsplan', 'Przygotuj plan reintegracji'),
    by,
    basis,
    advice: say(
      'Together with the person: what it pays for, from whom, for how much. A new draft replaces the one before.',
      'Tillsammans med personen: vad den betalar, av vem, för hur mycket. Ett nytt utkast ersätter det tidigare.',
      'Wspólnie z osobą: za co płaci, od kogo, za ile. Nowy projekt zastępuje poprzedni.',
    ),
    input: DraftReintegrationPlan,
    from: { ...everWhile, reintegration: 'plan-draft' },
    requires: [partnerHasConsent, planStaysInBudget],
    occurred: input => beginningOf(input.draftedOn),
    records: [
      record(
        planDrafted,
        ({ input }) => ({
          draftedOn: input.draftedOn,
          items: input.items.map(({ kind, amount }) => ({ kind, amount })),
        }),
        {
          sealed: ({ input }) => ({
            items: input.items.map(({ description, vendor }) => ({ description, vendor })),
          }),
        },
      ),
    ],
  });

export const submitPlan = (by: readonly Role[]) =>
  command<CaseFile, SubmitReintegrationPlan>({
    name: 'submit-reintegration-plan',
    title: say('Submit the reintegration plan', 'Lämna in återintegreringsplanen', 'Przedłóż plan reintegracji'),
    by,
    basis,
    advice: say(
      'When the person has signed it. Nothing is paid before it is accepted.',
      'När personen har undertecknat den. Inget betalas innan den är godtagen.',
      'Gdy osoba go podpisała. Przed akceptacją niczego się nie wypłaca.',
    ),
    input: SubmitReintegrationPlan,
    from: { ...everWhile, reintegration: 'plan-draft' },
    requires: [partnerHasConsent, planHasItems],
    occurred: input => beginningOf(input.submittedOn),
    records: [record(planSubmitted, ({ input }) => ({ submittedOn: input.submittedOn }))],
  });

export const acceptPlan = (by: readonly Role[]) =>
  command<CaseFile, AcceptReintegrationPlan>({
    name: 'accept-reintegration-plan',
    title: say('Accept the reintegration plan', 'Godta återintegreringsplanen', 'Zaakceptuj plan reintegracji'),
    by,
    basis: [...basis, houseRule('four-eyes', 'verify')],
    advice: say(
      'IOM accepts before the first payment; somebody else than the author of the plan. Check vendors with the office in the country.',
      'IOM godtar före första utbetalningen; någon annan än planens upphovsman. Kontrollera säljare med landkontoret.',
      'IOM akceptuje przed pierwszą wypłatą; inna osoba niż autor planu. Dostawców należy sprawdzić z biurem w kraju.',
    ),
    input: AcceptReintegrationPlan,
    from: { ...everWhile, reintegration: 'submitted' },
    requires: [partnerHasConsent, anotherAccepts],
    occurred: input => beginningOf(input.acceptedOn),
    records: [
      record(planAccepted, ({ input }) => ({ acceptedOn: input.acceptedOn }), {
        sealed: ({ input }) => ({ note: input.note }),
      }),
    ],
  });

export const returnPlan = (by: readonly Role[]) =>
  command<CaseFile, ReturnReintegrationPlan>({
    name: 'return-reintegration-plan',
    title: say('Return the plan for change', 'Återsänd planen för ändring', 'Zwróć plan do zmiany'),
    by,
    basis,
    advice: say(
      'When something has to be mended. The plan keeps what it has.',
      'När något måste rättas till. Planen behåller vad den har.',
      'Gdy coś trzeba poprawić. Plan zachowuje treść.',
    ),
    input: ReturnReintegrationPlan,
    from: { ...everWhile, reintegration: 'submitted' },
    requires: [partnerHasConsent],
    occurred: input => beginningOf(input.returnedOn),
    records: [
      record(planReturned, ({ input }) => ({ returnedOn: input.returnedOn }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });

export const rejectPlan = (by: readonly Role[]) =>
  command<CaseFile, RejectReintegrationPlan>({
    name: 'reject-reintegration-plan',
    title: say('Reject the plan', 'Underkänn planen', 'Odrzuć plan'),
    by,
    basis,
    advice: say(
      'When the plan cannot become sound. The person may come with another.',
      'När planen inte kan bli hållbar. Personen får komma med en annan.',
      'Gdy plan nie może być wykonalny. Osoba może przedstawić inny.',
    ),
    input: RejectReintegrationPlan,
    from: { ...everWhile, reintegration: 'submitted' },
    requires: [partnerHasConsent],
    occurred: input => beginningOf(input.rejectedOn),
    records: [
      record(planRejected, ({ input }) => ({ rejectedOn: input.rejectedOn, because: input.because }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });
