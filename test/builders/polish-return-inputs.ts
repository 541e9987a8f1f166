/** What people usually write when somebody is helped to return; a test says only what matters to it. */

export const assistedReturn = (appliedOn: string) => ({
  ground: 'protection-withdrawn',
  appliedOn,
  declaredOn: appliedOn,
  through: 'office-for-foreigners',
  country: 'GEO',
  adults: 1,
  children: 0,
  vulnerabilities: [] as readonly string[],
  protectionEventOn: appliedOn,
  declaration: 'File sheet 12, signed with an interpreter.',
});

export const assistedReturnCase = (appliedOn: string) => ({
  ...assistedReturn(appliedOn),
  personId: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa',
  reference: 'KG-AVR-12/26',
  person: { freeMovement: false, minor: false, unaccompanied: false },
});

export const screening = (screenedOn: string) => ({
  screenedOn,
  unionCitizen: false,
  stayBasis: 'asylum-certificate',
  note: 'Registers searched.',
});

export const returnOrder = (orderedOn: string) => ({ orderedOn, organiser: 'pl.iom', orderReference: 'KG-DPR-77/26' });

export const consent = (givenOn: string, purpose = 'assisted-return') => ({
  to: 'pl.iom',
  purpose,
  groups: purpose === 'assisted-return' ? ['assistance', 'travel-document'] : ['assistance', 'reintegration'],
  givenOn,
  form: 'File sheet 13.',
});

export const departureCheck = (kind: string, checkedOn: string, inOrder = true) => ({
  kind,
  checkedOn,
  inOrder,
  needs: [],
  note: 'Seen.',
});

export const booking = (departsOn: string) => ({
  departsOn,
  mode: 'air',
  escort: 'departure-assistance',
  booking: 'LO 723, ABC123.',
});

export const reintegration = (appliedOn: string) => ({
  appliedOn,
  basis: 'assisted-return',
  country: 'GEO',
  adults: 1,
  children: 0,
  vulnerabilities: [] as readonly string[],
  receivedBefore: false,
  plans: 'A bakery.',
});

export const reintegrationGrant = (grantedOn: string) => ({
  grantedOn,
  package: 'pl.reintegration.in-kind',
  budget: 1500,
  currency: 'EUR',
  entrustedTo: 'pl.iom',
  reasons: 'First time.',
});

export const plan = (draftedOn: string) => ({
  draftedOn,
  items: [
    { kind: 'business', amount: 900, description: 'An oven.', vendor: 'Kiln and Son' },
    { kind: 'training', amount: 600, description: 'A course in baking.', vendor: 'School 4' },
  ],
});
