import { Module } from '@nestjs/common';
import { commandRoutes } from '../../cases/http/command-routes';
import { districtCourtCommands } from './district-courts.commands';
import { districtCourts } from './district-courts.roles';

@Module({ controllers: [commandRoutes(districtCourts, districtCourtCommands)] })
export class DistrictCourtsModule {}
