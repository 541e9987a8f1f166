import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

interface Served {
  readonly method: string;
  /** Template of the route, so that labels stay few and tell nothing about anybody. */
  readonly route: string;
  readonly status: number;
}

/** The measures of this process, in a registry of its own. */
@Injectable()
export class HttpMetrics {
  readonly registry = new Registry();
  private readonly duration = new Histogram({
    name: 'samverk_http_request_seconds',
    help: 'Time from the arrival of a request to the end of its answer, in seconds.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  observe({ method, route, status }: Served, seconds: number): void {
    this.duration.observe({ method, route, status }, seconds);
  }

  /** A measure that is looked up when somebody asks for it, e.g. idle connections of a pool. */
  watch(name: string, help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      collect() {
        this.set(read());
      },
    });
  }
}
