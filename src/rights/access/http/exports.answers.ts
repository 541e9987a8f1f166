import { ApiProperty } from '@nestjs/swagger';
import { Id, Line, Many, Moment, OneOf, Part, Whole } from '../../../platform/http/fields';
import { exportLanguages, exportStatuses, recipients, type ExportStatus, type Recipient } from '../../words';

const optional = (en: string, sv: string) => ({ optional: true, description: { en, sv } }) as const;
const count = (en: string, sv: string) => Whole({ min: 0, max: 1_000_000, description: { en, sv } });
const digest = (en: string, sv: string) =>
  Line({ max: 64, pattern: /^[0-9a-f]{64}$/, example: 'a1'.repeat(32), ...optional(en, sv) });
const someone = 'migrationsverket-supervisor-1';

export class SubjectAccessExportReceipt {
  @Id({ description: { en: 'The extract', sv: 'Utdraget' } })
  readonly id!: string;

  @Whole({ min: 1, max: 1_000_000, description: { en: 'Its version, the ETag', sv: 'Dess version' } })
  readonly version!: number;

  @OneOf(exportStatuses, { name: 'ExtractStatus', description: { en: 'Status', sv: 'Status' }, example: 'draft' })
  readonly status!: ExportStatus;

  @Id({ description: { en: 'The person', sv: 'Personen' } })
  readonly personId!: string;

  @count('Texts that nobody has decided on', 'Texter som ingen har tagit ställning till')
  readonly unreviewed!: number;
}

export class CaseOfExtract {
  @Id({ description: { en: 'The case', sv: 'Ärendet' } })
  readonly caseId!: string;

  @Whole({ min: 1, max: 1_000_000, description: { en: 'Its version', sv: 'Dess version' } })
  readonly version!: number;
}

/** What there is to say of an extract, its content apart; this stays when the content is erased. */
export class SubjectAccessExportItem extends SubjectAccessExportReceipt {
  @Id({ description: { en: 'The request', sv: 'Begäran' } })
  readonly requestId!: string;

  @OneOf(exportLanguages, { name: 'ExtractLanguage', description: { en: 'Language', sv: 'Språk' }, example: 'sv' })
  readonly language!: string;

  @Many(Part(() => CaseOfExtract, { description: 'Case' }), {
    max: 10_000,
    description: { en: 'The versions of the cases that it rests on', sv: 'De versioner av ärendena som det bygger på' },
  })
  readonly cases!: readonly CaseOfExtract[];

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'Parts left out by ground, untold ones too. / Utelämnade delar efter grund, även de som inte framgår.',
    example: { 'ongoing-operation': 2 },
  })
  readonly withheld!: Readonly<Record<string, number>>;

  @count('Texts in it', 'Texter i det')
  readonly texts!: number;

  @Line({ max: 200, description: { en: 'Who prepared it', sv: 'Vem som framställde det' }, example: someone })
  readonly preparedBy!: string;

  @Moment({ description: { en: 'When', sv: 'När' } })
  readonly preparedAt!: string;

  @Many(Line({ max: 200, description: 'Officer' }), {
    max: 1000,
    description: { en: 'Who decided what is masked', sv: 'Vilka som bestämde vad som maskeras' },
    example: [someone],
  })
  readonly reviewedBy!: readonly string[];

  @Line({ max: 200, example: someone, ...optional('Who released it', 'Vem som lämnade ut det') })
  readonly releasedBy?: string;

  @Moment(optional('When it was released', 'När det lämnades ut'))
  readonly releasedAt?: string;

  @OneOf(recipients, { name: 'ExtractRecipient', ...optional('To whom', 'Till vem') })
  readonly recipient?: Recipient;

  @digest('SHA-256 of the content as canonical JSON (RFC 8785)', 'SHA-256 av innehållet som kanonisk JSON (RFC 8785)')
  readonly digest?: string;

  @digest('SHA-256 of the pages', 'SHA-256 av sidorna')
  readonly pdfDigest?: string;
}

export class SubjectAccessExports {
  @Many(Part(() => SubjectAccessExportItem, { description: 'Extract' }), {
    max: 100,
    description: { en: 'The newest first', sv: 'De nyaste först' },
  })
  readonly items!: readonly SubjectAccessExportItem[];
}

const content = {
  type: 'object',
  additionalProperties: true,
  example: { format: 'samverk-subject-access-1', statements: [], cases: [], looks: [], retention: [], withheld: [] },
} as const;

/** The data of the extract, for machines. */
export class ExtractContent {
  @ApiProperty({
    ...content,
    description: 'What it holds; its digest is of this. / Innehållet; kontrollsumman avser detta.',
  })
  readonly content!: Readonly<Record<string, unknown>>;
}

export class SubjectAccessExportView extends SubjectAccessExportItem {
  @ApiProperty({ ...content, description: 'What it holds; before the release with all its texts. / Innehållet.' })
  readonly content!: Readonly<Record<string, unknown>>;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: true },
    description: 'What was decided of each text. / Vad som bestämts om varje text.',
    example: { t1: { whole: false, passages: [] } },
  })
  readonly reviews!: Readonly<Record<string, unknown>>;
}
