import { roleOf, type Authority } from '../../kernel';

/** The voivodeship administrative court and the Supreme Administrative Court report through one registry. */
export const administrativeCourts: Authority = {
  id: 'pl.sad-administracyjny',
  slug: 'sad-administracyjny',
  name: { en: 'Polish administrative courts', sv: 'Polens förvaltningsdomstolar', pl: 'Sądy administracyjne' },
  country: 'PL',
};

export const courtRegistrar = roleOf(administrativeCourts, 'court-registrar', {
  en: 'Registrar of an administrative court',
  sv: 'Handläggare vid en polsk förvaltningsdomstol',
  pl: 'Sekretarz sądu administracyjnego',
});

export const administrativeCourtRoles = [courtRegistrar];
