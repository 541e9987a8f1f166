import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';
import { harmless } from './harmless';

/** What Nest itself has to say goes to the same log as everything else. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    // Nest tells of every route and module at start; that is for those who look for it.
    this.logger.debug(context(rest), words(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.logger.error(
      { ...context(rest), ...(message instanceof Error && { fault: harmless(message) }) },
      words(message),
    );
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.logger.warn(context(rest), words(message));
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.logger.debug(context(rest), words(message));
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.logger.trace(context(rest), words(message));
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.logger.fatal(context(rest), words(message));
  }
}

const words = (message: unknown): string =>
  typeof message === 'string' ? message : message instanceof Error ? message.name : 'message from the framework';

/** Nest passes the name of the class that speaks as the last parameter. */
const context = (rest: readonly unknown[]): { context?: string } => {
  const last = rest.at(-1);
  return typeof last === 'string' && /^\w{1,60}$/.test(last) ? { context: last } : {};
};
