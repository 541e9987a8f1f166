import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { ul } from '../../../../law/sweden/acts';
import type { PlaceInPrison } from '../inputs/safeguards.inputs';
import { nobody, responsibleAuthority } from '../../who';

export const isNotPlacedYet: Guard<CaseFile> = {
  code: 'already-placed-in-prison',
  demand: {
    en: 'The person is in a detention centre',
    sv: 'Personen vistas i förvarslokal',
    pl: 'Osoba przebywa w ośrodku',
  },
  refusal: {
    en: 'The person is placed in prison, remand or arrest already.',
    sv: 'Personen är redan placerad i anstalt, häkte eller arrest.',
    pl: 'Osoba jest już umieszczona w zakładzie karnym lub areszcie.',
  },
  legalBasis: [ul('10:20')],
  whoCanClear: [responsibleAuthority],
  test: ({ file }) => file.custody.placement === undefined,
};

export const isPlaced: Guard<CaseFile> = {
  code: 'not-placed-in-prison',
  demand: {
    en: 'The person is placed in prison, remand or arrest',
    sv: 'Personen är placerad i anstalt, häkte eller arrest',
    pl: 'Osoba jest umieszczona w zakładzie karnym lub areszcie',
  },
  refusal: {
    en: 'The person is not placed in prison, remand or arrest.',
    sv: 'Personen är inte placerad i anstalt, häkte eller arrest.',
    pl: 'Osoba nie jest umieszczona w zakładzie karnym ani areszcie.',
  },
  legalBasis: [ul('10:20')],
  whoCanClear: [nobody],
  test: ({ file }) => file.custody.placement !== undefined,
};

export const placementGroundFits: Guard<CaseFile, PlaceInPrison> = {
  code: 'no-ground-for-prison',
  demand: {
    en: 'A ground for prison is met: expulsion for crime, isolation for security, a transport, or exceptional reasons',
    sv: 'En grund för placering är uppfylld: utvisning på grund av brott, avskildhet av säkerhetsskäl, transport eller synnerliga skäl',
    pl: 'Spełniono podstawę: wydalenie za przestępstwo, izolacja ze względów bezpieczeństwa, transport lub wyjątkowe powody',
  },
  refusal: {
    en: 'The ground does not fit the case: it needs an expulsion for crime, or isolation that is decided already.',
    sv: 'Grunden stämmer inte med ärendet: den kräver utvisning på grund av brott, eller redan beslutad avskildhet.',
    pl: 'Podstawa nie odpowiada sprawie: wymaga wydalenia za przestępstwo albo już zarządzonej izolacji.',
  },
  legalBasis: [ul('10:20')],
  whoCanClear: [responsibleAuthority],
  test: ({ file: { decision, custody }, input }) => {
    if (input.ground === 'expulsion-for-crime') return decision.kind === 'expulsion-for-crime';
    return input.ground !== 'isolated-for-security' || custody.isolation !== undefined;
  },
};

export const isKeptApart: Guard<CaseFile, PlaceInPrison> = {
  code: 'not-kept-apart',
  demand: {
    en: 'The person is kept apart from other inmates, unless expelled for crime',
    sv: 'Personen hålls avskild från övriga intagna, om inte utvisad på grund av brott',
    pl: 'Osoba jest oddzielona od innych osadzonych, chyba że jest wydalona za przestępstwo',
  },
  refusal: {
    en: 'Only somebody expelled for crime may be placed together with other inmates.',
    sv: 'Endast den som är utvisad på grund av brott får placeras tillsammans med övriga intagna.',
    pl: 'Tylko osoba wydalona za przestępstwo może przebywać z innymi osadzonymi.',
  },
  legalBasis: [ul('10:20')],
  whoCanClear: [responsibleAuthority],
  test: ({ input }) => input.keptApart || input.ground === 'expulsion-for-crime',
};

export const isIsolated: Guard<CaseFile> = {
  code: 'not-isolated',
  demand: { en: 'The person is kept in isolation', sv: 'Personen hålls avskild', pl: 'Osoba przebywa w izolacji' },
  refusal: {
    en: 'The person is not kept in isolation.',
    sv: 'Personen hålls inte avskild.',
    pl: 'Osoba nie przebywa w izolacji.',
  },
  legalBasis: [ul('11:7')],
  whoCanClear: [nobody],
  test: ({ file }) => file.custody.isolation !== undefined,
};
