import { aCase } from '../../../test/builders';
import { detainedSince, unbrokenDetention } from './spells';

const final = aCase().inSweden().decided().served().final().at('2026-03-02T09:00:00Z');
const detained = final.detained();
const changed = detained.at('2026-03-09T09:00:00Z').detained({ ground: 'identity', change: 'new-facts' });
const supervision = { duties: ['reporting'], reporting: 'Malmö.', reasons: 'Milder than detention.' };

describe('spells of custody', () => {
  it('are numbered, and a new ground makes a new one', () => {
    expect(changed.file.custody.spells).toMatchObject([
      { number: 1, ground: 'enforcement', to: '2026-03-09T09:00:00.000Z' },
      { number: 2, ground: 'identity' },
    ]);
  });

  it('follow on one another without a break whatever the grounds, until somebody is free', () => {
    expect(detainedSince(changed.file.custody)).toBe('2026-03-02T09:00:00.000Z');
    expect(unbrokenDetention(changed.file.custody).map(({ number }) => number)).toEqual([1, 2]);
    const out = { releasedAt: '2026-03-10T09:00:00Z', reasons: 'Not needed.' };
    const free = changed.at('2026-03-10T09:00:00Z').give('migrationsverket', 'release', out);
    expect(detainedSince(free.file.custody)).toBeUndefined();
    const again = free.at('2026-03-12T09:00:00Z').detained();
    expect(unbrokenDetention(again.file.custody).map(({ number }) => number)).toEqual([3]);
    expect(detainedSince(final.file.custody)).toBeUndefined();
  });

  it('of supervision break the chain of detention', () => {
    const startedAt = '2026-03-09T09:00:00Z';
    const milder = detained.at(startedAt).give('migrationsverket', 'order-supervision', { ...supervision, startedAt });
    expect(milder.file.custody.spells).toMatchObject([{ endedBecause: 'supervised' }, { kind: 'supervised' }]);
    expect(detainedSince(milder.file.custody)).toBeUndefined();
    const back = milder.at('2026-03-10T09:00:00Z').detained();
    expect(detainedSince(back.file.custody)).toBe('2026-03-10T09:00:00.000Z');
  });
});

describe('a new ground for the same detention', () => {
  const isolation = { decidedAt: detained.moment, reasons: 'Threats.' };
  const prison = {
    ...{ startedAt: detained.moment, ground: 'exceptional', keptApart: true, place: 'Remand prison' },
    reasons: 'Disorder.',
  };
  const apart = detained
    .give('migrationsverket', 'decide-isolation', isolation)
    .give('migrationsverket', 'place-in-prison', prison);

  it('changes neither the room nor the isolation', () => {
    const other = apart.at('2026-03-04T09:00:00Z').detained({ ground: 'identity', change: 'new-facts' });
    expect(other.file.custody).toMatchObject({
      placement: { ground: 'exceptional' },
      isolation: { since: detained.moment },
    });
    expect(changed.file.custody).not.toHaveProperty('placement');
  });

  it('leaves both behind with the door that opened', () => {
    const startedAt = '2026-03-04T09:00:00Z';
    const milder = apart.at(startedAt).give('migrationsverket', 'order-supervision', { ...supervision, startedAt });
    expect(milder.file.custody).not.toHaveProperty('placement');
    expect(milder.file.custody).not.toHaveProperty('isolation');
  });
});

describe('counsel', () => {
  it('stays with somebody whose detention becomes supervision', () => {
    const helped = detained.at('2026-03-04T09:00:00Z').give('migrationsverket', 'appoint-counsel', {
      appointedOn: '2026-03-04',
      name: 'Advokat Exempel',
    });
    const startedAt = '2026-03-05T09:00:00Z';
    const milder = helped.at(startedAt).give('migrationsverket', 'order-supervision', { ...supervision, startedAt });
    expect(milder.file.custody).toMatchObject({ state: 'supervised', counselSince: '2026-03-04' });
  });
});

describe('a prison sentence', () => {
  it('is a spell of its own, after those before', () => {
    const serving = final.handedOver().servingSentence();
    expect(serving.file.custody).toMatchObject({
      state: 'serving-sentence',
      since: serving.moment,
      spells: [{ number: 1, kind: 'serving-sentence' }],
    });
  });
});
