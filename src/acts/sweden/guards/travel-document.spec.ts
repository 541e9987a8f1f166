import { aCase, usual } from '../../../../test/builders';

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
