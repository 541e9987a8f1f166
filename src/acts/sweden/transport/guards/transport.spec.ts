import { aCase, usual } from '../../../../../test/builders';

const order = usual.transportOrder;
const plan = usual.transportPlan;
const { leg } = usual;
const detained = () => aCase().inSweden().decided().served().final().at('2026-06-01').withDocument().detained();
const atPolice = () =>
  aCase().inSweden().decided().served().final().handedOver().at('2026-06-01').withDocument().detained();
const asks = (change = {}) => detained().blockers('migrationsverket', 'order-transport', { ...order, ...change });

describe('the legal ground that a transport order shows', () => {
  it('is the one on which the person is detained', () => {
    expect(asks()).toEqual([]);
    expect(asks({ custodyGround: 'police-hold' })).toEqual(['custody-ground-not-that']);
    expect(asks({ custodyGround: 'identity' })).toEqual(['custody-ground-not-that']);
  });

  it('is the hold of the police while it is theirs', () => {
    const held = aCase().inSweden().decided().served().final().handedOver().at('2026-06-01').withDocument().held();
    expect(held.blockers('polisen', 'order-transport', order)).toEqual(['custody-ground-not-that']);
    expect(held.blockers('polisen', 'order-transport', { ...order, custodyGround: 'police-hold' })).toEqual([]);
  });
});

describe('Migrationsverket', () => {
  it('asks for Kriminalvården only where it says why its powers are needed', () => {
    expect(asks({ helpGround: undefined })).toEqual(['kriminalvarden-not-needed']);
    expect(asks({ helpGround: 'exceptional-reasons' })).toEqual([]);
    const free = aCase().inSweden().decided().served().final().at('2026-06-01').withDocument();
    expect(free.blockers('migrationsverket', 'order-transport', order)).toEqual(['not-deprived-of-liberty']);
  });

  it('binds nobody else by that condition', () => {
    expect(atPolice().blockers('polisen', 'order-transport', { ...order, helpGround: undefined })).toEqual([]);
  });
});

describe('restraints', () => {
  it('are not allowed as a precaution without a risk found for this person', () => {
    expect(asks({ restraintsAllowed: ['handcuffs'] })).toEqual(['restraint-without-risk']);
    expect(asks({ restraintsAllowed: ['handcuffs'], risks: ['violence'] })).toEqual([]);
  });
});

describe('the time of an order', () => {
  it('is not turned round, and not over', () => {
    const turned = { notBefore: order.notAfter, notAfter: order.notBefore };
    expect(asks(turned)).toEqual(['no-time-to-travel']);
    expect(asks({ notBefore: '2026-05-01T06:00:00.000Z', notAfter: '2026-05-02T06:00:00.000Z' })).toEqual([
      'no-time-to-travel',
    ]);
  });
});

describe('an order to carry a child', () => {
  const child = { freeMovement: false, minor: true, unaccompanied: false };
  const final = () =>
    aCase().inSweden().decided({ person: child, bestInterests: 'With both parents.' }).served().final();

  it('says what is in the best interests of the child', () => {
    const asked = (change: object) =>
      final()
        .at('2026-06-01')
        .withDocument()
        .blockers('migrationsverket', 'order-transport', { ...order, ...change });
    expect(asked({})).toContain('best-interests-not-assessed');
    expect(asked({ bestInterests: 'The family travels together.' })).not.toContain('best-interests-not-assessed');
  });
});

describe('fitness to travel', () => {
  const doctor = {
    fit: true,
    by: 'doctor',
    assessedOn: '2026-06-01',
    validUntil: '2026-06-10',
    note: 'May fly with insulin at hand.',
  };
  const planned = (change = {}) =>
    atPolice()
      .transportOrdered(change)
      .give('kriminalvarden', 'accept-transport')
      .give('kriminalvarden', 'plan-transport', plan);
  const boards = (road: ReturnType<typeof planned>) =>
    road.blockers('kriminalvarden', 'start-transport', { startedAt: road.moment });

  it('is not asked for where the journey does no harm', () => {
    expect(boards(planned())).toEqual([]);
  });

  it('needs a doctor where the journey may do harm', () => {
    const risky = planned({ mayHarmHealth: true });
    expect(boards(risky)).toEqual(['not-fit-to-travel']);
    const byNurse = risky.give('kriminalvarden', 'record-fitness-to-travel', { ...doctor, by: 'nurse' });
    expect(boards(byNurse)).toEqual(['not-fit-to-travel']);
    const byDoctor = risky.give('polisen', 'record-fitness-to-travel', doctor);
    expect(boards(byDoctor)).toEqual([]);
  });

  it('ends with the last day of the assessment', () => {
    const road = planned({ mayHarmHealth: true }).give('polisen', 'record-fitness-to-travel', doctor);
    expect(boards(road.at('2026-06-10'))).toEqual([]);
    expect(boards(road.at('2026-06-11'))).toEqual(['not-fit-to-travel']);
  });

  it('may come with the order', () => {
    const { note: _, ...fitToTravel } = doctor;
    expect(boards(planned({ mayHarmHealth: true, fitToTravel }))).toEqual([]);
  });

  it('lets nobody board who was found unfit, whoever found it', () => {
    const unfit = planned().give('kriminalvarden', 'record-fitness-to-travel', { ...doctor, fit: false, by: 'nurse' });
    expect(boards(unfit)).toEqual(['not-fit-to-travel']);
  });

  it('is not recorded of a day to come, nor when it has run out', () => {
    const blockers = (change: object) =>
      planned().blockers('polisen', 'record-fitness-to-travel', { ...doctor, ...change });
    expect(blockers({ assessedOn: '2026-06-02' })).toEqual(['assessment-not-valid']);
    expect(blockers({ validUntil: '2026-06-01' })).toEqual([]);
    expect(blockers({ assessedOn: '2026-05-01', validUntil: '2026-05-31' })).toEqual(['assessment-not-valid']);
  });
});

describe('a plan', () => {
  const accepted = () => atPolice().transportOrdered().give('kriminalvarden', 'accept-transport');
  const blockers = (legs: readonly object[]) =>
    accepted().blockers('kriminalvarden', 'plan-transport', { ...plan, legs });
  const toIstanbul = { ...leg, to: 'TRIST', arrivesAt: '2026-06-10T10:00:00.000Z' };
  const onwards = {
    ...leg,
    from: 'TRIST',
    departsAt: '2026-06-10T12:00:00.000Z',
    arrivesAt: '2026-06-10T15:00:00.000Z',
  };

  it('is one journey, leg by leg', () => {
    expect(blockers([toIstanbul, onwards])).toEqual([]);
    expect(blockers([toIstanbul, { ...onwards, from: 'DEFRA' }])).toEqual(['legs-do-not-join']);
    expect(blockers([toIstanbul, { ...onwards, departsAt: '2026-06-10T09:00:00.000Z' }])).toEqual(['legs-do-not-join']);
    expect(blockers([{ ...leg, arrivesAt: leg.departsAt }])).toEqual(['legs-do-not-join']);
  });

  it('leaves within the time that was ordered', () => {
    const early = { ...leg, departsAt: '2026-06-08T05:59:59.999Z' };
    expect(blockers([early])).toEqual(['outside-ordered-time']);
    const late = { ...leg, departsAt: '2026-06-12T20:00:00.001Z', arrivesAt: '2026-06-13T01:00:00.000Z' };
    expect(blockers([late])).toEqual(['outside-ordered-time']);
    expect(blockers([{ ...leg, departsAt: order.notBefore }])).toEqual([]);
  });
});
