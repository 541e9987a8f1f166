import { CivilDate, CountryCode, Id, Many, Moment, Note, OneOf, Part } from '../../../../platform/http/fields';
import { PersonCircumstances } from '../../../neutral/inputs/person.inputs';
import { PolishEntryBanTerms } from '../../entry-ban/inputs/ban-terms.inputs';
import { FileReference } from './file-reference.field';

/** What opens a case by a decision and not by proceedings. */
class OpeningOrder {
  @Id({ description: { en: 'The person whom it concerns', sv: 'Personen som det gäller' } })
  personId!: string;

  @FileReference({ description: { en: 'Reference', sv: 'Beteckning' }, example: 'PL-BP-77/26' })
  reference!: string;

  @CivilDate({ description: { en: 'Day of the decision', sv: 'Beslutsdag' }, example: '2026-03-02' })
  decidedOn!: string;

  @Many(CountryCode({ description: { en: 'Country', sv: 'Land' } }), {
    min: 1,
    max: 10,
    unique: true,
    description: { en: 'States to which the person goes', sv: 'Länder dit personen ska resa' },
    example: ['BLR'],
  })
  destinations!: string[];

  @Part(() => PersonCircumstances, {
    description: { en: 'Facts that change which rules apply', sv: 'Förhållanden som styr vilka regler som gäller' },
  })
  person!: PersonCircumstances;

  @Part(() => PolishEntryBanTerms, { description: { en: 'The entry ban', sv: 'Återreseförbudet' } })
  entryBan!: PolishEntryBanTerms;

  @Note({
    max: 8000,
    description: { en: 'Reasons', sv: 'Skäl' },
    example: 'Met four kilometres from the border, wet and on foot.',
  })
  reasons!: string;
}

/** Art. 303b: whoever is met right after crossing the external border illegally. */
export class OrderToLeave extends OpeningOrder {
  @Moment({
    description: { en: 'When the person was met', sv: 'När personen påträffades' },
    example: '2026-03-02T04:30:00.000Z',
  })
  metAt!: string;

  @Moment({
    description: { en: 'When the border was crossed', sv: 'När gränsen passerades' },
    example: '2026-03-02T03:30:00.000Z',
  })
  crossedAt!: string;

  @FileReference({
    description: { en: 'Reference of the protocol of the crossing', sv: 'Protokollets beteckning' },
    example: 'PROT-12/26',
  })
  protocol!: string;
}

/** On whose motion the minister decides (art. 329a). */
export const ministerialMovers = [
  'police-commander-in-chief',
  'internal-security-agency',
  'military-counterintelligence-service',
] as const;

/** Art. 329a: suspicion of terrorism or espionage. */
export class DecideReturnByMinister extends OpeningOrder {
  @OneOf(ministerialMovers, {
    name: 'MinisterialDecisionMover',
    description: { en: 'Who moved for the decision', sv: 'Vem som begärt beslutet' },
    example: 'internal-security-agency',
  })
  motionBy!: (typeof ministerialMovers)[number];
}
