import { aCase } from '../../../../test/builders';

const final = aCase().inSweden().decided().served().final().at('2026-03-02T09:00:00Z');
const detained = final.detained();
const place = (ground: string, keptApart = true) => ({
  ...{ startedAt: detained.moment, ground, keptApart, place: 'Remand prison' },
  reasons: 'The flight leaves from another town.',
});
const blockers = (input: Readonly<Record<string, unknown>>, told = detained) =>
  told.blockers('migrationsverket', 'place-in-prison', input);

describe('a placement in prison, remand or arrest', () => {
  it('rests on one of the four grounds', () => {
    expect(blockers(place('transport'))).toEqual([]);
    expect(blockers(place('exceptional'))).toEqual([]);
    expect(blockers(place('expulsion-for-crime'))).toEqual(['no-ground-for-prison']);
    expect(blockers(place('isolated-for-security'))).toEqual(['no-ground-for-prison']);
    const alone = detained.give('migrationsverket', 'decide-isolation', {
      decidedAt: detained.moment,
      reasons: 'Threats.',
    });
    expect(blockers(place('isolated-for-security'), alone)).toEqual([]);
  });

  it('keeps the person apart from other inmates, unless expelled for crime', () => {
    expect(blockers(place('transport', false))).toEqual(['not-kept-apart']);
    const convict = aCase().inSweden().expelledForCrime().served().final().at('2026-03-02T09:00:00Z').detained();
    expect(blockers(place('expulsion-for-crime', false), convict)).toEqual([]);
  });

  it('during a transport ends after three days, to the minute', () => {
    const placed = detained.give('migrationsverket', 'place-in-prison', place('transport'));
    expect(placed.file.deadlines['se.placement.transport']?.dueAt).toBe('2026-03-05T09:00:00.000Z');
    expect(blockers(place('transport'), placed)).toEqual(['already-placed-in-prison']);
    const over = placed.pass('se.placement.transport').give('clock', 'end-placement-at-cap');
    expect(over.file.custody.placement).toBeUndefined();
    expect(over.blockers('migrationsverket', 'end-placement', { endedAt: over.moment })).toEqual([
      'not-placed-in-prison',
    ]);
  });

  it('on other grounds has no cap of its own, and ends when the person is back', () => {
    const placed = detained.give('migrationsverket', 'place-in-prison', place('exceptional'));
    expect(placed.file.deadlines).not.toHaveProperty('se.placement.transport');
    const back = placed.give('migrationsverket', 'end-placement', { endedAt: placed.moment });
    expect(back.file.custody.placement).toBeUndefined();
  });
});

describe('isolation', () => {
  it('ends only where it was decided', () => {
    const end = { endedAt: detained.moment };
    expect(detained.blockers('migrationsverket', 'end-isolation', end)).toEqual(['not-isolated']);
  });

  const decide = (told: typeof detained) =>
    told.give('migrationsverket', 'decide-isolation', { decidedAt: told.moment, reasons: 'Threats.' });

  it('is decided anew by the third day, or lapses', () => {
    const alone = decide(detained);
    expect(alone.file.deadlines['se.isolation.review']?.dueOn).toBe('2026-03-05');
    const anew = decide(alone.at('2026-03-04'));
    expect(anew.file.deadlines['se.isolation.review']?.dueOn).toBe('2026-03-07');
    expect(anew.file.custody.isolation?.since).toBe(detained.moment);
    const lapsed = anew.pass('se.isolation.review').give('clock', 'lapse-isolation');
    expect(lapsed.file.custody.isolation).toBeUndefined();
    expect(lapsed.blockers('migrationsverket', 'end-isolation', { endedAt: lapsed.moment })).toEqual(['not-isolated']);
  });
});
