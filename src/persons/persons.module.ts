import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { QueryDigests } from '../read-log/query-digests';
import { PersonAssertionEntity } from './entities/person-assertion.entity';
import { PersonSearchKeyEntity } from './entities/person-search-key.entity';
import { PersonEntity } from './entities/person.entity';
import { PERSON_ROLES, PersonRights, type PersonRoles } from './http/person-rights';
import { PersonSearchesController } from './http/person-searches.controller';
import { PersonsController } from './http/persons.controller';
import { PersonsReader } from './store/persons-reader';
import { PersonsRecorder } from './store/persons-recorder';

/** Persons and what is said of who they are. Needs the database, the clock and the HTTP platform. */
@Global()
@Module({})
export class PersonsModule {
  /** @param roles which roles of which authorities work with persons */
  static register(roles: PersonRoles): DynamicModule {
    return {
      module: PersonsModule,
      imports: [TypeOrmModule.forFeature([PersonEntity, PersonAssertionEntity, PersonSearchKeyEntity])],
      controllers: [PersonsController, PersonSearchesController],
      providers: [
        { provide: PERSON_ROLES, useValue: roles },
        PersonRights,
        PersonsReader,
        PersonsRecorder,
        QueryDigests,
      ],
      exports: [PersonsReader],
    };
  }
}
