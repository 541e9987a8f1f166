import { roleOf, type Authority } from '../../kernel';

export const polisen: Authority = {
  id: 'se.polisen',
  slug: 'polisen',
  name: { en: 'Swedish Police Authority', sv: 'Polismyndigheten', pl: 'Policja szwedzka' },
  country: 'SE',
};

export const borderOfficer = roleOf(polisen, 'border-officer', {
  en: 'Border police officer',
  sv: 'Gränspolis',
  pl: 'Funkcjonariusz policji granicznej',
});

export const enforcementOfficer = roleOf(polisen, 'enforcement-officer', {
  en: 'Enforcement officer of the police',
  sv: 'Verkställighetshandläggare',
  pl: 'Pracownik policji ds. wykonania decyzji',
});

export const embassyOfficer = roleOf(polisen, 'embassy-officer', {
  en: 'Embassy officer of the police',
  sv: 'Ambassadhandläggare',
  pl: 'Pracownik policji ds. kontaktów z ambasadami',
});

export const supervisor = roleOf(polisen, 'supervisor', {
  en: 'Supervisor at the police',
  sv: 'Arbetsledare vid polisen',
  pl: 'Przełożony w policji',
});

export const polisenRoles = [borderOfficer, enforcementOfficer, embassyOfficer, supervisor];
