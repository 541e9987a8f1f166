import type { INestApplicationContext } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { openToAll } from '../../identity/principal';

/** Where @nestjs/swagger keeps what `@ApiOperation` says; it does not export the name. */
const apiOperation = 'swagger/apiOperation';

/** The operationIds of the routes that ask for no token; the mark that opens a route documents it as well. */
export function openRoutes(app: INestApplicationContext): ReadonlySet<string> {
  const scanner = new MetadataScanner();
  const found = new Set<string>();
  for (const { controllers } of app.get(ModulesContainer).values())
    for (const { metatype } of controllers.values()) {
      if (typeof metatype !== 'function') continue;
      const { prototype } = metatype as { prototype: object };
      for (const name of scanner.getAllMethodNames(prototype)) {
        const handler: unknown = Reflect.get(prototype, name);
        if (typeof handler !== 'function') continue;
        const open: unknown = Reflect.getMetadata(openToAll, handler) ?? Reflect.getMetadata(openToAll, metatype);
        const operation: unknown = Reflect.getMetadata(apiOperation, handler);
        if (open === true) found.add(named(operation) ?? name);
      }
    }
  return found;
}

const named = (operation: unknown): string | undefined =>
  typeof operation === 'object' && operation !== null && 'operationId' in operation
    ? String(operation.operationId)
    : undefined;
