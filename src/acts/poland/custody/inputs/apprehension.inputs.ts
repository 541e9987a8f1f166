import { Note, OneOf } from '../../../../platform/http/fields';
import {
  childsGood,
  courtReference,
  day,
  factsFound,
  lawApplied,
  measures,
  minute,
  zlotys,
  type PolishAlternative,
} from './liberty.fields';

export class ApprehendForeigner {
  @minute('The minute of apprehension', 'Minuten för gripandet')
  startedAt!: string;

  @OneOf(['border-guard', 'police'], {
    name: 'ApprehendedBy',
    description: {
      en: 'Who apprehended; the police hand over to the Border Guard and ask for a return decision',
      sv: 'Vem som grep; polisen överlämnar till gränsbevakningen och begär återvändandebeslut',
    },
  })
  apprehendedBy!: 'border-guard' | 'police';
}

export class PutAtCourtsDisposal {
  @minute('The minute at which the person was put at the disposal of the court', 'Minuten för överlämnandet')
  at!: string;

  @OneOf(['guarded-centre', 'arrest-for-foreigners', 'care-institution'], {
    name: 'AskedOfCourt',
    description: { en: 'What the court is asked for', sv: 'Vad domstolen ombeds besluta' },
  })
  asksFor!: 'guarded-centre' | 'arrest-for-foreigners' | 'care-institution';

  @factsFound()
  reasons!: string;
}

export class OrderAlternatives {
  @minute('From when the measures apply', 'Från när åtgärderna gäller')
  startedAt!: string;

  @measures('What the person must do', 'Vad personen måste göra')
  measures!: PolishAlternative[];

  @Note({
    max: 1000,
    description: {
      en: 'Where and when to report, which documents are deposited, where to live',
      sv: 'Var och när personen ska anmäla sig, vilka handlingar som lämnas, var personen ska bo',
    },
    example: 'Reports at the post in Warsaw on Mondays; lives at the address given.',
  })
  reporting!: string;

  @zlotys('The deposit', 'Säkerheten', true)
  deposit?: number;

  @zlotys('The monthly minimum wage of the day', 'Den månatliga minimilönen denna dag', true)
  minimumWage?: number;

  @courtReference()
  document!: string;

  @factsFound()
  reasons!: string;

  @lawApplied()
  legalReasons!: string;

  @childsGood()
  bestInterests?: string;
}

export class RecordBreach {
  @day('Day of the breach', 'Dag då åtgärden bröts')
  breachedOn!: string;

  @OneOf(['absconded', 'did-not-report', 'left-residence', 'other'], {
    name: 'BreachOfAlternatives',
    description: {
      en: 'What was broken; with absconding the deposit is forfeited',
      sv: 'Vad som bröts; vid avvikande förverkas säkerheten',
    },
  })
  breach!: 'absconded' | 'did-not-report' | 'left-residence' | 'other';

  @Note({ max: 4000, description: { en: 'What happened', sv: 'Vad som hände' }, example: 'Did not report twice.' })
  note!: string;
}

export class RecordDepositReturn {
  @day('Day on which it was given back', 'Dag då den återlämnades')
  returnedOn!: string;

  @Note({
    max: 1000,
    description: { en: 'Who received it, and the receipt', sv: 'Vem som tog emot, och kvittot' },
    example: 'The person, against a signed receipt.',
  })
  receivedBy!: string;
}

export class EndAlternatives {
  @minute('The minute of the decision', 'Minuten för beslutet')
  endedAt!: string;

  @factsFound()
  reasons!: string;
}
