import { roleOf, type Authority } from '../../kernel';

export const officeForForeigners: Authority = {
  id: 'pl.udsc',
  slug: 'udsc',
  name: { en: 'Polish Office for Foreigners', sv: 'Polens utlänningsbyrå', pl: 'Urząd do Spraw Cudzoziemców' },
  country: 'PL',
};

export const caseworker = roleOf(officeForForeigners, 'caseworker', {
  en: 'Caseworker of the Office for Foreigners',
  sv: 'Handläggare vid Polens utlänningsbyrå',
  pl: 'Pracownik Urzędu do Spraw Cudzoziemców',
});

export const supervisor = roleOf(officeForForeigners, 'supervisor', {
  en: 'Supervisor at the Office for Foreigners',
  sv: 'Arbetsledare vid Polens utlänningsbyrå',
  pl: 'Przełożony w Urzędzie do Spraw Cudzoziemców',
});

export const officeForForeignersRoles = [caseworker, supervisor];
