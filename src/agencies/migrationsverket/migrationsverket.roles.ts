import { roleOf, type Authority } from '../../kernel';

export const migrationsverket: Authority = {
  id: 'se.migrationsverket',
  slug: 'migrationsverket',
  name: { en: 'Swedish Migration Agency', sv: 'Migrationsverket', pl: 'Szwedzki Urząd Migracyjny' },
  country: 'SE',
};

export const decisionMaker = roleOf(migrationsverket, 'decision-maker', {
  en: 'Decision maker at Migrationsverket',
  sv: 'Beslutsfattare vid Migrationsverket',
  pl: 'Decydent w Migrationsverket',
});

export const enforcementOfficer = roleOf(migrationsverket, 'enforcement-officer', {
  en: 'Return officer at Migrationsverket',
  sv: 'Återvändandehandläggare vid Migrationsverket',
  pl: 'Pracownik ds. powrotów w Migrationsverket',
});

export const supervisor = roleOf(migrationsverket, 'supervisor', {
  en: 'Supervisor at Migrationsverket',
  sv: 'Arbetsledare vid Migrationsverket',
  pl: 'Przełożony w Migrationsverket',
});

export const migrationsverketRoles = [decisionMaker, enforcementOfficer, supervisor];
