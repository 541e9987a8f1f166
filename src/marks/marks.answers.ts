import { CivilDate, Id, Line, Whole } from '../platform/http/fields';

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
