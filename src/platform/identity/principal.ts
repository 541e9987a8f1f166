import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../kernel/authority';
import { reasonedBy, type Purpose } from './purpose';

/** Who calls: an actor whose authority follows from the issuer of the token. */
export interface Principal extends Actor {
  readonly issuer: string;
  /** Units of the authority in which the person works, in the issuer's words. Absent: the token names none. */
  readonly units?: readonly string[];
  /** The client that the token was given to. */
  readonly client?: string;
  /** What that client is let into: a limit to what the roles allow. Absent: the client is not limited. */
  readonly scopes?: readonly string[];
  readonly name?: string;
  /** Why this request is made, where it says so: `Purpose-Of-Use`. */
  readonly purpose?: Purpose;
  /** The same in the caller's words: `Purpose-Reason`. */
  readonly reason?: string;
}

interface Called extends Pick<FastifyRequest, 'headers'> {
  readonly user?: Principal;
}

/** The principal of the request: `act(@Caller() caller: Principal)`. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { user, headers } = context.switchToHttp().getRequest<Called>();
  if (!user) throw new Error('a route that is open to all has no caller');
  // The token says who it is and is kept for the next request; why is said by each request for itself.
  return { ...user, ...reasonedBy(headers) };
});

export const openToAll = Symbol('open to all');

/** Marks a route, or every route of a controller, that needs no token. */
export const OpenToAll = (): ClassDecorator & MethodDecorator => SetMetadata(openToAll, true);
