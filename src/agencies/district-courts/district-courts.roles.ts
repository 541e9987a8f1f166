import { roleOf, type Authority } from '../../kernel';

/** The district court that orders detention and appoints guardians, and the regional court above it: one registry. */
export const districtCourts: Authority = {
  id: 'pl.sad-rejonowy',
  slug: 'sad-rejonowy',
  name: { en: 'Polish district courts', sv: 'Polens distriktsdomstolar', pl: 'Sądy rejonowe' },
  country: 'PL',
};

export const courtRegistrar = roleOf(districtCourts, 'court-registrar', {
  en: 'Registrar of a district court',
  sv: 'Handläggare vid en polsk distriktsdomstol',
  pl: 'Sekretarz sądu rejonowego',
});

export const districtCourtRoles = [courtRegistrar];
