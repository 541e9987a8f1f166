import { Module } from '@nestjs/common';
import { commandRoutes } from '../../cases/http/command-routes';
import { sakerhetspolisenCommands } from './sakerhetspolisen.commands';
import { sakerhetspolisen } from './sakerhetspolisen.roles';

@Module({ controllers: [commandRoutes(sakerhetspolisen, sakerhetspolisenCommands)] })
export class SakerhetspolisenModule {}
