import { aCase, usual } from '../../../../test/builders';

const final = aCase().inSweden().decided().served().final();
const byKind = (kind: string, endsWith: string) => ({ ...usual.stay, kind, endsWith });
const joined = final.give('migrationsverket', 'join-court', { matter: 'stay-motion' });

describe('a stay of enforcement', () => {
  it('is a court’s only when a court orders it', () => {
    const stay = byKind('stay-by-court', 'appeal-ruled');
    expect(final.blockers('migrationsverket', 'stay-enforcement', stay)).toEqual(['stay-of-another-kind']);
    expect(final.blockers('migrationsdomstol', 'stay-enforcement', stay)).toEqual([]);
  });

  it('of an authority is not a court’s to order', () => {
    const stay = byKind('stay-by-authority', 'decided-anew');
    expect(final.blockers('migrationsdomstol', 'stay-enforcement', stay)).toEqual(['stay-of-another-kind']);
    expect(final.blockers('migrationsverket', 'stay-enforcement', stay)).toEqual([]);
  });

  it.each([
    ['stay-for-international-body', 'decided-anew', {}],
    ['stay-by-authority', 'day-passed', {}],
    ['stay-by-authority', 'decided-anew', { until: '2026-12-31' }],
    ['stay-by-authority', 'day-passed', { until: '2026-02-01' }],
  ])('of the kind %s does not end with %s, or needs its last day: %o', (kind, endsWith, change) => {
    const stay = { ...byKind(kind, endsWith), ...change };
    expect(final.blockers('migrationsverket', 'stay-enforcement', stay)).toEqual(['end-does-not-fit-stay']);
  });

  it('is lifted by whoever set it', () => {
    const byCourt = joined.stayed({ kind: 'stay-by-court', endsWith: 'appeal-ruled' }, 'migrationsdomstol');
    const lift = { hold: 1, because: 'appeal-ruled' };
    expect(byCourt.blockers('migrationsverket', 'lift-stay', lift)).toEqual(['no-such-hold']);
    expect(byCourt.blockers('migrationsdomstol', 'lift-stay', lift)).toEqual([]);
  });

  it('for an international body ends when that body withdraws, or for exceptional reasons, and not otherwise', () => {
    const asked = final.stayed({ kind: 'stay-for-international-body', endsWith: 'international-body-withdrew' });
    const lift = (because: string) => asked.blockers('migrationsverket', 'lift-stay', { hold: 1, because });
    expect(lift('circumstances-changed')).toEqual(['not-what-ends-this-stay']);
    expect(lift('international-body-withdrew')).toEqual([]);
    expect(lift('exceptional-reasons')).toEqual([]);
  });

  it('with a last day bars through that day, and time ends it after', () => {
    const dated = final.stayed({ endsWith: 'day-passed', until: '2026-05-04' });
    expect(dated.file.deadlines['se.hold.until']?.dueAt).toBe('2026-05-04T21:59:59.999Z');
    expect(dated.blockers('clock', 'end-dated-bar')).toEqual(['deadline-still-running']);
    const over = dated.pass('se.hold.until').give('clock', 'end-dated-bar');
    expect(over.file.holds).toMatchObject({ state: 'free', set: [] });
    expect(over.file.deadlines['se.hold.until']).toBeUndefined();
  });

  it('that ends first is waited for first', () => {
    const two = final
      .stayed({ endsWith: 'day-passed', until: '2026-05-04' })
      .stayed({ endsWith: 'day-passed', until: '2026-04-01' });
    expect(two.file.deadlines['se.hold.until']?.dueOn).toBe('2026-04-01');
    const one = two.pass('se.hold.until').give('clock', 'end-dated-bar');
    expect(one.file.holds.set.map(({ number }) => number)).toEqual([1]);
    expect(one.file.deadlines['se.hold.until']?.dueOn).toBe('2026-05-04');
  });

  it('and its lifting are told to whoever enforces, in the same moment', () => {
    const lifted = final
      .handedOver()
      .stayed()
      .give('migrationsverket', 'lift-stay', { hold: 1, because: 'decided-anew' });
    expect(lifted.file.notices.list.filter(({ to }) => to === 'se.polisen').slice(-2)).toMatchObject([
      { key: 'enforcement-barred' },
      { key: 'bar-lifted' },
    ]);
  });
});

describe('a motion for a stay', () => {
  const lodged = (ground: string) => ({ ground, lodgedOn: '2026-02-04' });
  const later = final.at('2026-02-05');

  it('on the ground of serious illness bars enforcement until the court has ruled on it (C-562/13 Abdida)', () => {
    const moved = later.give('migrationsverket', 'register-stay-motion', lodged('serious-illness'));
    expect(moved.file.holds).toMatchObject({ state: 'barred', set: [{ kind: 'stay-motion' }] });
    const rule = (outcome: string) =>
      moved.give('migrationsdomstol', 'rule-on-stay-motion', { hold: 1, outcome, ruledOn: '2026-02-05' });
    expect(rule('refused').file.holds.state).toBe('free');
    expect(rule('granted').file.holds).toMatchObject({
      state: 'barred',
      set: [{ number: 2, kind: 'stay-by-court', source: 'se.migrationsdomstol' }],
    });
  });

  it('lets the court into the case', () => {
    const moved = later.give('migrationsverket', 'register-stay-motion', lodged('serious-illness'));
    expect(moved.file.responsibility.participants.map(({ authority }) => authority)).toContain('se.migrationsdomstol');
  });

  it('bars once on each ground: a second motion does not', () => {
    const ruled = later
      .give('migrationsverket', 'register-stay-motion', lodged('serious-illness'))
      .give('migrationsdomstol', 'rule-on-stay-motion', { hold: 1, outcome: 'refused', ruledOn: '2026-02-05' });
    expect(ruled.blockers('migrationsverket', 'register-stay-motion', lodged('serious-illness'))).toEqual([
      'motion-does-not-bar',
    ]);
  });

  it.each(['immediate-enforcement', 'transfer', 'free-movement', 're-examination'])(
    'on the ground %s does not bar in a case of another kind',
    ground => {
      expect(later.blockers('migrationsverket', 'register-stay-motion', lodged(ground))).toEqual([
        'motion-does-not-bar',
      ]);
    },
  );

  it('is ruled on by Migrationsverket where the appeal is before it, and by nobody else', () => {
    const moved = aCase()
      .inSweden()
      .refusedAtBorder({ person: { freeMovement: true, minor: false, unaccompanied: false } })
      .served('2026-01-08')
      .give('polisen', 'lodge-appeal', { lodgedOn: '2026-01-08', court: 'migrationsverket', stayRequested: true });
    expect(moved.file.holds.set).toMatchObject([{ kind: 'stay-motion' }]);
    const ruling = { hold: 1, outcome: 'granted', ruledOn: moved.day };
    expect(moved.blockers('migrationsdomstol', 'rule-on-stay-motion', ruling)).toEqual(['motion-before-another']);
    expect(moved.give('migrationsverket', 'rule-on-stay-motion', ruling).file.holds.set).toMatchObject([
      { kind: 'stay-by-authority', source: 'se.migrationsverket' },
    ]);
  });

  it('is ruled on by its number', () => {
    const rule = { hold: 1, outcome: 'refused', ruledOn: '2026-02-03' };
    const stayed = joined.at('2026-02-05').stayed();
    expect(stayed.blockers('migrationsdomstol', 'rule-on-stay-motion', rule)).toEqual(['no-such-motion']);
  });
});

describe('a public prosecution', () => {
  const prosecuted = final.at('2026-02-05').give('migrationsverket', 'record-prosecution', { begunOn: '2026-02-04' });
  const ended = { hold: 1, endedOn: '2026-02-05' };

  it('bars enforcement until it has ended', () => {
    expect(prosecuted.file.holds).toMatchObject({ state: 'barred', set: [{ kind: 'prosecution' }] });
    expect(prosecuted.give('migrationsverket', 'record-prosecution-ended', ended).file.holds.state).toBe('free');
  });

  it('is not lifted as a stay, nor is a stay a prosecution', () => {
    const lift = { hold: 1, because: 'decided-anew' };
    expect(prosecuted.blockers('migrationsverket', 'lift-stay', lift)).toContain('no-such-hold');
    expect(final.at('2026-02-05').stayed().blockers('migrationsverket', 'record-prosecution-ended', ended)).toEqual([
      'no-such-prosecution',
    ]);
  });

  it('follows the case to whoever is responsible then', () => {
    const handed = prosecuted.handedOver();
    expect(handed.blockers('polisen', 'record-prosecution-ended', ended)).toEqual([]);
    expect(handed.blockers('migrationsverket', 'record-prosecution-ended', ended)).toEqual([
      'not-responsible-authority',
    ]);
  });
});

describe('a court', () => {
  it('can be let into a case whose decision is final, once', () => {
    expect(final.file.responsibility.participants.some(({ authority }) => authority === 'se.migrationsdomstol')).toBe(
      false,
    );
    expect(joined.file.responsibility.participants.some(({ authority }) => authority === 'se.migrationsdomstol')).toBe(
      true,
    );
    expect(joined.blockers('migrationsverket', 'join-court', { matter: 'stay-motion' })).toEqual([
      'court-takes-part-already',
    ]);
  });
});
