import { area } from './area.mjs';

export default area('case-file', {
  mutate: ['src/case-file/**/*.ts'],
  specs: ['src/case-file', 'src/acts', 'test/acceptance/rulings'],
  sourceIsKept: true,
  break: 92,
});
