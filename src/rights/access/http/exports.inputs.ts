import { Flag, Id, Line, Many, Note, OneOf, Part } from '../../../platform/http/fields';
import type { Language } from '../../../kernel';
import { exportLanguages, recipients, type Recipient } from '../../words';

export class NewSubjectAccessExport {
  @Id({ description: { en: 'The request for access that it answers', sv: 'Den begäran om tillgång som besvaras' } })
  requestId!: string;

  @OneOf(exportLanguages, {
    name: 'ExtractLanguage',
    description: { en: 'Language of titles and headings', sv: 'Språk för titlar och rubriker' },
    example: 'sv',
  })
  language!: Language;
}

export class ReviewOfText {
  @Line({
    max: 10,
    pattern: /^t\d{1,6}$/,
    description: { en: 'The text', sv: 'Texten' },
    example: 't1',
  })
  text!: string;

  @Flag({ description: { en: 'The whole text is masked', sv: 'Hela texten maskeras' }, example: false })
  whole!: boolean;

  @Many(Note({ max: 4000, description: 'Passage' }), {
    max: 100,
    unique: true,
    description: {
      en: 'Passages about others that are masked, exactly as they stand; none where nothing is',
      sv: 'Passager om andra som maskeras, exakt som de står; inga om inget maskeras',
    },
    example: [],
  })
  passages!: string[];
}

export class ReviewTexts {
  @Many(Part(() => ReviewOfText, { description: 'Review' }), {
    min: 1,
    max: 500,
    description: { en: 'What was decided of each text', sv: 'Vad som bestämts om varje text' },
  })
  reviews!: ReviewOfText[];
}

export class ReleaseExport {
  @OneOf(recipients, {
    name: 'ExtractRecipient',
    description: { en: 'To whom it is handed', sv: 'Till vem det lämnas' },
    example: 'data-subject',
  })
  recipient!: Recipient;
}
