import { triageColours, type Triage } from '../../../../case-file';
import { CivilDate, Note, OneOf } from '../../../../platform/http/fields';

export class TriageCase {
  @OneOf(triageColours, {
    name: 'TriageColour',
    description: {
      en: 'green: removable within two months; yellow: two months or more; red: very hard to remove',
      sv: 'green: kan verkställas inom två månader; yellow: två månader eller mer; red: mycket svårt att verkställa',
    },
  })
  colour!: Triage['colour'];

  @CivilDate({ description: { en: 'Day of the assessment', sv: 'Dag för bedömningen' } })
  assessedOn!: string;

  @Note({
    max: 4000,
    description: { en: 'Reasons', sv: 'Skäl' },
    example: 'Passport at hand; the country accepts its citizens by scheduled flight.',
  })
  reasons!: string;
}
