import { Module } from '@nestjs/common';
import { commandRoutes } from '../../cases/http/command-routes';
import { courtCommands } from './courts.commands';
import { migrationsdomstol } from './courts.roles';

@Module({ controllers: [commandRoutes(migrationsdomstol, courtCommands)] })
export class CourtsModule {}
