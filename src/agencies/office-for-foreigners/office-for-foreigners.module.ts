import { Module } from '@nestjs/common';
import { commandRoutes } from '../../cases/http/command-routes';
import { officeForForeignersCommands } from './office-for-foreigners.commands';
import { officeForForeigners } from './office-for-foreigners.roles';

@Module({ controllers: [commandRoutes(officeForForeigners, officeForForeignersCommands)] })
export class OfficeForForeignersModule {}
