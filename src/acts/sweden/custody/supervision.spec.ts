import { aCase, usual } from '../../../../test/builders';

const final = aCase().inSweden().decided().served().final().at('2026-03-02T09:00:00Z');
const order = (change = {}) => ({
  startedAt: final.moment,
  duties: ['reporting', 'surrender-of-documents'],
  reporting: 'Reports at the police in Malmö on Tuesdays.',
  reasons: 'Milder than detention.',
  ...change,
});
const supervised = final.give('migrationsverket', 'order-supervision', order());

describe('supervision', () => {
  it('keeps what is surrendered in the open and where to report sealed', () => {
    expect(supervised.file.custody).toMatchObject({ state: 'supervised', passportSurrendered: true });
    const { payload, sealed } = supervised.events.at(-1) ?? {};
    expect(JSON.stringify(payload)).not.toContain('Malmö');
    expect(sealed).toMatchObject({ reporting: expect.stringContaining('Malmö') as string });
    const reporting = final.give('migrationsverket', 'order-supervision', order({ duties: ['reporting'] }));
    expect(reporting.file.custody.passportSurrendered).toBeUndefined();
  });

  it('is reviewed within six months, with a hearing unless that is obviously pointless, or lapses', () => {
    expect(supervised.file.deadlines['se.supervision.review']?.dueOn).toBe('2026-09-02');
    const review = { heldOn: '2026-08-20', reasons: 'Reports as told.' };
    const asked = supervised.at('2026-08-20');
    expect(() => asked.blockers('migrationsverket', 'review-supervision', review)).toThrow('not valid');
    const reviewed = asked.give('migrationsverket', 'review-supervision', {
      ...review,
      hearing: 'obviously-pointless',
    });
    expect(reviewed.file.deadlines['se.supervision.review']?.dueOn).toBe('2027-02-20');
    const lapsed = supervised.pass('se.supervision.review').give('clock', 'lapse-supervision');
    expect(lapsed.file.custody).toMatchObject({ state: 'at-liberty', spells: [{ endedBecause: 'lapsed' }] });
  });

  it('that failed is remembered after it has ended', () => {
    const failed = { failedOn: '2026-03-02', because: 'hid', note: 'Was not at the address.' };
    const ended = supervised
      .give('migrationsverket', 'record-failed-enforcement', failed)
      .give('migrationsverket', 'release', { releasedAt: supervised.moment, reasons: 'Not needed.' });
    expect(ended.file.custody).toMatchObject({ state: 'at-liberty', supervisionFailedOn: '2026-03-02' });
  });

  it('is not what a child is given without a word on its best interests', () => {
    const person = { freeMovement: false, minor: true, unaccompanied: false, adultFrom: '2030-05-01' };
    const child = aCase()
      .inSweden()
      .decided({ person, ...usual.careForChild })
      .served()
      .final()
      .at('2026-03-02T09:00:00Z');
    expect(child.blockers('migrationsverket', 'order-supervision', order())).toEqual(['best-interests-not-assessed']);
  });
});

describe('detention in a security case', () => {
  const security = aCase()
    .inSweden()
    .give('migrationsverket', 'register-security-expulsion', usual.decisionTerms('2026-01-07'))
    .at('2026-03-02T09:00:00Z');
  const detained = (ground: string) =>
    security.give('sakerhetspolisen', 'decide-detention', {
      ...usual.detention(security.day, security.moment),
      ground,
    });

  it('is the security service’s own, with the reviews and longest times of its act', () => {
    const { deadlines } = detained('probable-expulsion').file;
    expect(deadlines['se.detention.review']).toMatchObject({ dueOn: '2026-03-30', owner: 'se.sakerhetspolisen' });
    expect(deadlines['se.detention.cap']?.dueOn).toBe('2027-03-02');
    expect(deadlines['se.detention.cap-alarm']?.dueOn).toBe('2027-02-23');
    expect(security.blockers('migrationsverket', 'decide-detention', usual.detention(security.day))).toContain(
      'not-custody-authority',
    );
  });

  it('is prolonged by two years, and never beyond three in all', () => {
    const reviewed = detained('probable-expulsion')
      .at('2026-03-20')
      .give('sakerhetspolisen', 'review-detention', {
        ...usual.review('2026-03-20'),
        prolongation: 'exceptional-grounds',
      });
    expect(reviewed.file.deadlines['se.detention.cap']?.dueOn).toBe('2029-03-02');
  });
});
