import fc from 'fast-check';
import { wayInto, ways, type Asker, type CircleFacts } from '../../../src/circle/circle';
import { circles, markings } from '../../../src/circle/words';
import { Office } from '../spine/office';
import { sentToPolice } from '../spine/plots';
import { Intruder } from '../walls/intruder';
import { migrationsverket, polisen } from '../walls/world';
import { Ledger } from './ledger';

jest.setTimeout(180_000);

let office: Office;
let intruder: Intruder;
let caseId: string;
let ledger: Ledger;

beforeAll(async () => {
  office = await Office.open();
  intruder = await Intruder.enter(office.runtimeUrl);
  caseId = await office.play(sentToPolice());
  ledger = new Ledger(office, polisen, caseId);
});
afterAll(async () => {
  await intruder.leave();
  await office.close();
});

const persons = ['anna', 'bo', 'carl', 'dora'];
const units = ['north', 'south', 'reception'];
const person = fc.constantFrom(...persons);
const unit = fc.constantFrom(...units);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const some = <T>(arbitrary: fc.Arbitrary<T>, most: number) =>
  fc.oneof(fc.constant<T[]>([]), fc.uniqueArray(arbitrary, { maxLength: most }));
const present = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

const askers: fc.Arbitrary<Asker> = fc
  .record({ subject: person, units: maybe(some(unit, 2)), onBehalfOf: maybe(person) })
  .map(present) as fc.Arbitrary<Asker>;

const facts: fc.Arbitrary<CircleFacts> = fc
  .record({
    marking: fc.option(fc.constantFrom(...markings), { nil: undefined, freq: 3 }),
    regime: maybe(
      fc.record({ circle: fc.constantFrom(...circles), intake: fc.uniqueArray(unit, { minLength: 1, maxLength: 2 }) }),
    ),
    unit: maybe(unit),
    officer: maybe(person),
    further: some(person, 2),
    grants: some(
      fc.oneof(
        person.map(holder => ({ holder })),
        unit.map(one => ({ unit: one })),
      ),
      2,
    ),
    glasses: some(
      person.map(subject => ({ subject })),
      1,
    ),
    mandates: some(
      fc
        .tuple(person, person)
        .filter(([giver, holder]) => giver !== holder)
        .map(([giver, holder]) => ({ giver, holder })),
      3,
    ),
  })
  .map(present) as fc.Arbitrary<CircleFacts>;

const look = ({ subject, units: of, onBehalfOf }: Asker) =>
  present({ subject, correlationId: 'trial', units: of?.join('\u001f'), onBehalfOf });

/** How often each way was walked; one that never came up would be proved by nothing. */
const walked = new Map<string, number>();

/** Whatever hangs on the case, through which somebody might look past its row. */
const beside = ['case_access', 'journal', 'deadlines', 'handovers'];

describe('the circle in the application and the one in the database', () => {
  it('let the same persons in, for thousands of persons, cases and grants at random', async () => {
    await fc.assert(
      fc.asyncProperty(facts, fc.array(askers, { minLength: 30, maxLength: 40 }), async (given, many) => {
        await ledger.write(given);
        for (const asker of many) {
          const way = wayInto(asker, given);
          walked.set(way ?? 'none', (walked.get(way ?? 'none') ?? 0) + 1);
          const { rows } = await intruder.try(polisen, 'select id from cases where id = $1', {
            values: [caseId],
            look: look(asker),
          });
          expect([asker, given, rows.length]).toEqual([asker, given, way === undefined ? 0 : 1]);
        }
        const [asker] = many;
        if (!asker) return;
        for (const table of beside) {
          const sql = `select from ${table} where case_id = $1 limit 1`;
          const { rows } = await intruder.try(polisen, sql, { values: [caseId], look: look(asker) });
          expect([table, asker, given, rows.length]).toEqual([
            table,
            asker,
            given,
            wayInto(asker, given) === undefined ? 0 : 1,
          ]);
        }
      }),
      { numRuns: 100, seed: 20_261_128 },
    );
    for (const way of [...ways, 'none']) expect([way, walked.get(way) ?? 0]).not.toEqual([way, 0]);
  });

  it('keep to the authority: what one draws is nothing to another, but for a marking, which binds all', async () => {
    await ledger.write({ ...nobody, regime: { circle: 'assignment', intake: ['reception'] } });
    const asked = { values: [caseId], look: look({ subject: 'anna' }) };
    expect((await intruder.try(migrationsverket, 'select from cases where id = $1', asked)).rows).toHaveLength(1);
    expect((await intruder.try(polisen, 'select from cases where id = $1', asked)).rows).toHaveLength(0);
    await ledger.write({ ...nobody, marking: 'security-sensitive' });
    expect((await intruder.try(migrationsverket, 'select from cases where id = $1', asked)).rows).toHaveLength(0);
    for (const system of ['samverk.clock', 'samverk.auditor'])
      expect((await intruder.try(system, 'select from cases where id = $1', asked)).rows).toHaveLength(1);
  });

  it('let nobody in by what is over: a grant, a mandate, a broken glass', async () => {
    const past = `now() - interval '1 second'`;
    await ledger.write({ ...nobody, marking: 'protected-identity', officer: 'dora' });
    await ledger.grant({ holder: 'anna' }, past);
    await ledger.glass('bo', past);
    await ledger.mandate({ giver: 'dora', holder: 'carl' }, past);
    for (const asker of [{ subject: 'anna' }, { subject: 'bo' }, { subject: 'carl', onBehalfOf: 'dora' }]) {
      const asked = { values: [caseId], look: look(asker) };
      expect([asker, (await intruder.try(polisen, 'select from cases where id = $1', asked)).rows]).toEqual([
        asker,
        [],
      ]);
    }
  });

  it('ask of a closed case by the regime for closed ones', async () => {
    await ledger.write({ ...nobody, regime: { circle: 'assignment', intake: ['reception'] } }, 'closed');
    const asked = { values: [caseId], look: look({ subject: 'anna' }) };
    expect((await intruder.try(polisen, 'select from cases where id = $1', asked)).rows).toHaveLength(1);
    await office.rows('update cases set closed_at = now() where id = $1', [caseId]);
    expect((await intruder.try(polisen, 'select from cases where id = $1', asked)).rows).toHaveLength(0);
    await office.rows('update cases set closed_at = null where id = $1', [caseId]);
  });
});

const nobody: CircleFacts = { further: [], grants: [], glasses: [], mandates: [] };
