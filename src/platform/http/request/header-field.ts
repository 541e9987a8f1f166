import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader, type ApiHeaderOptions } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';

/** A parameter decorator that reads one request header and documents it on the operation. */
export const headerField = <T>(options: ApiHeaderOptions, read: (value: string | undefined) => T) =>
  createParamDecorator(
    (_: unknown, context: ExecutionContext): T => {
      const value = context.switchToHttp().getRequest<FastifyRequest>().headers[options.name.toLowerCase()];
      return read(Array.isArray(value) ? value.join(', ') : value);
    },
    [onMethod(ApiHeader(options))],
  );

/** Lets a method decorator be applied by a decorator of one of the parameters. */
export const onMethod =
  (decorate: MethodDecorator): ParameterDecorator =>
  (target, key) => {
    const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (key !== undefined && descriptor) decorate(target, key, descriptor);
  };
