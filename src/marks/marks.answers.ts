import { CivilDate, Id, Line, Moment, Whole } from '../platform/http/fields';

/** Names a field of a region, or one within it: `decidedOn`, `appeals.lodgedOn`. */
export const fieldPattern = /^[A-Za-z]{1,60}(\.[A-Za-z]{1,60}){0,5}$/;

const path = (en: string, sv: string, example: string) =>
  Line({ max: 200, optional: true, description: { en, sv }, example });

/** The person contests a datum whose rectification was refused. */
export class ContestedMark {
  @Id({ description: { en: 'The rectification that was refused', sv: 'Den rättelse som avslogs' } })
  readonly id!: string;

  @Id({ description: { en: 'The request by which the person contests it', sv: 'Begäran genom vilken den bestrids' } })
  readonly requestId!: string;

  @Line({
    max: 100,
    description: { en: 'Authority that refused', sv: 'Myndighet som avslog' },
    example: 'se.migrationsverket',
  })
  readonly authority!: string;

  @CivilDate({ description: { en: 'Contested since', sv: 'Bestridd sedan' }, example: '2026-01-08' })
  readonly since!: string;

  @path('Part of the case; absent for a statement', 'Del av ärendet; saknas för en uppgift om personen', 'decision')
  readonly region?: string;

  @path('Field in that part; absent where all of it is meant', 'Fält i delen; saknas om hela delen avses', 'decidedOn')
  readonly field?: string;

  @Whole({
    min: 1,
    max: 1_000_000,
    optional: true,
    description: { en: 'Event in the journal of the case', sv: 'Händelse i ärendets journal' },
  })
  readonly event?: number;
}

/** The processing of a datum, a case, or of all that an authority holds of a person is restricted. */
export class RestrictionMark {
  @Id({ description: { en: 'The restriction', sv: 'Begränsningen' } })
  readonly id!: string;

  @Line({
    max: 100,
    description: { en: 'Authority that restricted its processing', sv: 'Myndighet som begränsat sin behandling' },
    example: 'se.migrationsverket',
  })
  readonly authority!: string;

  @Line({ max: 10, description: { en: 'Under which law', sv: 'Enligt vilken lag' }, example: 'gdpr' })
  readonly regime!: string;

  @Line({ max: 100, description: { en: 'Ground', sv: 'Grund' }, example: 'accuracy-contested' })
  readonly ground!: string;

  @Line({ max: 20, description: { en: 'What is restricted', sv: 'Vad som begränsas' }, example: 'case' })
  readonly place!: string;

  @Moment({ description: { en: 'Since when', sv: 'Sedan när' } })
  readonly since!: string;

  @Whole({
    min: 1,
    max: 1_000_000,
    optional: true,
    description: { en: 'Statement on the person', sv: 'Uppgift om personen' },
  })
  readonly statement?: number;

  @path('Part of the case', 'Del av ärendet', 'decision')
  readonly region?: string;

  @path('Field in that part', 'Fält i delen', 'decidedOn')
  readonly field?: string;

  @Whole({
    min: 1,
    max: 1_000_000,
    optional: true,
    description: { en: 'Event in the journal of the case', sv: 'Händelse i ärendets journal' },
  })
  readonly event?: number;
}
