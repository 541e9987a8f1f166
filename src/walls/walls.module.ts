import { Global, Module, type DynamicModule } from '@nestjs/common';
import { AccessPolicy } from '../access';
import { FirstWall } from './first-wall';

/** The first wall, for everything that tells or takes anything. */
@Global()
@Module({})
export class WallsModule {
  static register(policy: AccessPolicy): DynamicModule {
    return {
      module: WallsModule,
      providers: [{ provide: AccessPolicy, useValue: policy }, FirstWall],
      exports: [FirstWall],
    };
  }
}
