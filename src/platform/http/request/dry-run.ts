import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { fault, faultText } from '../input/field-faults';
import { problem } from '../problem';
import { takesParameter } from './extra-parameters';
import { onMethod } from './header-field';

/** Whether the command is only tried: `detain(@DryRun() dryRun: boolean)` reads `?dryRun=true`. */
export const DryRun = createParamDecorator(
  (_: unknown, context: ExecutionContext): boolean => {
    const { query } = context.switchToHttp().getRequest<FastifyRequest<{ Querystring: Record<string, unknown> }>>();
    const { dryRun } = query;
    if (dryRun === undefined || dryRun === 'false') return false;
    if (dryRun === 'true') return true;
    throw problem('invalid-input', {
      errors: [{ parameter: 'dryRun', code: 'not-a-flag', detail: faultText(fault('not-a-flag')) }],
    });
  },
  [
    takesParameter('dryRun'),
    onMethod(
      ApiQuery({
        name: 'dryRun',
        required: false,
        description:
          'Only tell what would happen; nothing is written. / Tala bara om vad som skulle hända; inget sparas.',
        schema: { type: 'boolean', default: false },
        example: true,
      }),
    ),
  ],
);
