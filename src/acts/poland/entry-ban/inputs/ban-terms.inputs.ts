import { OneOf, Whole } from '../../../../platform/http/fields';

/** How long somebody may not come back, and where. */
export class PolishEntryBanTerms {
  @Whole({
    min: 1,
    max: 120,
    description: { en: 'Length in months', sv: 'Längd i månader' },
    example: 12,
  })
  months!: number;

  @OneOf(['union', 'country'], {
    name: 'EntryBanArea',
    description: {
      en: 'For Poland and the Schengen states, or for Poland alone (art. 318(3))',
      sv: 'För Polen och Schengenstaterna, eller endast Polen (art. 318(3))',
    },
    example: 'union',
  })
  area!: 'union' | 'country';
}
