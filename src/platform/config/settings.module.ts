import { Module, type DynamicModule } from '@nestjs/common';
import { SETTINGS, type Settings } from './settings';

/** Gives every module the settings that the process was started with. */
@Module({})
export class SettingsModule {
  static register(settings: Settings): DynamicModule {
    return {
      module: SettingsModule,
      global: true,
      providers: [{ provide: SETTINGS, useValue: settings }],
      exports: [SETTINGS],
    };
  }
}
