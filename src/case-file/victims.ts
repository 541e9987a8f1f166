import { eventOf } from '../kernel';
import { decision } from './decision';
import type { ProtectionStep, Trafficking } from './victims-facts';

/** What is known of somebody who sought protection, or may have been trafficked. Names and reasons are sealed. */
const event = eventOf(decision);

export const protectionStepRecorded = event<ProtectionStep, { fileReference: string }>('protection-step-recorded', {
  title: {
    en: 'Step in the procedure on protection recorded',
    sv: 'Steg i skyddsärendet registrerat',
    pl: 'Odnotowano czynność w postępowaniu o ochronę',
  },
  apply: (facts, { payload }) => ({ ...facts, protectionSteps: [...(facts.protectionSteps ?? []), payload] }),
});

export const socialAidRecorded = event<{ aid: 'goes-on-until-departure' | 'ended'; on: string }>(
  'social-aid-recorded',
  {
    title: { en: 'Social aid recorded', sv: 'Socialt stöd registrerat', pl: 'Odnotowano pomoc socjalną' },
    apply: (facts, { payload }) => ({ ...facts, socialAid: payload }),
  },
);

export const traffickingReferred = event<{ referredOn: string; to: string }, { note: string }>('trafficking-referred', {
  title: {
    en: 'Presumed victim of trafficking referred',
    sv: 'Förmodat offer för människohandel hänvisat',
    pl: 'Skierowano domniemaną ofiarę handlu ludźmi',
  },
  apply: (facts, { payload: { referredOn } }) => ({
    ...facts,
    trafficking: { ...facts.trafficking, referredOn },
  }),
});

export const traffickingCertified = event<{ issuedOn: string; validUntil: string }, { number: string }>(
  'trafficking-certified',
  {
    title: {
      en: 'Certificate of presumed trafficking issued',
      sv: 'Intyg om förmodad människohandel utfärdat',
      pl: 'Wydano zaświadczenie o domniemaniu pokrzywdzenia handlem ludźmi',
    },
    apply: (facts, { payload }) => ({ ...facts, trafficking: { ...facts.trafficking, certificate: payload } }),
  },
);

export const traffickingCertificateEnded = event<{ endedOn: string; because: string }>(
  'trafficking-certificate-ended',
  {
    title: {
      en: 'Certificate of presumed trafficking ended',
      sv: 'Intyget om förmodad människohandel upphörde',
      pl: 'Ustała ważność zaświadczenia o domniemaniu pokrzywdzenia handlem ludźmi',
    },
    apply: (facts, { payload: { endedOn } }) => {
      const certificate = facts.trafficking?.certificate;
      return certificate
        ? { ...facts, trafficking: { ...facts.trafficking, certificate: { ...certificate, endedOn } } }
        : facts;
    },
  },
);

export const traffickingPermitRecorded = event<NonNullable<Trafficking['permit']>>('trafficking-permit-recorded', {
  title: {
    en: 'Permit for a victim of trafficking recorded',
    sv: 'Tillstånd för offer för människohandel registrerat',
    pl: 'Odnotowano zezwolenie dla ofiary handlu ludźmi',
  },
  apply: (facts, { payload }) => ({ ...facts, trafficking: { ...facts.trafficking, permit: payload } }),
});

export const victimEvents = [
  protectionStepRecorded,
  socialAidRecorded,
  traffickingReferred,
  traffickingCertified,
  traffickingCertificateEnded,
  traffickingPermitRecorded,
];
