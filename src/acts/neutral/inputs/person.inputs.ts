import { CivilDate, Flag } from '../../../platform/http/fields';

/** Facts about the person that change which rules apply; nothing that identifies anybody. */
export class PersonCircumstances {
  @Flag({
    description: { en: 'Has a right of free movement in the Union', sv: 'Omfattas av fri rörlighet (EES)' },
    example: false,
  })
  freeMovement!: boolean;

  @Flag({ description: { en: 'Is under 18, by date of birth or assessed age', sv: 'Är under 18 år' }, example: false })
  minor!: boolean;

  @Flag({ description: { en: 'Is here without a guardian', sv: 'Är utan vårdnadshavare här' }, example: false })
  unaccompanied!: boolean;

  @CivilDate({
    description: {
      en: 'First day of adult age; needed for a child, and the only thing about the age that the case keeps open',
      sv: 'Första dag som vuxen; krävs för barn',
    },
    example: '2029-05-01',
    optional: true,
  })
  adultFrom?: string;
}
