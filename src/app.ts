import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { DestinationStream, Logger } from 'pino';
import { AccessPolicy } from './access';
import { AdministrativeCourtsModule } from './agencies/administrative-courts/administrative-courts.module';
import { BorderGuardModule } from './agencies/border-guard/border-guard.module';
import { CourtsModule } from './agencies/courts/courts.module';
import { DistrictCourtsModule } from './agencies/district-courts/district-courts.module';
import { InteriorMinisterModule } from './agencies/interior-minister/interior-minister.module';
import { IomModule } from './agencies/iom/iom.module';
import { KriminalvardenModule } from './agencies/kriminalvarden/kriminalvarden.module';
import { MigrationsverketModule } from './agencies/migrationsverket/migrationsverket.module';
import { OfficeForForeignersModule } from './agencies/office-for-foreigners/office-for-foreigners.module';
import { PolisenModule } from './agencies/polisen/polisen.module';
import { SakerhetspolisenModule } from './agencies/sakerhetspolisen/sakerhetspolisen.module';
import { CircleModule } from './circle/circle.module';
import { separationsOf } from './circle/separations';
import { CasesModule } from './cases/cases.module';
import { DISCLOSURE_BAR, type DisclosureBar } from './cases/spine/disclosure-bar';
import { PERSONS, type KnownPersons } from './cases/spine/known-persons';
import { LapseBySpine } from './cases/spine/lapse-by-spine';
import { Spine } from './cases/spine/spine';
import { CampaignsModule } from './campaigns';
import { CountriesModule } from './countries';
import { DeadlinesModule } from './deadlines/deadlines.module';
import { dutiesOf } from './deadlines/duties';
import { entities } from './entities';
import { GuidanceModule } from './guidance/guidance.module';
import { clock } from './kernel';
import { PersonsReader, PersonsModule } from './persons';
import { ClockModule } from './platform/clock/clock.module';
import { loadSettings, type Settings } from './platform/config/settings';
import { SettingsModule } from './platform/config/settings.module';
import { StartFault } from './platform/config/start-fault';
import { Database } from './platform/database/database';
import { DatabaseModule } from './platform/database/database.module';
import { HealthModule } from './platform/health/health.module';
import { configureHttp } from './platform/http/configure-http';
import { createFastifyAdapter } from './platform/http/fastify-adapter';
import { HttpPlatformModule } from './platform/http/http.module';
import { buildDocument } from './platform/http/openapi/document';
import { publishDocument } from './platform/http/openapi/published-document';
import { IdentityModule, RecordedProofs, TokenVerifier } from './platform/identity';
import type { DemoRole } from './platform/identity/development/demo-clients';
import { createLogger } from './platform/logging/logger';
import { LoggingModule } from './platform/logging/logging.module';
import { NestLogger } from './platform/logging/nest-logger';
import { MetricsModule } from './platform/metrics/metrics.module';
import { proceduralFaults, procedures } from './procedures';
import { ReadLogModule } from './read-log/read-log.module';
import {
  circleRoles,
  courtIds,
  documentIssuers,
  overseers,
  personRoles,
  campaigners,
  profileKeepers,
  retentionReviewers,
  returneeReaders,
  rolesOfRights,
  smallestTold,
} from './role-groups';
import { roleRights } from './role-rights';
import { scopes } from './scopes';
import { RetentionModule } from './retention/retention.module';
import { ReturnDocumentModule } from './return-document/return-document.module';
import { ReturneesModule } from './returnees/returnees.module';
import { RestrictionBar } from './rights/restriction/restriction-bar';
import { RightsModule } from './rights/rights.module';
import { tags } from './tags';
import { WallsModule } from './walls/walls.module';
import { WebhooksModule } from './webhooks/webhooks.module';

/** Everybody whom the development issuers let in: each role of each authority; nobody can be the clock. */
export const demoRoles: readonly DemoRole[] = procedures
  .flatMap(({ roles }) => roles)
  .filter(({ authority }) => authority !== clock)
  .map(role => ({ authority: role.authority, role }));

/** Into what the development issuers let their clients: everything. */
export const demoScopes: readonly string[] = scopes.map(({ scope }) => scope);

@Module({})
class AppModule {
  static register(settings: Settings, logger: Logger = createLogger(settings)): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SettingsModule.register(settings),
        LoggingModule.register(logger),
        MetricsModule,
        HttpPlatformModule,
        ClockModule,
        DatabaseModule.register(settings, entities),
        HealthModule.register({
          inject: [Database],
          useFactory: (database: Database) => ({ database: () => database.ping() }),
          issuers: { inject: [TokenVerifier], useFactory: (tokens: TokenVerifier) => () => tokens.outages() },
        }),
        IdentityModule.register(settings, {
          scopes,
          spentProofs: { inject: [Database], useFactory: (database: Database) => new RecordedProofs(database) },
        }),
        WallsModule.register(new AccessPolicy(roleRights, procedures)),
        PersonsModule.register(personRoles),
        CountriesModule.register(profileKeepers),
        CampaignsModule.register(campaigners),
        CasesModule.register(
          procedures,
          {
            provide: PERSONS,
            inject: [PersonsReader],
            useFactory: (persons: PersonsReader): KnownPersons => persons,
          },
          {
            provide: DISCLOSURE_BAR,
            inject: [Database],
            useFactory: (database: Database): DisclosureBar => new RestrictionBar(database, courtIds),
          },
        ),
        DeadlinesModule.register({
          settings,
          duties: dutiesOf(procedures),
          lapse: { inject: [Spine], useFactory: (spine: Spine) => new LapseBySpine(spine) },
        }),
        GuidanceModule,
        ReturneesModule.register({ readers: returneeReaders, smallestCell: smallestTold }),
        ReturnDocumentModule.register(documentIssuers),
        RetentionModule.register(retentionReviewers),
        ReadLogModule.register(overseers),
        RightsModule.register(rolesOfRights),
        CircleModule.register(circleRoles, separationsOf(procedures)),
        WebhooksModule.register(overseers),
        MigrationsverketModule,
        PolisenModule,
        SakerhetspolisenModule,
        KriminalvardenModule,
        CourtsModule,
        BorderGuardModule,
        OfficeForForeignersModule,
        IomModule,
        AdministrativeCourtsModule,
        DistrictCourtsModule,
        InteriorMinisterModule,
      ],
    };
  }
}

/**
 * The application, ready to listen.
 * @param log where its lines go; standard output if left out
 * @throws StartFault where a procedure is sick: what is wrong with its rows, all of it
 */
export async function createApp(settings: Settings, log?: DestinationStream): Promise<NestFastifyApplication> {
  const faults = proceduralFaults();
  if (faults.length > 0)
    throw new StartFault(`The procedures are faulty:\n${faults.map(fault => `  ${fault}`).join('\n')}`);
  const logger = createLogger(settings, log);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.register(settings, logger),
    createFastifyAdapter(settings),
    { logger: new NestLogger(logger), abortOnError: false },
  );
  configureHttp(app, settings);
  publishDocument(app, buildDocument(app, { tags, scopes }));
  return app;
}

/** The OpenAPI document of production's routes; needs no database. */
export async function documentOf(): Promise<OpenAPIObject> {
  const settings = { ...loadSettings({}), databaseUrl: 'postgres://nowhere', developmentClock: false };
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.register(settings),
    createFastifyAdapter(settings),
    {
      preview: true,
      logger: false,
    },
  );
  configureHttp(app, settings);
  return buildDocument(app, { tags: tags.filter(({ name }) => name !== 'Development'), scopes });
}
