import { CivilDate, Id, Note, OneOf, Part } from '../../../../platform/http/fields';
import { PersonCircumstances } from '../../../neutral/inputs/person.inputs';
import { FileReference } from './file-reference.field';

/** Who may move for proceedings (art. 310); without a motion the commander opens them ex officio. */
export const movers = [
  'voivode',
  'minister-of-defence',
  'internal-security-agency',
  'foreign-intelligence-agency',
  'national-revenue-administration',
  'police',
] as const;

export class OpenReturnProceedings {
  @Id({ description: { en: 'The person whom the proceedings concern', sv: 'Personen som förfarandet gäller' } })
  personId!: string;

  @FileReference({
    description: { en: 'Reference of the proceedings', sv: 'Förfarandets beteckning' },
    example: 'NO-PL-123/26',
  })
  reference!: string;

  @CivilDate({ description: { en: 'Day of opening', sv: 'Dag för inledandet' }, example: '2026-03-02' })
  openedOn!: string;

  @Part(() => PersonCircumstances, {
    description: { en: 'Facts that change which rules apply', sv: 'Förhållanden som styr vilka regler som gäller' },
  })
  person!: PersonCircumstances;

  @OneOf(movers, {
    name: 'ReturnProceedingsMover',
    description: {
      en: 'Who moved for the proceedings; left out, the Border Guard opened them itself',
      sv: 'Vem som begärt förfarandet; utan uppgift inledde gränsbevakningen det själv',
    },
    optional: true,
  })
  motionBy?: (typeof movers)[number];

  @Note({
    max: 8000,
    description: { en: 'What was found, where and how', sv: 'Vad som iakttagits, var och hur' },
    example: 'Met at a control of legality of stay; the visa had expired.',
  })
  circumstances!: string;
}
