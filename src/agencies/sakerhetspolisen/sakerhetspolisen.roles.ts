import { roleOf, type Authority } from '../../kernel';

export const sakerhetspolisen: Authority = {
  id: 'se.sakerhetspolisen',
  slug: 'sakerhetspolisen',
  name: { en: 'Swedish Security Service', sv: 'Säkerhetspolisen', pl: 'Szwedzka Służba Bezpieczeństwa' },
  country: 'SE',
};

export const securityOfficer = roleOf(sakerhetspolisen, 'security-officer', {
  en: 'Officer of the Security Service',
  sv: 'Handläggare vid Säkerhetspolisen',
  pl: 'Funkcjonariusz Służby Bezpieczeństwa',
});

export const sakerhetspolisenRoles = [securityOfficer];
