export { CountriesModule } from './countries.module';
export { CountryProfileEntity } from './entities/country-profile.entity';
