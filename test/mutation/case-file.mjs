import { area } from './area.mjs';

export default area('case-file', {
  mutate: ['src/case-file/**/*.ts'],
  tests: ['src/{case-file,acts}/**/*.spec.ts', 'test/acceptance/rulings/*.spec.ts'],
});
