/** What people usually write in a Polish case; a test says only what matters to it. */

const personId = '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa';
const person = { freeMovement: false, minor: false, unaccompanied: false };

export const proceedings = (openedOn: string) => ({
  personId,
  reference: 'NO-PL-123/26',
  openedOn,
  person,
  circumstances: 'Met at a control of the legality of stay; the visa had expired.',
});

export const returnDecision = (decidedOn: string) => ({
  reference: 'NO-PL-123/D/26',
  decidedOn,
  grounds: ['2'],
  destinations: ['GEO'],
  departureDays: 30,
  entryBan: { months: 12, area: 'union' },
  reasons: 'Overstayed by forty days; no family here.',
});

export const withoutPeriod = {
  departureDays: undefined,
  noPeriodGround: 'risk-of-absconding',
  abscondingFacts: ['no-identity-documents'],
};

export const forSecurity = {
  departureDays: undefined,
  noPeriodGround: 'security',
  grounds: ['9'],
  entryBan: { months: 60, area: 'union' },
};

export const borderOrder = (decidedOn: string, metAt: string) => ({
  personId,
  reference: 'PL-BP-77/26',
  decidedOn,
  destinations: ['BLR'],
  person,
  entryBan: { months: 6, area: 'union' },
  metAt,
  crossedAt: metAt,
  protocol: 'PROT-12/26',
  reasons: 'Met at the river.',
});

export const ministerialDecision = (decidedOn: string) => ({
  personId,
  reference: 'DP-3/26',
  decidedOn,
  destinations: ['RUS'],
  person,
  entryBan: { months: 120, area: 'union' },
  reasons: 'On motion of the agency.',
  motionBy: 'internal-security-agency',
});

export const service = (servedOn: string) => ({ servedOn, method: 'in-person', receivedBy: 'The person.' });

export const exit = (leftOn: string) => ({
  leftOn,
  destination: 'GEO',
  manner: 'voluntary',
  evidence: 'Record in the Entry/Exit System.',
});

export const apprehension = (startedAt: string) => ({ startedAt, apprehendedBy: 'border-guard' });

export const motion = (at: string) => ({ at, asksFor: 'guarded-centre', reasons: 'Has no address and no document.' });

/** An order of the court on the ground that it was moved for; the last day is for the test to say. */
export const placement = (decidedOn: string, endsOn: string, startedAt?: string) => ({
  ground: 'risk-of-absconding',
  facility: 'guarded-centre',
  decidedOn,
  ...(startedAt !== undefined && { startedAt }),
  endsOn,
  earlierDays: 0,
  heard: true,
  alternatives: ['reporting', 'fixed-residence'],
  alternativesImpossible: 'Has neither an address nor a document.',
  endangersHealth: false,
  suspectedViolence: false,
  document: 'II Ko 123/26',
  reasons: 'Left the assigned address twice.',
  legalReasons: 'Art. 398a: a risk of absconding was found.',
});

export const alternatives = (startedAt: string) => ({
  startedAt,
  measures: ['reporting', 'fixed-residence'],
  reporting: 'Reports at the post in Warsaw on Mondays.',
  document: 'NO-PL-124/26',
  reasons: 'Has an address and a family here.',
  legalReasons: 'Art. 398(2).',
});

export const extensionRuling = (decidedOn: string, endsOn: string) => ({
  outcome: 'extended',
  decidedOn,
  endsOn,
  prospect: 'A document is expected within a month.',
  document: 'II Ko 200/26',
  reasons: 'The consulate has not answered yet.',
  legalReasons: 'Art. 403.',
});

export const passport = (issuedOn: string) => ({
  kind: 'passport',
  country: 'GEO',
  issuedOn,
  validUntil: '2028-01-31',
  number: '12AB34567',
});

export const escortOrder = (notBefore: string, notAfter: string) => ({
  destination: 'GEO',
  notBefore,
  notAfter,
  conveyance: 'charter',
  persons: 10,
  risks: [],
  restraintsAllowed: [],
  mayHarmHealth: false,
  needs: {
    languages: ['ka'],
    risk: 'Calm.',
    health: 'Well.',
    medication: 'None.',
    restraintsAllowed: 'None.',
    family: 'Travels alone.',
    reception: 'Met by the border police.',
    handbackPlan: 'Back to the centre.',
  },
});

export const escortPlan = (departsAt: string, arrivesAt: string) => ({
  legs: [{ from: 'PLWAW', to: 'GETBS', mode: 'air', departsAt, arrivesAt }],
  escorts: 3,
  route: 'Charter Warsaw – Tbilisi.',
});
