import { CivilDate, Many, Note, OneOf } from '../../../../platform/http/fields';
import { fieldGroups, type FieldGroup } from '../../../../case-file';

const groups = () =>
  Many(OneOf(fieldGroups, { name: 'FieldGroup', description: { en: 'Group of fields', sv: 'Fältgrupp' } }), {
    min: 1,
    max: fieldGroups.length,
    unique: true,
    description: {
      en: 'Groups of fields disclosed with the handover; all that the receiver needs to enforce if left out',
      sv: 'Fältgrupper som lämnas ut med överlämnandet; utelämnat: allt som mottagaren behöver',
    },
    optional: true,
    example: ['decision', 'custody', 'holds'],
  });

export class HandOverToPolice {
  @OneOf(['hiding', 'coercion-presumed-necessary'], {
    name: 'HandoverGround',
    description: { en: 'The ground that the law gives for the handover', sv: 'Lagens grund för överlämnandet' },
  })
  ground!: 'hiding' | 'coercion-presumed-necessary';

  @groups()
  discloses?: FieldGroup[];

  @Note({
    max: 4000,
    description: { en: 'What the police need to know', sv: 'Vad polisen behöver veta' },
    example: 'Not met at the registered address on three visits.',
  })
  note!: string;
}

export class HandBack {
  @OneOf(['cooperates-again', 'police-help-no-longer-needed', 'coercion-no-longer-needed'], {
    name: 'HandBackGround',
    description: { en: 'Why the case should go back', sv: 'Varför ärendet bör återlämnas' },
  })
  ground!: string;

  @Note({ max: 4000, description: { en: 'Reasons', sv: 'Skäl' }, example: 'Has booked a ticket and wishes to leave.' })
  note!: string;
}

/** Reasons for an answer; they are sealed. */
export class Reasons {
  @Note({
    max: 4000,
    description: { en: 'Reasons in fact and law', sv: 'Skäl, faktiska och rättsliga' },
    example: 'The ground given is not met on the facts of the file.',
  })
  reasons!: string;
}

export const courtMatters = [
  'stay-motion',
  'appeal-of-refused-re-examination',
  'appeal-of-detention',
  'appeal-of-entry-ban',
  'lifting-of-criminal-expulsion',
] as const;
export type CourtMatter = (typeof courtMatters)[number];

export class JoinCourt {
  @OneOf(courtMatters, {
    name: 'CourtMatter',
    description: { en: 'What the court is asked', sv: 'Vad domstolen ska pröva' },
  })
  matter!: CourtMatter;
}

/** The police hand a case over to the Security Service, which has asked for it. */
export class TransferToSecurityService {
  @CivilDate({ description: { en: 'Day of the request', sv: 'Dag för begäran' } })
  requestedOn!: string;

  @Note({
    max: 4000,
    description: { en: 'What the Security Service needs to know', sv: 'Vad Säkerhetspolisen behöver veta' },
    example: 'Held since this morning; see the file.',
  })
  note!: string;
}

export class DesignateEnforcer {
  @OneOf(['se.migrationsverket', 'se.polisen'], {
    name: 'DesignatedEnforcer',
    description: { en: 'The authority designated to enforce', sv: 'Myndighet som utsetts att verkställa' },
    example: 'se.polisen',
  })
  to!: string;

  @CivilDate({ description: { en: 'Day on which it was designated', sv: 'Dag då den utsågs' } })
  designatedOn!: string;

  @Note({
    max: 4000,
    description: { en: 'What the receiver needs to know', sv: 'Vad mottagaren behöver veta' },
    example: 'No security concern remains in the enforcement itself.',
  })
  note!: string;
}

export class CommissionPolice {
  @Note({
    max: 4000,
    description: { en: 'What the police are to do', sv: 'Vad polisen ska göra' },
    example: 'Hold the person and order the transport.',
  })
  note!: string;
}

export class CloseCase {
  @OneOf(['permit', 'repealed', 'lapsed', 'died', 'citizenship'], {
    name: 'ClosingGround',
    description: { en: 'Why the case ends without departure', sv: 'Varför ärendet avslutas utan utresa' },
  })
  because!: 'permit' | 'repealed' | 'lapsed' | 'died' | 'citizenship';

  @CivilDate({ description: { en: 'Day of that ground', sv: 'Dag för grunden' } })
  on!: string;
}
