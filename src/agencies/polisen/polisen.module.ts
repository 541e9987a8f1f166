import { Module } from '@nestjs/common';
import { commandRoutes } from '../../cases/http/command-routes';
import { polisenCommands } from './polisen.commands';
import { polisen } from './polisen.roles';

@Module({ controllers: [commandRoutes(polisen, polisenCommands)] })
export class PolisenModule {}
