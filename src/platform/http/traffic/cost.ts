import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

/** Where a route notes what one request to it costs. */
export const costOfRoute = Symbol('cost of a request');

/**
 * One request to this route takes so much of the caller's allowance; a route that says nothing takes 1. The document
 * tells it as `x-cost`. Meant for what works the database hard or hands out many people's data at once.
 */
export const Costs = (units: number): MethodDecorator =>
  applyDecorators(SetMetadata(costOfRoute, units), ApiExtension('x-cost', units));

/** Items of a page that one unit pays for. */
const itemsPerUnit = 20;

/** What a page costs: the longer, the more, so that a list cannot be emptied faster by larger pages. */
export function costOfPage(limit: unknown): number {
  const items = typeof limit === 'string' && /^\d{1,6}$/.test(limit) ? Number(limit) : itemsPerUnit;
  return Math.max(1, Math.ceil(items / itemsPerUnit));
}
