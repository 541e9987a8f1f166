import { area } from './area.mjs';

export default area('guards-poland', {
  mutate: ['src/acts/poland/*/guards/**/*.ts', 'src/acts/poland/*/guards.ts'],
  specs: ['src/acts/poland', 'test/acceptance/rulings'],
  sourceIsKept: true,
  break: 94,
});
