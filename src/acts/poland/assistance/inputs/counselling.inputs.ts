import type { FieldGroup } from '../../../../case-file';
import { CivilDate, Line, Many, Note, OneOf } from '../../../../platform/http/fields';
import { groupsForPartner } from './words';

const topic = OneOf(
  [
    'assisted-return',
    'reintegration',
    'country-information',
    'legal-situation',
    'health',
    'family',
    'documents',
    'consequences-of-forced-return',
  ],
  { name: 'CounsellingTopic', description: { en: 'Topic', sv: 'Ämne' } },
);

export class RecordCounsellingSession {
  @CivilDate({ description: { en: 'Day of the session', sv: 'Dag för samtalet' } })
  heldOn!: string;

  @Line({
    max: 2,
    pattern: /^[a-z]{2}$/,
    description: { en: 'Language of the session (ISO 639-1)', sv: 'Samtalets språk (ISO 639-1)' },
    example: 'ka',
  })
  language!: string;

  @Many(topic, {
    min: 1,
    max: 8,
    unique: true,
    description: { en: 'What was talked about', sv: 'Vad samtalet handlade om' },
    example: ['assisted-return', 'country-information'],
  })
  topics!: string[];

  @OneOf(['will-return', 'undecided', 'will-not-return', 'stayed-away'], {
    name: 'ReturnAttitude',
    description: { en: 'What the person says about returning', sv: 'Vad personen säger om att återvända' },
    example: 'undecided',
  })
  attitude!: string;

  @Note({
    max: 4000,
    description: {
      en: 'What was said; how the decision is free and informed',
      sv: 'Vad som sades; hur beslutet är fritt och upplyst',
    },
    example: 'Wants to know whether the school year can be finished first.',
  })
  note!: string;
}

export class RecordConsent {
  @OneOf(['pl.iom', 'eu.riat'], {
    name: 'ConsentRecipient',
    description: { en: 'Who is let know', sv: 'Vem som får veta' },
    example: 'pl.iom',
  })
  to!: string;

  @OneOf(['assisted-return', 'reintegration'], {
    name: 'ConsentPurpose',
    description: { en: 'For what', sv: 'För vad' },
    example: 'assisted-return',
  })
  purpose!: string;

  @Many(
    OneOf(groupsForPartner, {
      name: 'PartnerFieldGroup',
      description: { en: 'Group of fields', sv: 'Fältgrupp' },
    }),
    {
      min: 1,
      max: groupsForPartner.length,
      unique: true,
      description: { en: 'What is opened, and no more', sv: 'Vad som öppnas, och inte mer' },
      example: ['assistance'],
    },
  )
  groups!: FieldGroup[];

  @CivilDate({ description: { en: 'Day of the consent', sv: 'Dag för samtycket' } })
  givenOn!: string;

  @Line({
    max: 200,
    description: { en: 'Where the signed form is kept', sv: 'Var det undertecknade formuläret finns' },
    example: 'File sheet 13, in Georgian',
  })
  form!: string;
}

export class WithdrawConsent {
  @OneOf(['pl.iom', 'eu.riat'], {
    name: 'ConsentHolder',
    description: { en: 'Who is let know no more', sv: 'Vem som inte längre får veta' },
    example: 'pl.iom',
  })
  to!: string;

  @CivilDate({ description: { en: 'Day of the withdrawal', sv: 'Dag för återtagandet' } })
  withdrawnOn!: string;
}

export class RecordProtectionStep {
  @OneOf(['withdrawn', 'discontinued', 'appealed', 'discontinuance-final', 'resumed'], {
    name: 'ProtectionStep',
    description: { en: 'Step in the procedure on protection', sv: 'Steg i skyddsärendet' },
    example: 'withdrawn',
  })
  step!: 'withdrawn' | 'discontinued' | 'appealed' | 'discontinuance-final' | 'resumed';

  @CivilDate({ description: { en: 'Day of the step', sv: 'Dag för steget' } })
  on!: string;

  @Line({
    max: 120,
    description: { en: 'Reference in the register of the Office', sv: 'Beteckning i byråns register' },
    example: 'DPU-420-881/2026',
  })
  fileReference!: string;
}

export class RecordSocialAid {
  @OneOf(['goes-on-until-departure', 'ended'], {
    name: 'SocialAidState',
    description: { en: 'What becomes of the social aid', sv: 'Vad som händer med det sociala stödet' },
    example: 'goes-on-until-departure',
  })
  aid!: 'goes-on-until-departure' | 'ended';

  @CivilDate({ description: { en: 'From what day', sv: 'Från vilken dag' } })
  on!: string;

  @CivilDate({
    optional: true,
    description: {
      en: 'Where it goes on: day on which the refusal or discontinuance became final',
      sv: 'Om det består: dag då avslaget eller avskrivningen blev slutlig',
    },
  })
  finalOn?: string;
}
