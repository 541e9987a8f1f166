import { campaignAudiences, campaignChannels } from '../../../src/campaigns/campaign';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { caseMachine } from '../../../src/case-file';
import { custodySpellKinds } from '../../../src/cases/entities/custody-spell.entity';
import { handoverKinds, handoverStatuses } from '../../../src/cases/entities/handover.entity';
import { transportOrderStatuses } from '../../../src/cases/entities/transport-order.entity';
import { stateColumns } from '../../../src/cases/record/case-row';
import {
  operationCarriers,
  operationChangeKinds,
  operationKinds,
  operationStatuses,
} from '../../../src/cases/operations/operation';
import { agreements, certainties as profileCertainties, documentChannels } from '../../../src/countries/profile';
import { deadlineStatuses } from '../../../src/deadlines/entities/deadline.entity';
import { entities } from '../../../src/entities';
import { regionNames } from '../../../src/kernel';
import { assertionKinds, certainties, sources } from '../../../src/persons/identity/assertion';
import { purposes } from '../../../src/platform/identity';
import { interests } from '../../../src/read-log/entities/public-interest-person.entity';
import { lookClasses } from '../../../src/read-log/look';
import { dataSourceOptions } from '../../../src/platform/database/data-source';
import { prepareDatabase, revertDatabase } from '../../../src/platform/database/opening/prepare';
import { caseKinds, circles, glassCodes, grantStatuses, markings, verdicts } from '../../../src/circle/words';
import {
  bases,
  certainties as periodCertainties,
  holdReasons,
  itemOutcomes,
  listStatuses,
  periodUnits,
  reachedBy,
} from '../../../src/retention/words';
import * as rights from '../../../src/rights/words';
import { attemptOutcomes, failureKinds, stopGrounds, webhookStatuses } from '../../../src/webhooks/words';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';
import { catalogueOf } from './catalogue';

jest.setTimeout(60_000);

let fresh: FreshDatabase;
let owner: Client;

beforeAll(async () => {
  fresh = await freshDatabase();
  owner = new Client({ connectionString: fresh.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await fresh.drop();
});

describe('the migrations', () => {
  it('leave nothing behind when they are undone, and give the same schema when they run again', async () => {
    const first = await catalogueOf(owner);
    const counted = Object.fromEntries(Object.entries(first).map(([what, lines]) => [what, lines.length]));
    expect(counted).toMatchObject({ tables: expect.any(Number) as number, types: 0 });
    for (const what of ['tables', 'columns', 'constraints', 'indexes', 'functions', 'triggers', 'policies'])
      expect([what, counted[what]]).not.toEqual([what, 0]);

    const undone = await revertDatabase(fresh.ownerUrl, { all: true });
    expect(undone.length).toBeGreaterThan(0);
    const { grants, ...left } = await catalogueOf(owner);
    expect(Object.values(left).flat()).toEqual([]);
    expect(grants?.filter(line => !line.startsWith('schema'))).toEqual([]);

    expect(await prepareDatabase(fresh.ownerUrl)).toEqual([...undone].reverse());
    expect(await catalogueOf(owner)).toEqual(first);
  });
});

describe('the entities', () => {
  let source: DataSource;

  beforeAll(async () => {
    const shape = { url: fresh.ownerUrl, poolSize: 1, name: 'test', entities };
    source = await new DataSource(dataSourceOptions(shape)).initialize();
  });
  afterAll(() => source.destroy());

  it('ask for no change of the schema that the migrations make', async () => {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('would ask for a change if a column or a check were missing', async () => {
    await owner.query('alter table handovers drop constraint handovers_kind');
    await owner.query('alter table appeals drop column outcome');
    try {
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      const asked = upQueries.map(({ query }) => query).join('\n');
      expect(asked).toContain('handovers_kind');
      expect(asked).toContain('"outcome"');
    } finally {
      await owner.query('alter table appeals add column outcome text');
      await owner.query(`alter table handovers add constraint handovers_kind check (kind in ('notice', 'consent'))`);
    }
  });

  // Partitions, columns of a type that TypeORM does not know, and tables without a key are left to the migrations;
  // what TypeORM thus does not compare is compared here.
  it('name every table of the schema, and each of its columns with its type', async () => {
    const { rows } = await owner.query<{ table: string; columns: string[] }>(`
      select c.relname as table,
             array_agg(format('%s %s%s', a.attname, format_type(a.atttypid, a.atttypmod),
                              case when a.attnotnull then '' else ' null' end) order by a.attname) as columns
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
         and c.relname <> 'migrations'
       group by c.relname`);
    const inSchema = Object.fromEntries(rows.map(({ table, columns }) => [table, columns]));
    const inEntities = Object.fromEntries(
      source.entityMetadatas.map(({ tableName, columns }) => [
        tableName,
        columns.map(column => typed(tableName, column)).sort(),
      ]),
    );
    expect(inEntities).toEqual(inSchema);
  });
});

type EntityColumn = DataSource['entityMetadatas'][number]['columns'][number];

/** TypeORM reads and writes xid8 as text. */
const transactionColumns = [
  'journal.tx',
  'checkpoints.boundary',
  'read_log.tx',
  'read_log_blocks.from_tx',
  'read_log_blocks.to_tx',
];

function typed(table: string, { databaseName, type, precision, isArray, isNullable }: EntityColumn): string {
  const name =
    type === 'timestamptz'
      ? `timestamp(${precision ?? 6}) with time zone`
      : isArray
        ? `${String(type)}[]`
        : String(type);
  const known = transactionColumns.includes(`${table}.${databaseName}`) ? 'xid8' : name;
  return `${databaseName} ${known}${isNullable ? ' null' : ''}`;
}

describe('the lists that the schema checks', () => {
  const lists = (): Record<string, readonly string[]> => ({
    ...Object.fromEntries(
      stateColumns.map(({ region: name, column }) => {
        const found = caseMachine.regions.find(({ region }) => region.name === name);
        return [`cases.${column}`, found ? regionNames(found.region) : []];
      }),
    ),
    'deadlines.status': deadlineStatuses,
    'handovers.kind': handoverKinds,
    'handovers.status': handoverStatuses,
    'transport_orders.status': transportOrderStatuses,
    'country_profiles.agreement': agreements,
    'country_profiles.certainty': profileCertainties,
    'country_profiles.channel': documentChannels,
    'information_campaigns.audience': campaignAudiences,
    'information_campaigns.channel': campaignChannels,
    'custody_spells.kind': custodySpellKinds,
    'operations.status': operationStatuses,
    'operations.kind': operationKinds,
    'operations.carrier_kind': operationCarriers,
    'operation_changes.what': operationChangeKinds,
    'person_assertions.kind': assertionKinds,
    'person_assertions.source': sources,
    'person_assertions.certainty': certainties,
    'person_search_keys.form': ['word', 'skeleton'],
    'legal_holds.reason': holdReasons,
    'retention_periods.unit': periodUnits,
    'retention_periods.certainty': periodCertainties,
    'destruction_lists.status': listStatuses,
    'destruction_items.base': bases,
    'destruction_items.outcome': itemOutcomes,
    'erasure_roads.reached_by': reachedBy,
    'read_log.class': lookClasses,
    'read_log.purpose': purposes,
    'public_interest_persons.because': interests,
    'data_subject_requests.kind': rights.requestKinds,
    'data_subject_requests.regime': rights.regimes,
    'data_subject_requests.status': rights.requestStatuses,
    'data_subject_requests.identity_means': rights.identityMeans,
    'data_subject_requests.extension_reason': rights.extensionReasons,
    'data_subject_requests.answer': rights.answers,
    'data_subject_requests.refusal_ground': rights.refusalGrounds,
    'rights_texts.part': rights.textParts,
    'access_regimes.kind': caseKinds,
    'access_regimes.circle': circles,
    'case_protections.marking': markings,
    'case_grants.status': grantStatuses,
    'break_glass.code': glassCodes,
    'break_glass.verdict': verdicts,
    'access_limits.ground': rights.limitGrounds,
    'rectifications.status': rights.rectificationStatuses,
    'rectifications.note_lifted_because': rights.noteLiftings,
    'restrictions.ground': rights.restrictionGrounds,
    'restriction_exceptions.ground': rights.restrictionExceptionGrounds,
    'data_protection_notices.key': rights.noticeKeys,
    'subject_access_exports.language': rights.exportLanguages,
    'subject_access_exports.status': rights.exportStatuses,
    'subject_access_exports.recipient': rights.recipients,
    'rights_erasures.kind': rights.expiredKinds,
    'webhooks.status': webhookStatuses,
    'webhooks.stopped_because': stopGrounds,
    'webhooks.failure': failureKinds,
    'webhook_deliveries.outcome': attemptOutcomes,
  });

  it('are the lists of the kernel and the case file, no word more and none less', async () => {
    const { rows } = await owner.query<{ column: string; definition: string }>(`
      select c.relname || '.' || a.attname as column, pg_get_constraintdef(k.oid) as definition
        from pg_constraint k join pg_class c on c.oid = k.conrelid
        join pg_attribute a on a.attrelid = c.oid and array[a.attnum] = k.conkey
       where k.contype = 'c' and c.relnamespace = 'public'::regnamespace and not c.relispartition and pg_get_constraintdef(k.oid) ~ 'ANY \\(ARRAY|_state = '`);
    const checked = rows.map(({ column, definition }) => [
      column,
      [...definition.matchAll(/'([^']*)'::text/g)].map(([, word]) => word).sort(),
    ]);
    const known = Object.entries(lists()).map(([column, words]) => [column, [...words].sort()]);
    expect(Object.fromEntries(checked)).toEqual(Object.fromEntries(known));
  });
});
