import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Produces } from '../http/request/accept';
import { OpenToAll } from '../identity/principal';
import { HttpMetrics } from './http-metrics';

/** For Prometheus. Not a part of the API: a proxy keeps it inside. */
@ApiExcludeController()
@OpenToAll()
@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: HttpMetrics) {}

  @Get()
  @Produces('text/plain', 'application/openmetrics-text')
  async readMetrics(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.header('Content-Type', this.metrics.registry.contentType);
    return this.metrics.registry.metrics();
  }
}
