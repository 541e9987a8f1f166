import { roleOf, type Authority } from '../../kernel';

/** The mission in Poland: a partner with a controller of its own, which decides nothing about anybody's stay. */
export const iom: Authority = {
  id: 'pl.iom',
  slug: 'iom-pl',
  name: {
    en: 'IOM Poland',
    sv: 'IOM Polen',
    pl: 'IOM Polska',
  },
  country: 'PL',
};

export const counsellor = roleOf(iom, 'counsellor', {
  en: 'Return counsellor of IOM',
  sv: 'Återvändanderådgivare vid IOM',
  pl: 'Doradca IOM ds. powrotów',
});

export const reintegrationOfficer = roleOf(iom, 'reintegration-officer', {
  en: 'Reintegration officer of IOM',
  sv: 'Handläggare för återetablering vid IOM',
  pl: 'Pracownik IOM ds. reintegracji',
});

export const supervisor = roleOf(iom, 'supervisor', {
  en: 'Supervisor at IOM',
  sv: 'Arbetsledare vid IOM',
  pl: 'Przełożony w IOM',
});

export const iomRoles = [counsellor, reintegrationOfficer, supervisor];
