import type { Text } from '../../kernel';
import type { Tariff } from '../tariff';
import { frontexRegulation } from './acts';

const secondhand: Text = {
  en: 'As the Dutch return service tells it; each country says what it offers, and since when.',
  sv: 'Enligt den nederländska återvändandemyndigheten; varje land anger vad det erbjuder och sedan när.',
  pl: 'Według niderlandzkiej służby powrotowej; każde państwo określa, co oferuje i od kiedy.',
};

const eurp = (key: string, title: Text, perAdult: number, perChild: number): Tariff => ({
  key,
  title,
  versions: [
    {
      from: '2022-04-01',
      currency: 'EUR',
      perAdult,
      perChild,
      legalBasis: [frontexRegulation('48(1)(a)(i)')],
      certainty: 'verify',
      note: secondhand,
    },
  ],
});

/** Packages of the EU Reintegration Programme. */
export const unionTariffs: readonly Tariff[] = [
  eurp(
    'eu.eurp.post-arrival.voluntary',
    {
      en: 'Post-arrival package after voluntary return',
      sv: 'Ankomststöd efter frivilligt återvändande',
      pl: 'Pakiet po przyjeździe przy powrocie dobrowolnym',
    },
    615,
    615,
  ),
  eurp(
    'eu.eurp.post-arrival.forced',
    {
      en: 'Post-arrival package after forced return',
      sv: 'Ankomststöd efter påtvingat återvändande',
      pl: 'Pakiet po przyjeździe przy powrocie przymusowym',
    },
    205,
    205,
  ),
  eurp(
    'eu.eurp.post-return.voluntary',
    {
      en: 'Post-return package in kind after voluntary return',
      sv: 'Återanpassningspaket in natura efter frivilligt återvändande',
      pl: 'Pakiet reintegracyjny w naturze przy powrocie dobrowolnym',
    },
    2000,
    1000,
  ),
  eurp(
    'eu.eurp.post-return.forced',
    {
      en: 'Post-return package in kind after forced return',
      sv: 'Återanpassningspaket in natura efter påtvingat återvändande',
      pl: 'Pakiet reintegracyjny w naturze przy powrocie przymusowym',
    },
    1000,
    1000,
  ),
];
