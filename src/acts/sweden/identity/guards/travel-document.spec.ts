import { aCase, usual } from '../../../../../test/builders';

const final = () => aCase().inSweden().decided().served().final().at('2026-06-01');
const order = usual.transportOrder;

describe('the travel document', () => {
  it('must be there before a transport is ordered', () => {
    const without = final().detained();
    expect(without.blockers('migrationsverket', 'order-transport', order)).toEqual(['no-valid-travel-document']);
  });

  it.each([
    ['2026-06-01', []],
    ['2026-05-31', ['no-valid-travel-document']],
  ])('that is valid until %s on 1 June gives the blockers %j', (validUntil, blockers) => {
    const held = final().withDocument(validUntil).detained();
    expect(held.blockers('migrationsverket', 'order-transport', order)).toEqual(blockers);
  });
});

describe('the identity that another state agreed to (JK 3344-98)', () => {
  const found = (sameIdentity: boolean) => ({
    finding: 'probable',
    evidence: 'biometrics',
    sameIdentity,
    note: 'Fingerprints compared.',
  });
  const ready = () => final().withDocument().detained();

  it('must still be the one that travels', () => {
    const another = ready().give('migrationsverket', 'record-identity-finding', found(false));
    expect(another.blockers('migrationsverket', 'order-transport', order)).toEqual(['acceptance-for-another-identity']);
  });

  it('may be found again, and better, without a new question', () => {
    const same = ready().give('migrationsverket', 'record-identity-finding', found(true));
    expect(same.blockers('migrationsverket', 'order-transport', order)).toEqual([]);
  });

  it('is asked about again at boarding', () => {
    const boarding = ready()
      .transportPlanned()
      .at('2026-06-10T07:30:00Z')
      .give('migrationsverket', 'record-identity-finding', found(false));
    expect(boarding.blockers('kriminalvarden', 'start-transport', { startedAt: '2026-06-10T07:30:00.000Z' })).toContain(
      'acceptance-for-another-identity',
    );
  });

  it('is not answered by a document that the other state made out for the identity before', () => {
    const asked = final()
      .give('migrationsverket', 'draft-document-request', {
        country: 'GEO',
        data: ['names-and-aliases'],
        assessment: 'Needed.',
      })
      .give(
        'migrationsverket',
        'approve-document-request',
        { assessment: 'No harm.', items: [{ item: 'names-and-aliases', release: true, reasons: 'No harm.' }] },
        'bengt',
      )
      .give('migrationsverket', 'record-identity-finding', found(false))
      .withDocument()
      .detained();
    expect(asked.blockers('migrationsverket', 'order-transport', order)).toEqual(['acceptance-for-another-identity']);
  });
});

describe('a transport by Kriminalvården', () => {
  it('is for people who are deprived of liberty', () => {
    const free = final().withDocument();
    expect(free.blockers('migrationsverket', 'order-transport', order)).toEqual(['not-deprived-of-liberty']);
    expect(free.detained().blockers('migrationsverket', 'order-transport', order)).toEqual([]);
  });

  it('is answered by the carrier that was asked', () => {
    const ordered = final().withDocument().detained().transportOrdered();
    expect(ordered.blockers('kriminalvarden', 'accept-transport')).toEqual([]);
  });

  it('is nobody’s to carry before it is ordered', () => {
    const nothing = final().withDocument().detained();
    expect(nothing.blockers('kriminalvarden', 'accept-transport')).toEqual(['state-of-transport', 'not-the-carrier']);
  });
});
