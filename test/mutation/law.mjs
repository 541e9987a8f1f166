import { area } from './area.mjs';

export default area('law', {
  mutate: ['src/law/**/*.ts'],
  specs: ['src/law', 'test/acceptance/calendar.spec.ts', 'test/acceptance/calendar-data.spec.ts'],
  break: 93,
});
