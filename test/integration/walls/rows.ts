import { isParty, mayAct } from '../../../src/access';
import { completed, type CaseFile } from '../../../src/case-file';
import { wayInto, type Asker } from '../../../src/circle/circle';
import { factsOf, type Era } from '../circle/era';
import type { Office, Row } from '../spine/office';

interface Hanging {
  readonly case_id: string;
  readonly number: number;
}
export interface NoticeRow extends Hanging {
  readonly key: string;
  readonly sender: string;
  readonly recipient: string;
}
export interface OrderRow extends Hanging {
  readonly carrier: string;
  readonly orderer: string;
  readonly status: string;
  readonly outcome_reason: string | null;
}

/** A case as the owner of the tables finds it, as far as the walls look at it. */
export interface RowsOfCase {
  readonly id: string;
  readonly country: string;
  readonly personId: string;
  readonly registeredBy: string;
  readonly accountable: string;
  readonly closed: boolean;
  readonly file: CaseFile;
  readonly notices: readonly NoticeRow[];
  readonly orders: readonly OrderRow[];
}

/** Rows of a table that hang on cases, by case. */
export async function hanging<T extends Hanging>(
  office: Office,
  table: string,
): Promise<(caseId: string) => readonly T[]> {
  const rows = await office.rows<Row & T>(`select * from ${table} order by case_id, number`);
  return caseId => rows.filter(row => row.case_id === caseId);
}

export async function rowsOfCases(office: Office): Promise<readonly RowsOfCase[]> {
  const [notices, orders] = [
    await hanging<NoticeRow>(office, 'notices'),
    await hanging<OrderRow>(office, 'transport_orders'),
  ];
  const rows = await office.rows<{
    id: string;
    country: string;
    person_id: string;
    registered_by: string;
    accountable: string;
    closed_at: Date | null;
    file: CaseFile;
  }>(`select c.*, p.registered_by from cases c join persons p on p.id = c.person_id order by c.id`);
  return rows.map(({ id, country, person_id, registered_by, accountable, closed_at, file }) => ({
    ...{ id, country, personId: person_id, registeredBy: registered_by, accountable, closed: closed_at !== null },
    file: completed(file),
    notices: notices(id),
    orders: orders(id),
  }));
}

const openOrders = ['ordered', 'accepted', 'planned', 'underway'];

/** Which rows somebody may see at one time: the pure functions asked, of the authority and of the circle within it. */
export class Rows {
  private readonly insides = new Map<RowsOfCase, boolean>();

  constructor(
    readonly era: Era,
    readonly authority: string,
    private readonly asker: Asker,
  ) {}

  /** Whether the asker stands within the circle that the authority keeps of a case, were it open to the authority. */
  protected inside(one: RowsOfCase): boolean {
    const known = this.insides.get(one) ?? wayInto(this.asker, factsOf(this.era, this.authority, one)) !== undefined;
    this.insides.set(one, known);
    return known;
  }

  sees(one: RowsOfCase): boolean {
    return isParty(one.file, this.authority) && this.inside(one);
  }

  /** A carrier acts on the case without seeing it. */
  acts(one: RowsOfCase): boolean {
    return mayAct(one.file, this.authority) && this.inside(one);
  }

  /** A recipient hears of its own notices without taking part in the case. */
  noticesOf(one: RowsOfCase): readonly NoticeRow[] {
    return one.notices.filter(({ recipient }) => this.sees(one) || (recipient === this.authority && this.inside(one)));
  }

  ordersOf(one: RowsOfCase): readonly OrderRow[] {
    return one.orders.filter(
      ({ carrier, orderer }) =>
        (carrier === this.authority && this.inside(one)) ||
        (this.sees(one) && [orderer, one.accountable].includes(this.authority)),
    );
  }

  protected carried(one: RowsOfCase): readonly OrderRow[] {
    return this.ordersOf(one).filter(({ carrier }) => carrier === this.authority);
  }

  /** The person is known where it was registered, where a case is seen, and to whoever carries it as long as it does. */
  knowsPerson(one: RowsOfCase): boolean {
    const hidden = this.era.markings.get(one.id) === 'protected-identity';
    if (hidden && !this.sees(one) && this.carried(one).length === 0) return false;
    return (
      one.registeredBy === this.authority ||
      this.sees(one) ||
      this.carried(one).some(({ status }) => openOrders.includes(status))
    );
  }
}
