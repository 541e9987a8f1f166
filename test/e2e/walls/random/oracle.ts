import { Temporal } from 'temporal-polyfill';
import { groupsFor, isParty, type AccessPolicy, type Sight } from '../../../../src/access';
import type { FieldGroup } from '../../../../src/case-file';
import { dutiesOf } from '../../../../src/deadlines/duties';
import type { Actor, Role } from '../../../../src/kernel';
import { procedures } from '../../../../src/procedures';
import { factsOf, type Era } from '../../../integration/circle/era';
import { Rows, type NoticeRow } from '../../../integration/walls/rows';
import { now } from './now';
import { roleKeysOf, type Caller } from './principals';
import type { WholeCase } from './whole-case';

const groupOfDuty = new Map(dutiesOf(procedures).map(({ key, group }) => [key, group]));
const partOfDuty = (key: string): FieldGroup => groupOfDuty.get(key) ?? ('none' as FieldGroup);
/** `departure-period` -> `departurePeriod` */
export const camel = (group: string): string => group.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const basics = ['name', 'birth-date', 'sex', 'nationality', 'language'];

/** What one caller may know of one world at one time: the pure policy asked, and nothing else. */
export class Oracle extends Rows {
  readonly sight: Sight;
  readonly now = Temporal.Instant.from(now);

  constructor(
    policy: AccessPolicy,
    era: Era,
    readonly caller: Caller,
  ) {
    super(era, caller.authority, caller);
    const { authority, purpose } = caller;
    this.sight = policy.sightOf({ authority, roles: roleKeysOf(caller), ...(purpose !== undefined && { purpose }) });
  }

  groups({ file }: WholeCase): readonly FieldGroup[] {
    return groupsFor(file, this.authority);
  }

  /** States that a list or a case tells, by region. */
  states(one: WholeCase): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.groups(one)
        .map(group => camel(group) as keyof WholeCase['file'])
        .filter(region => this.sight.seesState(region))
        .map(region => [region, (one.file[region] as { state: string }).state]),
    );
  }

  /** The facts that a case tells, by region. */
  facts(one: WholeCase): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      this.groups(one)
        .map(camel)
        .map(region => [region, this.sight.region(region, Reflect.get(one.file, region) as object) ?? {}]),
    );
  }

  /** Events by their numbers, as whoever sees the case reads them. */
  events(one: WholeCase) {
    const regions = this.groups(one).map(camel);
    return one.journal.filter(({ region, type }) => regions.includes(region) && this.sight.seesEvent(type));
  }

  /** Events of the feed: those of the case, or the road of the order for whoever carries alone. */
  feed(one: WholeCase) {
    if (this.sees(one)) return this.events(one);
    if (this.carried(one).length === 0) return [];
    return one.journal.filter(
      ({ region, type, authority }) =>
        region === 'transport' &&
        this.sight.seesEvent(type) &&
        (!['case-triaged', 'transport-costs-recorded'].includes(type) || authority === this.authority),
    );
  }

  deadlines(one: WholeCase) {
    return one.deadlines.filter(
      ({ key, owner }) =>
        this.sight.seesDuty(key) && (owner === this.authority || this.groups(one).includes(partOfDuty(key))),
    );
  }

  /** Whether it may be known whether a duty runs: one’s own, or of a part that is open. */
  tellsOfDuty(one: WholeCase, key: string): boolean {
    return one.file.deadlines[key]?.owner === this.authority || this.groups(one).includes(partOfDuty(key));
  }

  /** As the rows are asked by whoever asks. */
  get actor(): Actor {
    return { ...this.caller, roles: roleKeysOf(this.caller) };
  }

  /** The first of the deadlines that are told. */
  nextDueAt(one: WholeCase): string | undefined {
    return this.deadlines(one)
      .filter(({ status }) => status === 'running')
      .map(({ due_at }) => due_at.toISOString())
      .sort()[0];
  }

  /** Own deadlines that run, of the cases that are seen. */
  worklist(one: WholeCase) {
    return this.deadlines(one).filter(({ owner, status }) => owner === this.authority && status === 'running');
  }

  handovers(one: WholeCase) {
    const whole = this.groups(one).includes('responsibility');
    return one.handovers.filter(
      ({ from_authority, to_authority }) => whole || [from_authority, to_authority].includes(this.authority),
    );
  }

  /** Of those whose rows are open, the ones of parts that are open too, and those that went to or from the authority. */
  notices(one: WholeCase): readonly NoticeRow[] {
    const whole = this.sees(one) && this.groups(one).includes('notices');
    return this.noticesOf(one).filter(
      ({ key, sender, recipient }) =>
        this.sight.seesNotice(key) && (whole || [sender, recipient].includes(this.authority)),
    );
  }

  /** What is said of the person; the barest where the identity was not opened. */
  statements(one: WholeCase): readonly string[] {
    const all = one.registeredBy === this.authority || (this.sees(one) && this.groups(one).includes('identity'));
    return one.statements.filter(kind => all || basics.includes(kind));
  }

  /** Deprivation of liberty and what stands in its place, for the sum that is told of a person. */
  spells(one: WholeCase): number {
    return this.sees(one) && this.groups(one).includes('custody') ? one.file.custody.spells.length : 0;
  }

  holds(roles: readonly Role[]): boolean {
    return roles.some(({ key }) => roleKeysOf(this.caller).includes(key));
  }

  get hasMandate(): boolean {
    const { authority, subject, onBehalfOf } = this.caller;
    return (this.era.houses.get(authority)?.mandates ?? []).some(
      ({ giver, holder }) => giver === onBehalfOf && holder === subject,
    );
  }

  /** Within the circle that the own authority keeps of a case, whether or not it takes part in it. */
  within(one: WholeCase): boolean {
    return this.inside(one);
  }

  /** Takes part in the case, carries for it or was told of it: whose people a circle can hold. */
  takesPart({ file, orders, notices }: WholeCase): boolean {
    return (
      isParty(file, this.authority) ||
      orders.some(({ carrier }) => carrier === this.authority) ||
      notices.some(({ recipient }) => recipient === this.authority)
    );
  }

  /** Protected, so that nobody sees it who was not let in. */
  marked(one: WholeCase): boolean {
    return this.era.markings.has(one.id);
  }

  /** Of whom an identity is protected only those hear who know the person. */
  mayHearOf(one: WholeCase): boolean {
    return this.era.markings.get(one.id) !== 'protected-identity' || this.knowsPerson(one);
  }

  /** Found by a search: registered by the authority, or in a case that is seen. */
  finds(one: WholeCase): boolean {
    const known = one.registeredBy === this.authority || this.sees(one);
    return known && this.knowsPerson(one);
  }

  /** Whoever carried somebody holds data of them, too. */
  holdsDataOf(one: WholeCase): boolean {
    return this.finds(one) || this.carried(one).length > 0;
  }

  inCharge(one: WholeCase, whose: 'mine' | 'unit'): boolean {
    const { officer, further, unit } = factsOf(this.era, this.authority, one);
    const { subject, units = [] } = this.caller;
    return whose === 'unit' ? unit !== undefined && units.includes(unit) : [officer, ...further].includes(subject);
  }
}
