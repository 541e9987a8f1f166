import { Temporal } from 'temporal-polyfill';
import { ProcedureBook } from '../../cases/spine/procedure-book';
import { clock } from '../../kernel';
import { validInput } from '../../platform/http/input/input-pipe';
import { procedures } from '../../procedures';
import { Dice } from '../dice';
import { playStory, type PlayedStory } from '../played-story';
import type { Plot, Scene, Turn } from '../plot';
import { anyPolishStory } from './poland/story';
import { anyStory, supervisedStory, type Story } from './story';

const book = new ProcedureBook(procedures);
const until = Temporal.Instant.from('2026-11-02T09:00:00Z');

function play(story: Story, seed: string, daysAgo: number, see: (turn: Turn) => void = () => undefined): PlayedStory {
  const openedAt = until.subtract({ hours: 24 * daysAgo });
  const today = openedAt.toZonedDateTimeISO('Europe/Stockholm').toPlainDate().toString();
  return playStory(book, watched(story(new Dice(seed), today), see), openedAt, until);
}

/** Passes a plot on, and shows each of its turns. */
function* watched(plot: Plot, see: (turn: Turn) => void): Plot {
  let scene: Scene | undefined;
  for (;;) {
    const turn = scene ? plot.next(scene) : plot.next(...([] as unknown as [Scene]));
    if (turn.done === true) return turn.value;
    see(turn.value);
    scene = yield turn.value;
  }
}

const seeds = Array.from({ length: 250 }, (_, number) => `story ${number}`);

describe.each([
  { of: 'Sweden', story: anyStory, tells: ['register-decision', 'decide-detention', 'complete-transport'], more: 25 },
  { of: 'Poland', story: anyPolishStory, tells: ['decide-return', 'admit-to-centre', 'complete-escort'], more: 45 },
])('The invented stories of $of', ({ story, tells, more }) => {
  it('ask only for what the law allows, and say it as the API would take it', () => {
    const given = new Set<string>();
    for (const [at, seed] of seeds.entries())
      play(story, seed, 4 * at, turn => {
        if (!('command' in turn)) return;
        given.add(turn.command);
        const { row } = book.find(turn.by.authority.id, turn.command) ?? {};
        if (row?.input) validInput(row.input as new () => object, turn.input);
        else expect(turn.input).toEqual({});
      });
    // Enough of the road is walked for the list and the worklists to hold something of everything.
    expect([...given]).toEqual(expect.arrayContaining(tells));
    expect(given.size).toBeGreaterThan(more);
  });

  it('let the clock take every deadline that passes on the way', () => {
    const lapsable = new Set(
      procedures.flatMap(({ deadlines }) => deadlines.filter(({ lapse }) => lapse).map(d => d.key)),
    );
    for (const [at, seed] of seeds.entries()) {
      const { file, chapters } = play(story, seed, 4 * at);
      const overdue = Object.values(file.deadlines).filter(
        ({ key, dueAt }) => lapsable.has(key) && dueAt < until.toString(),
      );
      // What the law lets lapse without an end, such as a handover that was escalated, stays open until somebody answers.
      for (const { key } of overdue)
        expect([key, chapters.some(({ actor }) => actor.authority === clock.id)]).toEqual([key, true]);
    }
  });

  it('are the same again from the same seed, and others from another', () => {
    const [one, again, other] = ['x', 'x', 'y'].map(seed => play(story, seed, 700));
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });
});

describe('A story of its own', () => {
  it('can end under supervision, where a review may follow upon a review', () => {
    expect(play(supervisedStory, 'x', 300).file.custody.state).toBe('supervised');
  });
});
