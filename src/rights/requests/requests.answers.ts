import { ApiProperty } from '@nestjs/swagger';
import { ComputedDeadline } from '../../deadlines/law/law.answers';
import { CivilDate, Flag, Id, Line, Many, Moment, Note, OneOf, Part, Whole } from '../../platform/http/fields';
import { pageOf } from '../../platform/http/paging/page';
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

const version = Whole({ min: 1, max: 1_000_000, description: { en: 'Its version, the ETag', sv: 'Dess version' } });
const status = OneOf(requestStatuses, {
  name: 'DataSubjectRequestStatus',
  description: { en: 'Status', sv: 'Status' },
  example: 'open',
});
const person = Id({ description: { en: 'The person', sv: 'Personen' } });
const request = Id({ description: { en: 'The request', sv: 'Begäran' } });
const optional = (en: string, sv: string) => ({ optional: true, description: { en, sv } }) as const;

export class DataSubjectRequestReceipt {
  @request
  readonly id!: string;

  @version
  readonly version!: number;

  @status
  readonly status!: RequestStatus;

  @person
  readonly personId!: string;
}

export class DataSubjectRequestItem extends DataSubjectRequestReceipt {
  @OneOf(requestKinds, {
    name: 'DataSubjectRequestKind',
    description: { en: 'What is asked for', sv: 'Vad som begärs' },
  })
  readonly kind!: RequestKind;

  @OneOf(regimes, { name: 'DataProtectionRegime', description: { en: 'Under which law', sv: 'Enligt vilken lag' } })
  readonly regime!: Regime;

  @CivilDate({ description: { en: 'Received', sv: 'Mottagen' } })
  readonly receivedOn!: string;

  @CivilDate(optional('Last day to answer; absent where none is known', 'Sista dag för svar; saknas om ingen är känd'))
  readonly dueOn?: string;

  @Flag({ description: { en: 'Open, and its last day has passed', sv: 'Öppen, och sista dagen har passerat' } })
  readonly overdue!: boolean;

  @CivilDate(optional('It was checked who asks', 'Identiteten kontrollerad'))
  readonly identityCheckedOn?: string;

  @CivilDate(optional('Extended, and the person told', 'Förlängd, och personen underrättad'))
  readonly extendedOn?: string;

  @CivilDate(optional('Answered, refused or withdrawn', 'Besvarad, avslagen eller återkallad'))
  readonly closedOn?: string;
}

export class DataSubjectRequestPage extends pageOf(DataSubjectRequestItem) {}

/** Words that belong to a request; each is gone once lawful erasure has removed it. */
export class DataSubjectRequestTexts {
  @Note({ max: 4000, ...optional('What the person asks', 'Vad personen begär') })
  readonly asked?: string;

  @Note({ max: 4000, ...optional('Reasons for the extension', 'Skälen för förlängningen') })
  readonly extension?: string;

  @Note({ max: 4000, ...optional('What the person was told', 'Vad personen fick veta') })
  readonly answer?: string;

  @Note({ max: 4000, ...optional('Reasons for the refusal', 'Skälen för avslaget') })
  readonly refusal?: string;
}

export class DataSubjectRequestView extends DataSubjectRequestItem {
  @ApiProperty({
    type: () => ComputedDeadline,
    required: false,
    description: 'How the last day was counted. / Hur sista dagen räknats.',
  })
  readonly deadline?: ComputedDeadline;

  @OneOf(identityMeans, { name: 'IdentityMeans', ...optional('By what it was checked who asks', 'Genom vad') })
  readonly identityMeans?: IdentityMeans;

  @OneOf(extensionReasons, {
    name: 'AnswerExtensionReason',
    ...optional('Why more time was needed', 'Varför mer tid behövdes'),
  })
  readonly extensionReason?: ExtensionReason;

  @OneOf(answers, { name: 'DataSubjectAnswer', ...optional('Whether all of it was done', 'Om allt gjordes') })
  readonly answer?: Answer;

  @OneOf(refusalGrounds, { name: 'DataSubjectRefusalGround', ...optional('Why it was refused', 'Varför den avslogs') })
  readonly refusalGround?: RefusalGround;

  @Many(OneOf(remedies, { name: 'DataProtectionRemedy', description: 'Remedy' }), {
    max: 2,
    description: { en: 'Of which the person was told', sv: 'Som personen upplysts om' },
    example: ['supervisory-authority', 'court'],
  })
  readonly remedies!: readonly Remedy[];

  @Line({
    max: 200,
    description: { en: 'Who recorded it', sv: 'Vem som registrerade' },
    example: 'polisen-supervisor-1',
  })
  readonly recordedBy!: string;

  @Moment({ description: { en: 'When it was recorded', sv: 'När den registrerades' } })
  readonly recordedAt!: string;

  @Part(() => DataSubjectRequestTexts, { description: { en: 'Its words', sv: 'Dess ord' } })
  readonly texts!: DataSubjectRequestTexts;
}
