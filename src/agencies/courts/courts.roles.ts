import { roleOf, type Authority } from '../../kernel';

/** The migration court and, for expulsion for crime, the court that judges the crime report through one registry. */
export const migrationsdomstol: Authority = {
  id: 'se.migrationsdomstol',
  slug: 'migrationsdomstol',
  name: { en: 'Swedish courts', sv: 'Domstolarna', pl: 'Sądy szwedzkie' },
  country: 'SE',
};

export const courtRegistrar = roleOf(migrationsdomstol, 'court-registrar', {
  en: 'Court registrar',
  sv: 'Domstolshandläggare',
  pl: 'Sekretarz sądowy',
});

export const courtRoles = [courtRegistrar];
