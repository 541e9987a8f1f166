import { Module } from '@nestjs/common';
import { CaseMapController } from './http/case-map.controller';
import { GuidanceController } from './http/guidance.controller';

/** What people are told of a case beyond its facts; the spine and its readers are there for all. */
@Module({ controllers: [GuidanceController, CaseMapController] })
export class GuidanceModule {}
