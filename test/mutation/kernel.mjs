import { area } from './area.mjs';

export default area('kernel', {
  mutate: ['src/kernel/**/*.ts', '!src/kernel/toys/**'],
  tests: ['src/kernel/**/*.spec.ts'],
});
