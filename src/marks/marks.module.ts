import { Global, Module } from '@nestjs/common';
import { MarksReader } from './marks-reader';

/** What stands beside data wherever they are shown. */
@Global()
@Module({ providers: [MarksReader], exports: [MarksReader] })
export class MarksModule {}
