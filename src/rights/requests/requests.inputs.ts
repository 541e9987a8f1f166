import { CivilDate, Flag, Id, Many, Note, OneOf } from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/paging/page';
import {
  answers,
  extensionReasons,
  identityMeans,
  refusalGrounds,
  regimes,
  remedies,
  requestKinds,
  requestStatuses,
  type Answer,
  type ExtensionReason,
  type IdentityMeans,
  type RefusalGround,
  type Regime,
  type Remedy,
  type RequestKind,
  type RequestStatus,
} from '../words';

const longest = 4000;
const on = { en: 'The day of it; today if left out', sv: 'Dagen; i dag om den utelämnas' };

export class NewDataSubjectRequest {
  @OneOf(requestKinds, {
    name: 'DataSubjectRequestKind',
    description: { en: 'What is asked for', sv: 'Vad som begärs' },
    example: 'access',
  })
  kind!: RequestKind;

  @OneOf(regimes, {
    name: 'DataProtectionRegime',
    description: {
      en: 'Law under which the data are processed; `led` for purposes of criminal law',
      sv: 'Lag som behandlingen följer; `led` för brottsbekämpande syften',
    },
    example: 'gdpr',
  })
  regime!: Regime;

  @CivilDate({ description: { en: 'The day it was received', sv: 'Dagen den togs emot' }, example: '2026-01-08' })
  receivedOn!: string;

  @CivilDate({
    optional: true,
    description: {
      en: 'Last day that the authority sets, where the law known here names none (`led`)',
      sv: 'Sista dag som myndigheten bestämmer, där den lag som är känd här inte anger någon (`led`)',
    },
    example: '2026-02-08',
  })
  answerBy?: string;

  @Note({
    max: longest,
    optional: true,
    description: { en: 'What the person asks, in their words', sv: 'Vad personen begär, med egna ord' },
    example: 'I want to know what you hold about me.',
  })
  asked?: string;
}

export class RequestQuery extends PageQuery {
  @OneOf(requestStatuses, {
    name: 'DataSubjectRequestStatus',
    optional: true,
    inQuery: true,
    description: { en: 'Only those with this status', sv: 'Endast de med denna status' },
    example: 'open',
  })
  readonly status?: RequestStatus;

  @OneOf(requestKinds, {
    name: 'DataSubjectRequestKind',
    optional: true,
    inQuery: true,
    description: { en: 'Only those of this kind', sv: 'Endast av detta slag' },
  })
  readonly kind?: RequestKind;

  @Flag({
    optional: true,
    inQuery: true,
    description: { en: 'Only open ones whose last day has passed', sv: 'Endast öppna vars sista dag har passerat' },
    example: true,
  })
  readonly overdue?: boolean;

  @Id({ optional: true, inQuery: true, description: { en: 'Only those of this person', sv: 'Endast denna persons' } })
  readonly person?: string;
}

export class CheckIdentity {
  @OneOf(identityMeans, {
    name: 'IdentityMeans',
    description: { en: 'By what', sv: 'Genom vad' },
    example: 'identity-document',
  })
  means!: IdentityMeans;

  @CivilDate({ optional: true, description: on, example: '2026-01-09' })
  on?: string;
}

export class ExtendRequest {
  @OneOf(extensionReasons, {
    name: 'AnswerExtensionReason',
    description: { en: 'Why more time is needed', sv: 'Varför mer tid behövs' },
    example: 'complexity',
  })
  because!: ExtensionReason;

  @Note({
    max: longest,
    description: { en: 'The reasons, as the person is told them', sv: 'Skälen, så som personen får dem' },
    example: 'The data lie in many cases.',
  })
  reasons!: string;

  @CivilDate({
    optional: true,
    description: {
      en: 'The day the person was told; today if left out',
      sv: 'Dagen personen underrättades; annars i dag',
    },
    example: '2026-01-20',
  })
  on?: string;
}

export class AnswerRequest {
  @OneOf(answers, {
    name: 'DataSubjectAnswer',
    description: { en: 'Whether all of it was done', sv: 'Om allt gjordes' },
    example: 'granted',
  })
  outcome!: Answer;

  @Note({
    max: longest,
    optional: true,
    description: { en: 'What the person was told', sv: 'Vad personen fick veta' },
    example: 'The extract of 20 January was handed over.',
  })
  answer?: string;

  @CivilDate({ optional: true, description: on, example: '2026-01-20' })
  on?: string;
}

export class RefuseRequest {
  @OneOf(refusalGrounds, {
    name: 'DataSubjectRefusalGround',
    description: { en: 'Why it is refused', sv: 'Varför den avslås' },
    example: 'limited-by-law',
  })
  ground!: RefusalGround;

  @Note({
    max: longest,
    description: { en: 'The reasons, as the person is told them', sv: 'Skälen, så som personen får dem' },
    example: 'The data are needed as they are for a decision under appeal.',
  })
  reasons!: string;

  @Many(OneOf(remedies, { name: 'DataProtectionRemedy', description: 'Remedy' }), {
    min: 2,
    max: 2,
    unique: true,
    description: {
      en: 'What the person is told they can do: complain, and go to court (GDPR 12(4))',
      sv: 'Vad personen upplyses om: klagomål, och domstol (GDPR 12.4)',
    },
    example: ['supervisory-authority', 'court'],
  })
  remedies!: Remedy[];

  @CivilDate({ optional: true, description: on, example: '2026-01-20' })
  on?: string;
}

export class WithdrawRequest {
  @CivilDate({ optional: true, description: on, example: '2026-01-20' })
  on?: string;
}
