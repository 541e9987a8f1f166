import { Module } from '@nestjs/common';
import { commandRoutes } from '../../cases/http/command-routes';
import { migrationsverketCommands } from './migrationsverket.commands';
import { migrationsverket } from './migrationsverket.roles';

@Module({ controllers: [commandRoutes(migrationsverket, migrationsverketCommands)] })
export class MigrationsverketModule {}
