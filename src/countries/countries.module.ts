import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Role } from '../kernel';
import { CountryProfileEntity } from './entities/country-profile.entity';
import { CountryProfilesController } from './http/country-profiles.controller';
import { PROFILE_KEEPERS, ProfileRights } from './http/profile-rights';
import { CountryProfileStore } from './store/country-profiles';

/** What is known of taking people back to a country, by date. Needs the database, the clock and the HTTP platform. */
@Module({})
export class CountriesModule {
  /** @param keepers roles that keep the profiles up to date */
  static register(keepers: readonly Role[]): DynamicModule {
    return {
      module: CountriesModule,
      imports: [TypeOrmModule.forFeature([CountryProfileEntity])],
      controllers: [CountryProfilesController],
      providers: [{ provide: PROFILE_KEEPERS, useValue: keepers }, ProfileRights, CountryProfileStore],
    };
  }
}
