import { CountryCode, Line, Many, Note, OneOf, Whole } from '../../../platform/http/fields';

const countries = () =>
  Many(CountryCode({ description: { en: 'Country', sv: 'Land' } }), {
    max: 20,
    unique: true,
    description: {
      en: 'Countries to which enforcement is barred; empty means every country',
      sv: 'Länder dit verkställighet är hindrad; tomt betyder alla',
    },
    example: [],
  });

export class ReportImpediment {
  @countries()
  countries!: string[];

  @Note({
    max: 8000,
    description: { en: 'What stands in the way, or what is asserted', sv: 'Vad som hindrar eller påstås hindra' },
    example: 'The embassy declines to issue documents to persons unwilling to return.',
  })
  reasons!: string;
}

export class AnswerImpediment {
  @Whole({
    min: 1,
    max: 10_000,
    description: { en: 'Number of the reported impediment', sv: 'Det anmälda hindrets nummer' },
    example: 1,
  })
  hold!: number;

  @OneOf(['no-impediment', 'instruction-given', 'impediment-ceased'], {
    name: 'ImpedimentAnswer',
    description: { en: 'Answer', sv: 'Svar' },
  })
  answer!: string;

  @Note({
    max: 8000,
    description: { en: 'Instruction to the enforcing authority', sv: 'Anvisning till den verkställande myndigheten' },
    example: 'Enforcement may proceed by way of the neighbouring state.',
  })
  instruction!: string;
}

export class StayEnforcement {
  @OneOf(
    ['stay-by-authority', 'stay-by-court', 'stay-for-international-body', 'temporary-permit', 'asylum-application'],
    {
      name: 'StayKind',
      description: { en: 'Kind of stay', sv: 'Slag av hinder' },
      example: 'stay-by-court',
    },
  )
  kind!:
    'stay-by-authority' | 'stay-by-court' | 'stay-for-international-body' | 'temporary-permit' | 'asylum-application';

  @countries()
  countries!: string[];

  @Line({
    max: 200,
    description: { en: 'What ends the stay', sv: 'Vad som avslutar hindret' },
    example: 'Ruling on the appeal',
  })
  endsWith!: string;

  @Note({ max: 8000, description: { en: 'Reasons', sv: 'Skäl' }, example: 'New circumstances are being examined.' })
  reasons!: string;
}

export class OpenReexamination {
  @countries()
  countries!: string[];

  @Note({
    max: 8000,
    description: {
      en: 'New and lasting circumstances that are claimed',
      sv: 'Nya och bestående omständigheter som åberopas',
    },
    example: 'A new conflict in the home region.',
  })
  reasons!: string;
}

export class LiftStay {
  @Whole({ min: 1, max: 10_000, description: { en: 'Number of the stay', sv: 'Hindrets nummer' }, example: 1 })
  hold!: number;

  @Line({
    max: 200,
    description: { en: 'What ended it', sv: 'Vad som avslutade det' },
    example: 'The court lifted its stay',
  })
  because!: string;
}
