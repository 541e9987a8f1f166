import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { Client, escapeLiteral } from 'pg';
import { Temporal } from 'temporal-polyfill';
import type { Asker } from '../../../src/circle/circle';
import { clock } from '../../../src/kernel';
import { procedures } from '../../../src/procedures';
import { Dice } from '../../../src/seed/dice';
import { anyStory } from '../../../src/seed/stories/story';
import { begin, eras, person, present, unit } from '../circle/era';
import { firstDay, Office } from '../spine/office';
import { appealed, carried, decided, sentToPolice, upTo } from '../spine/plots';
import { Rows, rowsOfCases, type RowsOfCase } from './rows';

jest.setTimeout(600_000);

const seed = Number(process.env['FC_SEED'] ?? 20_261_128);
const perEra = 200;
const principals = 4000;

let office: Office;
let intruder: Client;
let cases: readonly RowsOfCase[];
/** Authorities that wrote last: whoever has just ended a carriage is let go with the next event. */
const lastWord = new Map<string, unknown>();

beforeAll(async () => {
  office = await Office.open();
  for (const plot of [decided(), appealed(), sentToPolice(), carried()]) await office.play(plot);
  // Carriers with a journey before them, who act on the case without seeing it.
  for (const command of ['accept-transport', 'plan-transport', 'start-transport'])
    await office.play(upTo(carried(), command));
  const from = Temporal.Instant.from('2026-01-12T08:00:00Z');
  for (let at = 0; at < 9; at++)
    await office.play(anyStory(new Dice(`principal ${at}`), firstDay), {
      until: from.add({ hours: 24 * 30 * (at + 1) }),
    });
  await office.rows(
    `insert into persons (id, registered_by, registered_at, version)
     select person_id, parties[1], now(), 1 from cases`,
  );
  cases = await rowsOfCases(office);
  for (const { id } of cases) {
    const [last] = await office.rows(
      'select authority from journal where case_id = $1 order by sequence desc limit 1',
      [id],
    );
    lastWord.set(id, last?.['authority']);
  }
  intruder = new Client({ connectionString: office.runtimeUrl });
  await intruder.connect();
});
afterAll(async () => {
  await intruder.end();
  await office.close();
});

const everybody = procedures
  .flatMap(({ authorities }) => authorities.map(({ id }) => id))
  .filter(id => id !== clock.id);

/** Whoever speaks to the database as the runtime role, on which case they say to act if any. */
interface Principal extends Asker {
  readonly authority: string;
  readonly pick: number;
  readonly acts: boolean;
}

const principalsOf = (busy: readonly string[]): fc.Arbitrary<Principal> =>
  fc
    .record({
      authority: fc.oneof(
        { arbitrary: fc.constantFrom(...busy), weight: 5 },
        { arbitrary: fc.constantFrom(...everybody, 'se.nobody'), weight: 1 },
      ),
      subject: person,
      units: fc.option(fc.uniqueArray(unit, { maxLength: 2 }), { nil: undefined }),
      onBehalfOf: fc.option(person, { nil: undefined, freq: 1 }),
      pick: fc.nat(),
      acts: fc.boolean(),
    })
    .map(present) as fc.Arbitrary<Principal>;

/** Tables that tell of cases or of whom they are about, by ways of their own, and the ids that they show. */
const own = {
  cases: 'select id from cases',
  case_access: `select case_id from case_access where authority = asking_authority()`,
  notices: 'select case_id from notices',
  transport_orders: 'select case_id from transport_orders',
  persons: 'select id from persons',
} as const;
/** What is open to whoever sees the case: each principal asks one of them. */
const ofCases = {
  deadlines: 'select case_id from deadlines',
  handovers: 'select case_id from handovers',
  custody_spells: 'select case_id from custody_spells',
  disclosures: 'select case_id from disclosures',
  journal: `select case_id from journal where region <> 'transport'`,
} as const;
const hangingTables = Object.keys(ofCases) as (keyof typeof ofCases)[];
const hangingFor = (at: number) => hangingTables[at % hangingTables.length] ?? 'journal';
type Shown = Readonly<Record<keyof typeof own | 'hanging', readonly string[]>>;

/** What the database shows to many, one after the other, in one round trip. */
async function shownTo(many: readonly Speaker[]): Promise<readonly Shown[]> {
  const texts = many.map(({ authority, actingOn, look }, at) => {
    const columns = Object.entries({ ...own, hanging: ofCases[hangingFor(at)] }).map(
      ([name, sql]) => `'${name}', to_jsonb(array(select distinct id from (${sql}) as t (id) order by 1))`,
    );
    const settings = { 'app.authority': authority, 'app.acting_on': actingOn ?? '', 'app.look': JSON.stringify(look) };
    const set = Object.entries(settings).map(([name, value]) => `set_config('${name}', ${escapeLiteral(value)}, true)`);
    return `select ${set.join(', ')}; select jsonb_build_object(${columns.join(', ')}) as shown;`;
  });
  const results = (await intruder.query(`begin; ${texts.join(' ')} rollback;`)) as unknown as {
    rows: { shown?: Shown }[];
  }[];
  return results.flatMap(({ rows }) => rows.flatMap(({ shown }) => shown ?? []));
}

interface Speaker {
  readonly authority: string;
  readonly actingOn?: string;
  readonly look: object;
}

/** How often each answer came up; one that never did would be proved by nothing. */
const came = { seen: 0, hidden: 0, carried: 0, told: 0, known: 0 };

describe(`${principals} random principals with plain SQL`, () => {
  it('are shown the rows that the pure functions say, circle, protection and grants included', async () => {
    const busy = [
      ...new Set(
        cases.flatMap(({ file, orders }) => [
          ...file.responsibility.participants.map(({ authority }) => authority),
          ...orders.map(({ carrier }) => carrier),
        ]),
      ),
    ];
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(
        fc
          .record({
            era: eras(busy, cases),
            many: fc.array(principalsOf(busy), { minLength: perEra, maxLength: perEra }),
          })
          .map(both => ({ ...both, [fc.toStringMethod]: () => 'the era and the principals of this seed' })),
        async ({ era, many }) => {
          await begin(era, office, cases);
          const speakers = many.map(({ authority, subject, units, onBehalfOf, pick, acts }) => {
            const actedOn = acts ? cases[pick % cases.length] : undefined;
            const look = present({ subject, correlationId: 'trial', units: units?.join('\u001f'), onBehalfOf });
            return { authority, look, ...(actedOn && { actingOn: actedOn.id }) };
          });
          const shown = await shownTo(speakers);
          many.forEach((asker, at) => {
            const actingOn = speakers[at]?.actingOn;
            const rows = new Rows(era, asker.authority, asker);
            const tells = expected(rows, actingOn, hangingFor(at));
            for (const [table, ids] of Object.entries(tells)) {
              const found = shown[at]?.[table as keyof Shown] ?? [];
              const wanted = [...ids].sort();
              if (isDeepStrictEqual(found, wanted)) continue;
              expect({ asker, actingOn, table, found }).toEqual({ asker, actingOn, table, found: wanted });
            }
            asked++;
          });
        },
      ),
      { seed, numRuns: Math.ceil(principals / perEra), endOnFailure: true },
    );
    expect(asked).toBeGreaterThanOrEqual(principals);
    for (const [answer, times] of Object.entries(came)) expect([answer, times > 50]).toEqual([answer, true]);
  });
});

/** Ids that each table shows, by the pure functions. */
function expected(rows: Rows, actingOn: string | undefined, hanging: keyof typeof ofCases): Partial<Shown> {
  const open = cases.filter(one => rows.sees(one) || (one.id === actingOn && rows.acts(one)));
  const ids = (list: readonly RowsOfCase[]) => list.map(({ id }) => id);
  const seen = cases.filter(one => rows.sees(one));
  const letGo = cases.some(one => one.id === actingOn && lastWord.get(one.id) === rows.authority && !rows.sees(one));
  came.seen += seen.length;
  came.hidden += cases.length - seen.length;
  came.carried += open.length - seen.length;
  const [told, known] = [
    cases.filter(one => rows.noticesOf(one).length > 0),
    cases.filter(one => rows.knowsPerson(one)),
  ];
  came.told += told.length;
  came.known += known.filter(one => !rows.sees(one)).length;
  // Whoever has just ended a carriage stands in the row until somebody else writes.
  if (letGo) return {};
  return {
    cases: ids(open),
    case_access: ids(seen),
    hanging: ids(open.filter(({ id }) => holds.get(hanging)?.has(id))),
    notices:
      actingOn === undefined
        ? ids(told)
        : ids(cases.filter(one => (open.includes(one) ? one.notices.length > 0 : told.includes(one)))),
    transport_orders: ids(cases.filter(one => rows.ordersOf(one).length > 0)),
    persons: known.map(({ personId }) => personId),
  };
}

/** Which cases have rows in a table at all. */
const holds = new Map<string, ReadonlySet<string>>();
beforeAll(async () => {
  for (const [table, sql] of Object.entries(ofCases)) {
    const rows = await office.rows<{ id: string }>(`select distinct id from (${sql}) as t (id)`);
    holds.set(table, new Set(rows.map(({ id }) => id)));
  }
});
