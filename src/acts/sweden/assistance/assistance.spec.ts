import { aCase, usual, type SwedishCase } from '../../../../test/builders';

const begun = () => aCase().inSweden().decided().served().final().at('2026-02-20');
const application = {
  scheme: 're-establishment-support',
  appliedOn: '2026-02-20',
  ground: 'application-refused',
  country: 'GEO',
  adults: 2,
  children: 1,
};
const grant = { outcome: 'granted', decidedOn: '2026-02-20', profileVersion: 3, reasons: 'On the list.' };
const refusal = { outcome: 'refused', decidedOn: '2026-02-20', because: 'country-not-on-list', reasons: 'Not listed.' };
const applied = (change = {}) =>
  begun().give('migrationsverket', 'apply-for-re-establishment-support', { ...application, ...change });
const decided = (story: SwedishCase, change = {}) =>
  story.give('migrationsverket', 'decide-re-establishment-support', { ...grant, ...change });
const gone = (story: SwedishCase, manner = 'voluntary') =>
  story.at('2026-03-10').give('migrationsverket', 'confirm-departure', { ...usual.departure('2026-03-10'), manner });
const paid = { paidOn: '2026-03-20', through: 'iom', receipt: 'Receipt 1' };

describe('a conversation about returning', () => {
  const talk = { heldOn: '2026-02-20', attitude: 'will-not-return', note: 'Fears the journey.' };

  it('is kept with its day and what the person said, and its words are sealed', () => {
    const story = begun().give('migrationsverket', 'record-return-counselling', talk);
    expect(story.file.assistance).toMatchObject({ counselledOn: ['2026-02-20'], attitude: 'will-not-return' });
    expect(story.events.at(-1)).toMatchObject({ sealed: { note: 'Fears the journey.' } });
  });

  it('is told to the police when Migrationsverket meets somebody whom they are to remove (UF 7:7 b)', () => {
    const police = begun().handedOver();
    const met = police.give('migrationsverket', 'record-return-counselling', talk);
    expect(met.file.notices.list.map(({ key, to }) => [key, to])).toContainEqual(['contact-with-person', 'se.polisen']);
    const missed = police.give('migrationsverket', 'record-return-counselling', { ...talk, attitude: 'stayed-away' });
    expect(missed.file.notices.list).toEqual(police.file.notices.list);
    const own = police.give('polisen', 'record-return-counselling', talk);
    expect(own.file.notices.list).toEqual(police.file.notices.list);
  });
});

describe('an application for re-establishment support', () => {
  it('is made while the person is in Sweden', () => {
    const abroad = begun().give('migrationsverket', 'report-abroad', { reportedOn: '2026-02-20', source: 'A friend.' });
    expect(abroad.blockers('migrationsverket', 'apply-for-re-establishment-support', application)).toEqual([
      'not-in-sweden',
    ]);
  });

  it('is not one for the grant to people with a permit, and is told where that belongs', () => {
    const other = { ...application, scheme: 're-emigration-grant' };
    const [blocker] = begun().refusals('migrationsverket', 'apply-for-re-establishment-support', other);
    expect(blocker?.code).toBe('re-emigration-is-another-grant');
    expect(blocker?.text.sv).toContain('Återvandringsbidrag');
  });

  it.each([
    ['re-establishment-support', []],
    ['reintegration-in-kind', ['no-support-in-kind-for-convicts']],
  ])('for %s by somebody expelled for crime meets %j', (scheme, blockers) => {
    const convict = aCase().inSweden().expelledForCrime();
    const input = { ...application, scheme, appliedOn: '2026-01-07' };
    expect(convict.blockers('migrationsverket', 'apply-for-re-establishment-support', input)).toEqual(blockers);
  });

  it('is late after two months, which is told and bars nothing', () => {
    expect(applied().file.assistance.late).toBe(false);
    const { finalOn = '' } = begun().file.decision;
    expect(finalOn).toBe('2026-02-03');
    const last = begun().at('2026-04-03');
    const on = (appliedOn: string) => ({ ...application, appliedOn });
    const inTime = last.give('migrationsverket', 'apply-for-re-establishment-support', on('2026-04-03'));
    expect(inTime.file.assistance.late).toBe(false);
    const late = last.at('2026-04-04').give('migrationsverket', 'apply-for-re-establishment-support', on('2026-04-04'));
    expect(late.file.assistance).toMatchObject({ state: 'applied', late: true });
  });
});

describe('a decision on re-establishment support', () => {
  it.each([
    [1, 0, 30_000],
    [1, 1, 45_000],
    [2, 1, 75_000],
    [2, 3, 75_000],
  ])('grants %i adults and %i children %i kronor by the tariff', (adults, children, amount) => {
    expect(decided(applied({ adults, children })).file.assistance).toMatchObject({
      state: 'granted',
      amount,
      currency: 'SEK',
      profileVersion: 3,
    });
  });

  it('is granted only with the version of the country’s profile that was looked at', () => {
    const blind = { ...grant, profileVersion: undefined };
    expect(applied().blockers('migrationsverket', 'decide-re-establishment-support', blind)).toEqual([
      'country-list-not-consulted',
    ]);
    const inKind = applied({ scheme: 'reintegration-in-kind' });
    expect(inKind.blockers('migrationsverket', 'decide-re-establishment-support', blind)).toEqual([]);
    expect(decided(inKind, blind).file.assistance.amount).toBeUndefined();
  });

  it('is granted only after an application for asylum was refused or withdrawn', () => {
    expect(
      applied({ ground: 'neither' }).blockers('migrationsverket', 'decide-re-establishment-support', grant),
    ).toEqual(['no-ground-for-support']);
    const inKind = applied({ ground: 'neither', scheme: 'reintegration-in-kind' });
    expect(inKind.blockers('migrationsverket', 'decide-re-establishment-support', grant)).toEqual([]);
    expect(
      applied({ ground: 'neither' }).blockers('migrationsverket', 'decide-re-establishment-support', refusal),
    ).toEqual([]);
  });

  it('is refused with a reason from the list, and can be applied for anew', () => {
    const story = applied();
    const silent = { ...refusal, because: undefined };
    expect(story.blockers('migrationsverket', 'decide-re-establishment-support', silent)).toEqual([
      'refusal-without-reason',
    ]);
    const both = { ...grant, because: 'other' };
    expect(story.blockers('migrationsverket', 'decide-re-establishment-support', both)).toEqual([
      'refusal-without-reason',
    ]);
    const refused = story.give('migrationsverket', 'decide-re-establishment-support', refusal);
    expect(refused.file.assistance).toMatchObject({ state: 'none', refusedBecause: 'country-not-on-list' });
    const anew = refused.give('migrationsverket', 'apply-for-re-establishment-support', application);
    expect(anew.file.assistance.refusedBecause).toBeUndefined();
  });
});

describe('an application that the person takes back', () => {
  it('is withdrawn no earlier than it was made', () => {
    const story = applied().at('2026-02-25');
    const withdraw = (withdrawnOn: string) =>
      story.blockers('migrationsverket', 'withdraw-re-establishment-support', { withdrawnOn });
    expect(withdraw('2026-02-19')).toEqual(['withdrawn-before-applied']);
    expect(withdraw('2026-02-20')).toEqual([]);
  });
});

describe('support that was granted', () => {
  it('is paid at home, after the case here was closed', () => {
    const granted = decided(applied());
    expect(granted.at('2026-03-20').blockers('migrationsverket', 'record-support-paid', paid)).toEqual([
      'state-of-responsibility',
      'paid-before-return',
    ]);
    const story = gone(granted).at('2026-03-21');
    expect(story.blockers('migrationsverket', 'record-support-paid', { ...paid, paidOn: '2026-03-09' })).toEqual([
      'paid-before-return',
    ]);
    expect(story.blockers('migrationsverket', 'record-support-paid', { ...paid, paidOn: '2026-03-10' })).toEqual([]);
    const done = story.give('migrationsverket', 'record-support-paid', paid);
    expect(done.file.assistance).toMatchObject({ state: 'paid', paidOn: '2026-03-20' });
    expect(done.events.at(-1)).toMatchObject({ sealed: { receipt: 'Receipt 1' } });
    expect(JSON.stringify(done.events.at(-1)?.payload)).not.toContain('Receipt');
  });

  it('is not paid in money to somebody who was removed by force', () => {
    const forced = gone(decided(applied()), 'forced').at('2026-03-21');
    expect(forced.blockers('migrationsverket', 'record-support-paid', paid)).toEqual(['not-a-voluntary-return']);
    const inKind = gone(decided(applied({ scheme: 'reintegration-in-kind' })), 'forced').at('2026-03-21');
    expect(inKind.blockers('migrationsverket', 'record-support-paid', paid)).toEqual([]);
  });
});
