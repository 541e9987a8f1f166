import { Module } from '@nestjs/common';
import { commandRoutes } from '../../cases/http/command-routes';
import { borderGuardCommands } from './border-guard.commands';
import { borderGuard } from './border-guard.roles';

@Module({ controllers: [commandRoutes(borderGuard, borderGuardCommands)] })
export class BorderGuardModule {}
