import { Module } from '@nestjs/common';
import { commandRoutes } from '../../cases/http/command-routes';
import { interiorMinisterCommands } from './interior-minister.commands';
import { interiorMinister } from './interior-minister.roles';

@Module({ controllers: [commandRoutes(interiorMinister, interiorMinisterCommands)] })
export class InteriorMinisterModule {}
