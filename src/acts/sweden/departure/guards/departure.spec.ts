import { aCase, usual } from '../../../../../test/builders';

const final = (change = {}) => aCase().inSweden().decided(change).served().final();
const running = final(usual.withPeriod);

describe('a confirmed departure', () => {
  const gone = final().at('2026-02-20');
  const confirm = (change: object, told = gone) =>
    told.blockers('migrationsverket', 'confirm-departure', { ...usual.departure('2026-02-10'), ...change });

  it.each([
    ['the same day', { leftMemberStatesOn: '2026-02-10', leftAsDecidedOn: '2026-02-10' }, []],
    ['later days', { leftMemberStatesOn: '2026-02-11', leftAsDecidedOn: '2026-02-20' }, []],
    ['the Union left before Sweden', { leftMemberStatesOn: '2026-02-09' }, ['departure-dates-disagree']],
    ['the Union left on a day to come', { leftMemberStatesOn: '2026-02-21' }, ['departure-dates-disagree']],
    ['the decision followed before leaving', { leftAsDecidedOn: '2026-02-09' }, ['departure-dates-disagree']],
    ['the decision followed on a day to come', { leftAsDecidedOn: '2026-02-21' }, ['departure-dates-disagree']],
    [
      'the Union left for a member state',
      { leftMemberStatesOn: '2026-02-10', destination: 'POL' },
      ['departure-dates-disagree'],
    ],
    ['gone to a member state', { destination: 'POL' }, []],
  ])('has dates that agree: %s', (_, change, blockers) => {
    expect(confirm(change)).toEqual(blockers);
  });

  it('is not a forced one while the person may leave freely', () => {
    expect(confirm({ manner: 'forced' }, running.at('2026-02-20'))).toEqual(['forced-departure-without-ground']);
    expect(confirm({ manner: 'voluntary' }, running.at('2026-02-20'))).toEqual([]);
  });

  it('is not a forced one before the decision can be enforced', () => {
    const served = aCase().inSweden().decided().served().at('2026-01-20');
    const early = { ...usual.departure('2026-01-19'), manner: 'forced' };
    expect(served.blockers('migrationsverket', 'confirm-departure', early)).toEqual([
      'forced-departure-without-ground',
    ]);
    expect(confirm({ manner: 'forced' })).toEqual([]);
    const atOnce = aCase().inSweden().refusedAtBorder();
    const sameDay = { ...usual.departure('2026-01-07'), manner: 'forced' };
    expect(atOnce.blockers('polisen', 'confirm-departure', sameDay)).toEqual([]);
  });
});

describe('a date of the departure that becomes known later', () => {
  const gone = final()
    .at('2026-02-12')
    .give('migrationsverket', 'confirm-departure', usual.departure('2026-02-10'))
    .at('2026-03-02');
  const record = (change: object, told = gone) =>
    told.blockers('migrationsverket', 'record-departure-from-member-states', { evidence: 'A stamp.', ...change });

  it.each([
    ['after leaving Sweden', { leftMemberStatesOn: '2026-02-11' }, []],
    ['two dates', { leftMemberStatesOn: '2026-02-11', leftAsDecidedOn: '2026-02-28' }, []],
    ['no date', {}, ['departure-date-already-known']],
    ['before leaving Sweden', { leftMemberStatesOn: '2026-02-09' }, ['departure-date-already-known']],
    ['the decision followed before leaving', { leftAsDecidedOn: '2026-02-09' }, ['departure-date-already-known']],
  ])('is added once, and fits: %s', (_, change, blockers) => {
    expect(record(change)).toEqual(blockers);
  });

  it('does not stop the other date from being added', () => {
    const day = '2026-02-11';
    const add = (dates: object) =>
      gone.give('migrationsverket', 'record-departure-from-member-states', { ...dates, evidence: 'Stamp.' });
    expect(record({ leftAsDecidedOn: day }, add({ leftMemberStatesOn: day }))).toEqual([]);
    expect(record({ leftMemberStatesOn: day }, add({ leftAsDecidedOn: day }))).toEqual([]);
  });

  it('does not replace a date that is known', () => {
    const given = { leftMemberStatesOn: '2026-02-11', leftAsDecidedOn: '2026-02-11' };
    const known = gone.give('migrationsverket', 'record-departure-from-member-states', {
      ...given,
      evidence: 'Stamp.',
    });
    expect(record({ leftMemberStatesOn: '2026-02-12' }, known)).toEqual(['departure-date-already-known']);
    expect(record({ leftAsDecidedOn: '2026-02-12' }, known)).toEqual(['departure-date-already-known']);
  });
});

describe('a wanted notice', () => {
  const hiding = final()
    .absconded()
    .sentToPolice({ ground: 'hiding' })
    .give('polisen', 'receive-handover')
    .at('2026-02-20');
  const notice = { issuedOn: '2026-02-20' };

  it('is issued once, by the police who answer for the case, and ends when the person is found', () => {
    const wanted = hiding.give('polisen', 'issue-wanted-notice', notice);
    expect(wanted.file.whereabouts.wantedSince).toBe('2026-02-20');
    expect(wanted.blockers('polisen', 'issue-wanted-notice', notice)).toEqual(['already-wanted']);
    const found = wanted.give('polisen', 'report-located', { locatedOn: '2026-02-20', place: 'At work.' });
    expect(found.file.whereabouts.wantedSince).toBeUndefined();
    expect(found.file.notices.list.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['wanted-notice', 'wanted-notice-cancelled']),
    );
  });

  it('is not issued while another authority answers for the case', () => {
    const early = final().absconded();
    expect(early.blockers('polisen', 'issue-wanted-notice', { issuedOn: early.day })).toEqual([
      'not-responsible-authority',
    ]);
  });

  it('tells the police whenever Migrationsverket meets somebody whom they seek, and nobody when they met him', () => {
    const place = { locatedOn: '2026-02-20', place: 'Called the office.' };
    const told = (by: 'migrationsverket' | 'polisen') =>
      hiding
        .give(by, 'report-located', place)
        .file.notices.list.filter(({ key }) => key === 'contact-with-person')
        .map(({ to }) => to);
    expect(told('migrationsverket')).toEqual(['se.polisen']);
    expect(told('polisen')).toEqual([]);
  });
});
