/** What is recorded with a European travel document for return. */
export const particulars = {
  placeOfIssue: 'Warszawa',
  photograph: 'FOTO-12/26',
  distinguishingMarks: 'Tattoo on the left forearm',
  tellsNothingOfProtection: true,
};

/** Made out by Poland or Sweden, the country that is named. */
export const europeanDocument = (country: 'POL' | 'SWE', issuedOn: string, validUntil: string) => ({
  kind: 'eu-return-document',
  country,
  issuedOn,
  validUntil,
  number: 'EU 123456',
  particulars,
});
