import { Injectable } from '@nestjs/common';
import { asAuthority } from '../../journal/database-port';
import type { Actor, Certainty } from '../../kernel';
import { rules, type LimitRule, type LimitVersion } from '../../law';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { unexpected, write, type Recorded } from '../../platform/database/idempotent-write';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import type { PeriodUnit } from '../words';

/** A length that an authority has by a decision of its own. */
export interface OwnPeriod {
  readonly rule: string;
  readonly number: number;
  readonly validFrom: string;
  readonly amount: number;
  readonly unit: PeriodUnit;
  /** The decision that says so. */
  readonly source: string;
  readonly certainty: Certainty;
}

export interface PeriodReceipt {
  readonly rule: string;
  readonly number: number;
}

/** How long, and by what; there is none where neither the law that we know nor the authority says so. */
export interface PeriodInForce {
  readonly months: number;
  readonly basis: readonly string[];
}

const record = statement('record-retention-period', 'SELECT * FROM record_retention_period($1, $2, $3, $4, $5, $6)');
const own = statement<[string, string], OwnPeriod>(
  'own-retention-periods',
  asAuthority(
    'found.*',
    `select p.rule, p.number, p.valid_from::text as "validFrom", p.amount, p.unit, p.source, p.certainty
       from retention_periods p
      where asking.authority is not null and p.authority = asking_authority() and p.valid_from <= $2::date
      order by p.rule, p.number desc`,
  ),
);

/** Sweden and Poland keep the same time. */
const timeZone = 'Europe/Stockholm';

/** Rules of retention with their lengths: the law's own, or what the authority has recorded. */
@Injectable()
export class RetentionPeriods {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  today(): string {
    return this.clock.now().toZonedDateTimeISO(timeZone).toPlainDate().toString();
  }

  /** Rules of the authority's country with the version of the day, and what the authority says itself. */
  async of(
    authority: string,
    today = this.today(),
  ): Promise<readonly { readonly rule: LimitRule; readonly version: LimitVersion; readonly own?: OwnPeriod }[]> {
    const mine = await this.database.call(own, authority, today);
    return rules.flatMap(rule => {
      if (rule.kind !== 'limit' || !rule.key.startsWith(`${authority.slice(0, 2)}.retention.`)) return [];
      const version = rule.versions.find(({ from, until }) => from <= today && (until === undefined || today <= until));
      const found = mine.find(one => one.rule === rule.key);
      return version ? [{ rule, version, ...(found && { own: found }) }] : [];
    });
  }

  /** A number of the law goes before one of the authority. */
  async inForce(authority: string, key: string, today: string): Promise<PeriodInForce | undefined> {
    const found = (await this.of(authority, today)).find(({ rule }) => rule.key === key);
    if (!found) return undefined;
    const { version, own: configured } = found;
    const length = version.limit === 'unlimited' ? undefined : version.limit.length;
    if (length && (length.unit === 'years' || length.unit === 'months'))
      return { months: monthsIn(length.amount, length.unit), basis: version.legalBasis.map(({ label }) => label) };
    return configured && { months: monthsIn(configured.amount, configured.unit), basis: [configured.source] };
  }

  /**
   * @param expected how many lengths the authority has recorded for the rule
   * @throws Problem rule-not-found, version-conflict, invalid-input where it would begin before the last one
   */
  async record(
    actor: Actor,
    key: string,
    expected: number,
    period: Omit<OwnPeriod, 'number'>,
  ): Promise<Recorded<PeriodReceipt>> {
    const found = (await this.of(actor.authority)).find(({ rule }) => rule.key === period.rule);
    // What the law says itself is not for an authority to say otherwise.
    if (!found || found.version.limit === 'unlimited' || found.version.limit.length) throw problem('rule-not-found');
    const at = this.clock.now().toString({ fractionalSecondDigits: 3 });
    const values = [at, expected, JSON.stringify(period)];
    const same = [expected, period];
    return write(this.database, actor, { statement: record, values, key, status: 201, same }, outcome => {
      if (outcome === 'stale') throw problem('version-conflict');
      if (outcome === 'not-later') throw problem('invalid-input', { errors: [notLater] });
      return unexpected(outcome);
    });
  }
}

const monthsIn = (amount: number, unit: PeriodUnit): number => (unit === 'years' ? 12 * amount : amount);

const notLater = {
  pointer: '/validFrom',
  code: 'not-later',
  detail: {
    en: 'A period begins after the one that it follows.',
    sv: 'En tid börjar gälla efter den som den ersätter.',
    pl: 'Okres zaczyna obowiązywać po tym, który zastępuje.',
  },
};
