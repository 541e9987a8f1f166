import { CivilDate, CountryCode, Line, Many, Moment, Part, Whole } from '../../platform/http/fields';
import type { RecordedProfile } from '../profile';
import { NewProfileVersion } from './profile.inputs';

const country = { en: 'Country', sv: 'Land' };
const versions = { en: 'Number of versions; the ETag', sv: 'Antal versioner; ETag' };

export class ProfileVersion extends NewProfileVersion implements RecordedProfile {
  @CountryCode({ description: country })
  readonly country!: string;

  @Whole({ min: 1, max: 1_000_000, description: { en: 'Version', sv: 'Version' } })
  readonly version!: number;

  @CivilDate({
    optional: true,
    description: { en: 'Last day; open if absent', sv: 'Sista dag; tills vidare om den saknas' },
  })
  readonly validUntil?: string;

  @Moment({ description: { en: 'When it was recorded', sv: 'När den registrerades' } })
  readonly recordedAt!: string;

  @Line({
    max: 60,
    description: { en: 'Authority that recorded it', sv: 'Myndighet som registrerade' },
    example: 'se.polisen',
  })
  readonly authority!: string;
}

export class CountryProfile {
  @CountryCode({ description: country })
  readonly country!: string;

  @Whole({ min: 1, max: 1_000_000, description: versions })
  readonly version!: number;

  @Many(Part(() => ProfileVersion, { description: 'Version' }), {
    max: 1000,
    description: {
      en: 'All versions, the newest first; with “on”, the one that applies on that day, if there is one',
      sv: 'Alla versioner, den nyaste först; med ”on” den som gäller den dagen, om det finns någon',
    },
  })
  readonly versions!: readonly ProfileVersion[];
}

export class CountryProfiles {
  @CivilDate({ description: { en: 'Day on which they apply', sv: 'Dag då de gäller' } })
  readonly on!: string;

  @Many(Part(() => ProfileVersion, { description: 'Profile' }), {
    max: 300,
    description: { en: 'One for each country that has one', sv: 'En för varje land som har någon' },
  })
  readonly items!: readonly ProfileVersion[];
}

export class ProfileReceipt {
  @CountryCode({ description: country })
  readonly country!: string;

  @Whole({ min: 1, max: 1_000_000, description: versions })
  readonly version!: number;
}
