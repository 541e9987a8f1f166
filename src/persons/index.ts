export { PersonAssertionEntity } from './entities/person-assertion.entity';
export { PersonSearchKeyEntity } from './entities/person-search-key.entity';
export { PersonEntity } from './entities/person.entity';
export { PersonsModule } from './persons.module';
export type { PersonIdentity } from './http/persons.answers';
export { PersonsReader } from './store/persons-reader';
