import { CivilDate, Id, Line, Many, Moment, Note, OneOf, Part, Whole } from '../../platform/http/fields';
import { pageOf } from '../../platform/http/paging/page';
import { told } from '../rectification/rectifications.answers';
import {
  datumPlaces,
  regimes,
  restrictionExceptionGrounds,
  restrictionGrounds,
  type DatumPlace,
  type Regime,
  type RestrictionExceptionGround,
  type RestrictionGround,
} from '../words';

const optional = (en: string, sv: string) => ({ optional: true, description: { en, sv } }) as const;
const number = (en: string, sv: string) => Whole({ min: 1, max: 1_000_000, ...optional(en, sv) });

export class RestrictionReceipt {
  @Id({ description: { en: 'The restriction', sv: 'Begränsningen' } })
  readonly id!: string;

  @Whole({ min: 1, max: 1_000_000, description: { en: 'Its version, the ETag', sv: 'Dess version, ETag' } })
  readonly version!: number;

  @Id({ description: { en: 'The person', sv: 'Personen' } })
  readonly personId!: string;

  @number('Version of the request after it', 'Begärans version efteråt')
  readonly requestVersion?: number;
}

export class RestrictionToldReceipt extends RestrictionReceipt {
  @told
  readonly told!: readonly string[];
}

export class RestrictionException {
  @Line({
    max: 100,
    description: { en: 'To whom data may pass', sv: 'Till vem uppgifter får lämnas' },
    example: 'se.polisen',
  })
  readonly recipient!: string;

  @OneOf(restrictionExceptionGrounds, {
    name: 'RestrictionExceptionGround',
    description: { en: 'By which exception', sv: 'Enligt vilket undantag' },
  })
  readonly ground!: RestrictionExceptionGround;

  @CivilDate({ description: { en: 'Its last day', sv: 'Sista dag' } })
  readonly until!: string;

  @Line({ max: 200, description: { en: 'Who decided', sv: 'Vem som beslutade' }, example: 'supervisor-1' })
  readonly setBy!: string;

  @Moment({ description: { en: 'When', sv: 'När' } })
  readonly setAt!: string;

  @Note({ max: 4000, ...optional('The reasons; gone once erased', 'Skälen; borta när de gallrats') })
  readonly reasons?: string;
}

/** A restriction in a list, without its words. */
export class RestrictionLine extends RestrictionReceipt {
  @Id(optional('The request that it follows', 'Begäran som den följer av'))
  readonly requestId?: string;

  @OneOf(datumPlaces, { name: 'DatumPlace', description: { en: 'What is restricted', sv: 'Vad som begränsas' } })
  readonly place!: DatumPlace;

  @number('Number of the statement', 'Uppgiftens nummer')
  readonly statement?: number;

  @Id(optional('The case', 'Ärendet'))
  readonly caseId?: string;

  @Line({ max: 100, ...optional('Part of the case', 'Del av ärendet'), example: 'decision' })
  readonly region?: string;

  @Line({ max: 200, ...optional('Field in that part', 'Fält i delen'), example: 'decidedOn' })
  readonly field?: string;

  @number('Event in the journal', 'Händelse i journalen')
  readonly event?: number;

  @OneOf(regimes, { name: 'DataProtectionRegime', description: { en: 'Under which law', sv: 'Enligt vilken lag' } })
  readonly regime!: Regime;

  @OneOf(restrictionGrounds, { name: 'RestrictionGround', description: { en: 'Why', sv: 'Varför' } })
  readonly ground!: RestrictionGround;

  @Line({ max: 200, description: { en: 'Who restricted', sv: 'Vem som begränsade' }, example: 'supervisor-1' })
  readonly setBy!: string;

  @Moment({ description: { en: 'Since when', sv: 'Sedan när' } })
  readonly setAt!: string;

  @CivilDate(optional('The person was told that it will end', 'Personen underrättad om att den upphör'))
  readonly personToldOn?: string;

  @Line({ max: 200, ...optional('Who lifted it', 'Vem som upphävde'), example: 'supervisor-1' })
  readonly liftedBy?: string;

  @Moment(optional('When it was lifted', 'När den upphävdes'))
  readonly liftedAt?: string;
}

export class RestrictionPage extends pageOf(RestrictionLine) {}

export class RestrictionItem extends RestrictionLine {
  @Note({ max: 4000, ...optional('The reasons; gone once erased', 'Skälen; borta när de gallrats') })
  readonly reasons?: string;

  @Note({ max: 4000, ...optional('Why it ended', 'Varför den upphörde') })
  readonly liftingReasons?: string;

  @Many(Part(() => RestrictionException, { description: 'Exception' }), {
    max: 10_000,
    description: { en: 'What may pass all the same', sv: 'Vad som får lämnas ändå' },
  })
  readonly exceptions!: readonly RestrictionException[];

  @told
  readonly told!: readonly string[];
}

export class RestrictionsOfPerson {
  @Many(Part(() => RestrictionItem, { description: 'Restriction' }), {
    max: 10_000,
    description: { en: 'Restrictions, as they were set', sv: 'Begränsningar, i den ordning de beslutades' },
  })
  readonly items!: readonly RestrictionItem[];
}
