import 'reflect-metadata';
import { createApp, demoRoles, demoScopes } from './app';
import { environment } from './platform/config/environment';
import { Readiness } from './platform/health/readiness';
import { fillIfEmpty } from './seed/fill-if-empty';
import { begin } from './start/begin';

void begin(environment, {
  createApp,
  demoRoles,
  scopes: demoScopes,
  fill: fillIfEmpty,
  closeDoors: app => app.get(Readiness).close(),
});
