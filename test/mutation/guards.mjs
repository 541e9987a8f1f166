import { area } from './area.mjs';

export default area('guards', {
  mutate: ['src/acts/sweden/*/guards/**/*.ts'],
  specs: ['src/acts', 'test/acceptance/rulings'],
  sourceIsKept: true,
  break: 94,
});
