import { aCase } from '../../test/builders';
import type { PersonIdentity } from '../persons';
import { europeanDocument, type Sources } from './european-document';

const identity: PersonIdentity = {
  names: [
    { kind: 'alias', primary: 'Sandro', secondary: null },
    { kind: 'official', primary: 'Beridze', secondary: 'Nino' },
  ],
  birthDate: '1990-05',
  sex: 'female',
  nationalities: ['GEO', 'ARM'],
  languages: ['ka'],
  documents: [],
};
const issued = {
  authority: 'pl.straz-graniczna',
  issuedOn: '2026-11-02',
  validUntil: '2026-12-02',
  number: 'EU 1',
  particulars: { placeOfIssue: 'Warszawa', photograph: 'FOTO-1', distinguishingMarks: 'None' },
};
const { file } = aCase().inPoland('2026-11-02T09:00:00Z').opened().decided();
const made = (change: Partial<Sources> = {}) => europeanDocument({ file, identity, issued, journey: true, ...change });

describe('the European travel document for return (Regulation (EU) 2016/1953 art. 3)', () => {
  it('shows the surest official name, never an alias, and tells which places stay open', () => {
    const { document } = made();
    expect(document).toEqual({
      holder: {
        ...{ surname: 'Beridze', givenNames: 'Nino', birthDate: '1990-05', sex: 'female', nationality: 'GEO' },
        ...{ distinguishingMarks: 'None', photograph: 'FOTO-1' },
      },
      countryOfReturn: 'GEO',
      issue: {
        authority: 'pl.straz-graniczna',
        number: 'EU 1',
        issuedOn: '2026-11-02',
        place: 'Warszawa',
        validUntil: '2026-12-02',
      },
      singleJourney: true,
      journey: {},
      open: ['/holder/addressThere', '/journey/departure', '/journey/arrival'],
    });
  });

  it('shows the whole journey, from its first place to its last, where it may be known', () => {
    const leg = { mode: 'air', from: 'PLWAW', to: 'TRIST', departsAt: '2026-11-20T08:00:00Z' } as const;
    const legs = [
      { ...leg, arrivesAt: '2026-11-20T11:00:00Z' },
      { ...leg, from: 'TRIST', to: 'GETBS', arrivesAt: '2026-11-20T16:00:00Z' },
    ];
    const order = { ...orderOf(), destination: 'ARM', legs };
    const planned = { ...file, transport: { ...file.transport, orders: [order] } };
    expect(made({ file: planned })).toMatchObject({
      document: {
        countryOfReturn: 'ARM',
        journey: {
          departure: { place: 'PLWAW', at: '2026-11-20T08:00:00Z' },
          arrival: { place: 'GETBS', at: '2026-11-20T16:00:00Z' },
        },
        open: ['/holder/addressThere'],
      },
    });
    expect(made({ file: planned, journey: false })).toMatchObject({ document: { journey: {} } });
  });

  it('is not made while something is missing, and says everything that is', () => {
    expect(made({ issued: undefined, identity: undefined })).toEqual({
      missing: [
        ...['surname', 'birthDate', 'sex', 'nationality', 'distinguishingMarks', 'photograph'].map(
          part => `/holder/${part}`,
        ),
        ...['authority', 'number', 'issuedOn', 'place', 'validUntil'].map(part => `/issue/${part}`),
      ],
    });
    const aliases = { ...identity, names: identity.names.slice(0, 1) };
    expect(made({ identity: aliases })).toEqual({ missing: ['/holder/surname'] });
    const nowhere = { ...file, decision: { ...file.decision, destinations: [] } };
    expect(made({ file: nowhere })).toEqual({ missing: ['/countryOfReturn'] });
  });

  it('leaves given names out where the person has one name only', () => {
    const one = { ...identity, names: [{ kind: 'official', primary: 'Suharto', secondary: null } as const] };
    const { document } = made({ identity: one });
    expect(document?.holder).not.toHaveProperty('givenNames');
  });

  it('lets through no fact of an application for protection', () => {
    const asylum = aCase()
      .inPoland('2026-11-02T09:00:00Z')
      .opened()
      .decided()
      .give('straz-graniczna', 'record-protection-application', {
        appliedOn: '2026-11-02',
        sequence: 'first',
        reasons: 'Asked at the post.',
      });
    expect(asylum.file.holds.state).not.toBe('none');
    expect(made({ file: asylum.file })).toEqual(made());
    expect(JSON.stringify(made({ file: asylum.file }))).not.toMatch(/asyl|protection/i);
  });
});

/** Of an order only the destination and the legs are shown. */
const orderOf = () => ({
  number: 1,
  orderer: 'pl.straz-graniczna',
  carrier: 'pl.straz-graniczna',
  orderedAt: '2026-11-02T09:00:00Z',
  notBefore: '2026-11-20',
  notAfter: '2026-11-20',
  custodyGround: 'enforcement',
  status: 'planned' as const,
});
