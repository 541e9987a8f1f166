import { Module } from '@nestjs/common';
import { commandRoutes } from '../../cases/http/command-routes';
import { administrativeCourtCommands } from './administrative-courts.commands';
import { administrativeCourts } from './administrative-courts.roles';

@Module({ controllers: [commandRoutes(administrativeCourts, administrativeCourtCommands)] })
export class AdministrativeCourtsModule {}
