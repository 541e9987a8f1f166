import { roleOf, type Authority } from '../../kernel';

export const interiorMinister: Authority = {
  id: 'pl.mswia',
  slug: 'mswia',
  name: {
    en: 'Polish minister of the interior',
    sv: 'Polens inrikesminister',
    pl: 'Minister właściwy do spraw wewnętrznych',
  },
  country: 'PL',
};

export const ministerialOfficer = roleOf(interiorMinister, 'ministerial-officer', {
  en: 'Officer for the minister of the interior',
  sv: 'Tjänsteman hos Polens inrikesminister',
  pl: 'Pracownik ministra właściwego do spraw wewnętrznych',
});

export const interiorMinisterRoles = [ministerialOfficer];
