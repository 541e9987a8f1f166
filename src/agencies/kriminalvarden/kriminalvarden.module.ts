import { Module } from '@nestjs/common';
import { commandRoutes } from '../../cases/http/command-routes';
import { kriminalvardenCommands } from './kriminalvarden.commands';
import { kriminalvarden } from './kriminalvarden.roles';

@Module({ controllers: [commandRoutes(kriminalvarden, kriminalvardenCommands)] })
export class KriminalvardenModule {}
