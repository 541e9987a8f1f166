import { CivilDate, CountryCode, Flag, Line, Many, Moment, OneOf, Part, PartialDate } from '../../platform/http/fields';

class DocumentHolder {
  @Line({ max: 200, description: { en: 'Surname', sv: 'Efternamn' }, example: 'Beridze' })
  readonly surname!: string;

  @Line({ max: 200, optional: true, description: { en: 'Given names', sv: 'Förnamn' }, example: 'Nino' })
  readonly givenNames?: string;

  @PartialDate({ description: { en: 'Birth date', sv: 'Födelsedatum' } })
  readonly birthDate!: string;

  @OneOf(['female', 'male', 'unspecified'], { name: 'SexOfHolder', description: { en: 'Sex', sv: 'Kön' } })
  readonly sex!: string;

  @CountryCode({ nationality: true, description: { en: 'Nationality', sv: 'Medborgarskap' } })
  readonly nationality!: string;

  @Line({ max: 200, description: { en: 'Distinguishing marks', sv: 'Särskilda kännetecken' }, example: 'None' })
  readonly distinguishingMarks!: string;

  @Line({
    max: 60,
    description: { en: 'Where the photograph is kept', sv: 'Var fotografiet förvaras' },
    example: 'FOTO-12/26',
  })
  readonly photograph!: string;

  @Line({
    max: 200,
    optional: true,
    description: { en: 'Address in the state of return', sv: 'Adress i återvändandelandet' },
    example: 'Rustaveli Avenue 1, Tbilisi',
  })
  readonly addressThere?: string;
}

class DocumentIssue {
  @Line({
    max: 100,
    description: { en: 'Issuing authority', sv: 'Utfärdande myndighet' },
    example: 'pl.straz-graniczna',
  })
  readonly authority!: string;

  @Line({ max: 40, description: { en: 'Number of the document', sv: 'Handlingens nummer' }, example: 'EU 123456' })
  readonly number!: string;

  @CivilDate({ description: { en: 'Day of issue', sv: 'Utfärdandedag' } })
  readonly issuedOn!: string;

  @Line({ max: 100, description: { en: 'Place of issue', sv: 'Utfärdandeort' }, example: 'Warszawa' })
  readonly place!: string;

  @CivilDate({ description: { en: 'Last day of validity', sv: 'Sista giltighetsdag' } })
  readonly validUntil!: string;
}

class PlaceAndTime {
  @Line({ max: 5, description: { en: 'Place (UN/LOCODE)', sv: 'Plats (UN/LOCODE)' }, example: 'PLWAW' })
  readonly place!: string;

  @Moment({ description: { en: 'When', sv: 'När' } })
  readonly at!: string;
}

class DocumentJourney {
  @Part(() => PlaceAndTime, { optional: true, description: { en: 'Departure', sv: 'Avresa' } })
  readonly departure?: PlaceAndTime;

  @Part(() => PlaceAndTime, { optional: true, description: { en: 'Arrival', sv: 'Ankomst' } })
  readonly arrival?: PlaceAndTime;
}

/** What the form of the European travel document for return shows (Regulation (EU) 2016/1953 art. 3), and nothing else. */
export class EuropeanTravelDocument {
  @Part(() => DocumentHolder, { description: { en: 'Holder', sv: 'Innehavare' } })
  readonly holder!: DocumentHolder;

  @CountryCode({ description: { en: 'State of return', sv: 'Återvändandeland' } })
  readonly countryOfReturn!: string;

  @Part(() => DocumentIssue, { description: { en: 'Issue', sv: 'Utfärdande' } })
  readonly issue!: DocumentIssue;

  @Flag({ description: { en: 'Good for one journey', sv: 'Gäller för en resa' }, example: true })
  readonly singleJourney!: boolean;

  @Part(() => DocumentJourney, {
    description: {
      en: 'Departure and arrival, as far as they are planned',
      sv: 'Avresa och ankomst, så långt planerat',
    },
  })
  readonly journey!: DocumentJourney;

  @Many(Line({ max: 60, description: 'Pointer', example: '/journey/arrival' }), {
    max: 3,
    description: {
      en: 'Places of the form that are written in by hand, as pointers',
      sv: 'Fält i formuläret som fylls i för hand, som pekare',
    },
  })
  readonly open!: readonly string[];
}
