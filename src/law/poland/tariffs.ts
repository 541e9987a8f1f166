import type { Tariff } from '../tariff';
import { returnProgrammes } from './acts';

/** What Polish programmes give those who return. */
export const polishTariffs: readonly Tariff[] = [
  {
    key: 'pl.reintegration.in-kind',
    title: {
      en: 'Reintegration assistance in kind, least sum',
      sv: 'Återanpassningsstöd in natura, lägsta belopp',
      pl: 'Pomoc w reintegracji w naturze, kwota minimalna',
    },
    versions: [
      {
        from: '2016-01-01',
        currency: 'EUR',
        perAdult: 500,
        perChild: 500,
        legalBasis: [returnProgrammes('2016')],
        certainty: 'verify',
        note: {
          en: 'As told in 2016; what is given now is not in our sources and follows from the contract of the provider.',
          sv: 'Enligt uppgift från 2016; vad som ges nu finns inte i våra källor och följer av utförarens avtal.',
          pl: 'Według danych z 2016 r.; obecnych kwot nie ma w naszych źródłach, wynikają z umowy wykonawcy.',
        },
      },
    ],
  },
];
