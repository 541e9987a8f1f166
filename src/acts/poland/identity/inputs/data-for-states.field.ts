import { Many, OneOf } from '../../../../platform/http/fields';

/** What may be told to another state; that somebody sought protection is on no such list. */
export const dataForConsulate = [
  'names-and-aliases',
  'sex-and-birth',
  'photo-and-fingerprints',
  'citizenship-and-language',
  'civil-status-and-family',
  'parents',
  'address-there',
  'identity-and-travel-documents',
] as const;
export type DataForConsulate = (typeof dataForConsulate)[number];

export const kindOfData = OneOf(dataForConsulate, {
  name: 'DataForConsulate',
  description: { en: 'Kind of data', sv: 'Uppgiftsslag' },
});

/** Which kinds of data another state was told, where it was told any. */
export const DataTold = Many(kindOfData, {
  min: 1,
  max: dataForConsulate.length,
  unique: true,
  optional: true,
  description: {
    en: 'Kinds of data about the person that it was told; for a third state they leave a receipt',
    sv: 'Uppgiftsslag om personen som den fick veta; för ett tredjeland lämnar de ett kvitto',
  },
  example: ['names-and-aliases', 'sex-and-birth'],
});
