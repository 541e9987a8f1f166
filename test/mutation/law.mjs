import { area } from './area.mjs';

export default area('law', {
  mutate: ['src/law/**/*.ts'],
  tests: ['src/law/**/*.spec.ts', 'test/acceptance/calendar*.spec.ts'],
});
