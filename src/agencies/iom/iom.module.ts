import { Module } from '@nestjs/common';
import { commandRoutes } from '../../cases/http/command-routes';
import { iomCommands } from './iom.commands';
import { iom } from './iom.roles';

@Module({ controllers: [commandRoutes(iom, iomCommands)] })
export class IomModule {}
