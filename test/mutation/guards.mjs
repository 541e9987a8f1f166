import { area } from './area.mjs';

export default area('guards', {
  mutate: ['src/acts/sweden/*/guards/**/*.ts'],
  tests: ['src/acts/**/*.spec.ts', 'test/acceptance/rulings/*.spec.ts'],
});
