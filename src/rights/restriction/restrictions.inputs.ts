import { CivilDate, Id, Line, Note, OneOf } from '../../platform/http/fields';
import { DatumNamed } from '../data/datum.inputs';
import {
  regimes,
  restrictionExceptionGrounds,
  restrictionGrounds,
  type Regime,
  type RestrictionExceptionGround,
  type RestrictionGround,
} from '../words';

/** What is restricted: a datum, a case, or with no datum named all that the authority holds of the person. */
export class NewRestriction extends DatumNamed {
  @Id({
    optional: true,
    description: {
      en: 'The request that it follows; left out where the authority acts of its own motion',
      sv: 'Begäran som den följer av; utelämnas om myndigheten agerar på eget initiativ',
    },
  })
  requestId?: string;

  @OneOf(regimes, {
    name: 'DataProtectionRegime',
    description: { en: 'Law under which the data are processed', sv: 'Lag som behandlingen följer' },
    example: 'gdpr',
  })
  regime!: Regime;

  @OneOf(restrictionGrounds, {
    name: 'RestrictionGround',
    description: {
      en: 'Why: GDPR 18(1)(a)–(d), or LED 16(3)(a)–(b)',
      sv: 'Varför: GDPR 18.1 a–d, eller LED 16.3 a–b',
    },
    example: 'accuracy-contested',
  })
  ground!: RestrictionGround;

  @Note({
    max: 4000,
    description: { en: 'The reasons, kept apart', sv: 'Skälen, förvarade för sig' },
    example: 'The birth date is compared with the register.',
  })
  reasons!: string;
}

export class ExceptFromRestriction {
  @Line({
    max: 100,
    pattern: /^[a-z]{2}(\.[a-z-]+)+$|^state\.[A-Z]{3}$/,
    description: {
      en: 'To whom data may pass: an authority, or another state, e.g. `state.GEO`',
      sv: 'Till vem uppgifter får lämnas: en myndighet, eller en annan stat, t.ex. `state.GEO`',
    },
    example: 'se.polisen',
  })
  recipient!: string;

  @OneOf(restrictionExceptionGrounds, {
    name: 'RestrictionExceptionGround',
    description: { en: 'By which exception (GDPR 18(2))', sv: 'Enligt vilket undantag (GDPR 18.2)' },
    example: 'important-public-interest',
  })
  ground!: RestrictionExceptionGround;

  @CivilDate({ description: { en: 'Its last day', sv: 'Sista dag' }, example: '2026-03-02' })
  until!: string;

  @Note({
    max: 4000,
    description: { en: 'The reasons, kept apart', sv: 'Skälen, förvarade för sig' },
    example: 'The journey is tomorrow, and the escort has to know of an illness.',
  })
  reasons!: string;
}

export class AnnounceLifting {
  @CivilDate({
    optional: true,
    description: {
      en: 'The day the person was told; today if left out',
      sv: 'Dagen personen underrättades; annars i dag',
    },
    example: '2026-03-02',
  })
  on?: string;
}

export class LiftRestriction {
  @Note({
    max: 4000,
    description: { en: 'Why it ends, kept apart', sv: 'Varför den upphör, förvarat för sig' },
    example: 'The date has been found to be right.',
  })
  reasons!: string;
}
