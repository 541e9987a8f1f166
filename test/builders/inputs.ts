/** What people usually write; a test says only what matters to it. */

export const decisionTerms = (decidedOn: string) => ({
  personId: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa',
  reference: '52-123456',
  decidedOn,
  destinations: ['GEO'],
  person: { freeMovement: false, minor: false, unaccompanied: false },
});

export const decision = (decidedOn: string) => ({
  ...decisionTerms(decidedOn),
  kind: 'expulsion',
  noPeriodGround: 'risk-of-absconding',
  abscondingFacts: ['1'],
  periodAssessment: 'Has said twice that he will not go, and has left his address.',
  withoutBanBecause: 'special-personal-reasons',
});

export const withPeriod = { departureWeeks: 4, noPeriodGround: undefined };

export const child = { freeMovement: false, minor: true, unaccompanied: true, adultFrom: '2030-05-01' };

/** What is looked into before anything is decided about a child. */
export const careForChild = {
  bestInterests: 'Has lived with the aunt before; school and health have been looked into.',
  childHeard: 'heard',
};

export const careForUnaccompanied = {
  ...careForChild,
  guardianAppointedOn: '2026-01-02',
  reception: { kind: 'family-member', verifiedOn: '2026-01-05', evidence: 'Letter from an aunt.' },
};

export const service = (servedOn: string) => ({ servedOn, method: 'in-person', receivedBy: 'The person.' });

export const absconding = (abscondedOn: string) => ({ abscondedOn, facts: ['1'], tracing: 'Called, visited, wrote.' });

export const handover = { ground: 'coercion-presumed-necessary', note: 'Has said that he will not go.' };

export const detention = (decidedOn: string, startedAt?: string) => ({
  ground: 'enforcement',
  decidedOn,
  ...(startedAt !== undefined && { startedAt }),
  riskFound: true,
  supervisionInsufficient: true,
  alternatives: ['reporting', 'surrender-of-documents'],
  reasons: 'Has stayed away twice.',
  legalReasons: 'The decision can be enforced; the risk follows from the closed list.',
  document: 'F 1-26',
});

export const review = (heldOn: string) => ({
  heldOn,
  oralHearing: true,
  prospectRemains: true,
  alternatives: ['reporting'],
  legalReasons: 'Enforcement is being prepared, and supervision would not suffice.',
  document: 'F 2-26',
  prospect: 'A travel document is expected within two weeks.',
  reasons: 'The risk remains.',
});

export const document = (issuedOn: string, validUntil: string) => ({
  kind: 'passport',
  country: 'GEO',
  issuedOn,
  validUntil,
  number: '12AB34567',
});

export const stay = { kind: 'stay-by-authority', countries: [], endsWith: 'decided-anew', reasons: 'New facts.' };

export const transportOrder = {
  destination: 'GEO',
  notBefore: '2026-06-08T06:00:00.000Z',
  notAfter: '2026-06-12T20:00:00.000Z',
  custodyGround: 'enforcement',
  helpGround: 'powers-likely-needed',
  risks: [],
  restraintsAllowed: [],
  children: 0,
  mayHarmHealth: false,
  needs: {
    languages: ['ka'],
    risk: 'Low.',
    health: 'Well.',
    medication: 'None.',
    restraintsAllowed: 'None.',
    family: 'Travels alone.',
    reception: 'Met by the border police.',
    handbackPlan: 'Back to the detention centre.',
  },
};

export const leg = {
  from: 'SEARN',
  to: 'GETBS',
  mode: 'air',
  service: 'TK1796',
  departsAt: '2026-06-10T07:30:00.000Z',
  arrivesAt: '2026-06-10T12:40:00.000Z',
};

export const transportPlan = { legs: [leg], escorts: 2, route: 'Arlanda – Tbilisi.' };

export const departure = (leftCountryOn: string) => ({
  leftCountryOn,
  destination: 'GEO',
  manner: 'forced',
  evidence: 'Stamp in the passport.',
});
