import { area } from './area.mjs';

export default area('kernel', {
  mutate: ['src/kernel/**/*.ts', '!src/kernel/toys/**'],
  specs: ['src/kernel'],
  break: 86,
});
