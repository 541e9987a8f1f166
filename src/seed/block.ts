import { Temporal } from 'temporal-polyfill';
import type { ProcedureBook } from '../cases/spine/procedure-book';
import { Dice } from './dice';
import { playStory, type PlayedStory } from './played-story';
import { seededCase, type OwnFacts, type TableRows } from './seeded-case';
import { seededPerson } from './seeded-person';
import { anyPolishStory } from './stories/poland/story';
import { anyStory, supervisedStory, type Story } from './stories/story';

export const storyNames = ['any', 'supervised'] as const;
export type StoryName = (typeof storyNames)[number];

/** What to make; the same plan always makes the same cases. */
export interface SeedPlan {
  readonly seed: string;
  readonly cases: number;
  /** RFC 3339 UTC: the stories stop here. */
  readonly until: string;
  readonly story: StoryName;
  /** First part of the references, so that several plans can stand side by side. */
  readonly series: string;
}

const casesOfBlock = 500;
/** Judging a story costs more than making a case of it, so in a full block each serves for several cases. */
const storiesOfBlock = 25;
const longestAgoDays = 1000;

/** Of every five cases one is Polish. */
const ofAnyCountry: Story = (dice, today) => (dice.chance(0.2) ? anyPolishStory : anyStory)(dice, today);
const stories: Readonly<Record<StoryName, Story>> = { any: ofAnyCountry, supervised: supervisedStory };

export const blocksOf = ({ cases }: SeedPlan): number => Math.ceil(cases / casesOfBlock);

/** The cases of one block; blocks are made in any order, by anybody. */
export function makeBlock(book: ProcedureBook, plan: SeedPlan, block: number): { cases: number; rows: TableRows } {
  const dice = new Dice(`${plan.seed}/${plan.series}/${block}`);
  const first = block * casesOfBlock;
  const cases = Math.min(casesOfBlock, plan.cases - first);
  const told = Array.from({ length: Math.min(cases, storiesOfBlock) }, () => newStory(book, plan, dice));
  const rows: Record<string, Record<string, unknown>[]> = {};
  for (let at = 0; at < cases; at++) {
    const story = told[at % told.length];
    if (!story) continue;
    const own = ownFacts(plan, first + at, story, dice);
    const made = { ...seededCase(story, own), ...seededPerson(own.personId, story, dice) };
    for (const [table, more] of Object.entries(made)) (rows[table] ??= []).push(...more);
  }
  return { cases, rows };
}

function newStory(book: ProcedureBook, plan: SeedPlan, dice: Dice): PlayedStory {
  const until = Temporal.Instant.from(plan.until);
  // Most cases are young, as at an authority that finishes its work.
  const daysAgo = plan.story === 'any' ? Math.ceil(dice.roll() ** 2 * longestAgoDays) : dice.whole(290, 320);
  const openedAt = until
    .toZonedDateTimeISO('Europe/Stockholm')
    .subtract({ days: daysAgo })
    .with({ hour: dice.whole(8, 16), minute: dice.whole(0, 59), second: dice.whole(0, 59) })
    .toInstant();
  const today = openedAt.toZonedDateTimeISO('Europe/Stockholm').toPlainDate().toString();
  return playStory(book, stories[plan.story](dice, today), openedAt, until);
}

function ownFacts({ series }: SeedPlan, number: number, { openedAt }: PlayedStory, dice: Dice): OwnFacts {
  const milliseconds = Temporal.Instant.from(openedAt).epochMilliseconds;
  return {
    id: dice.uuid(milliseconds),
    personId: dice.uuid(milliseconds),
    reference: `${series}-${String(number + 1).padStart(6, '0')}`,
    correlationId: `seed-${series}-${number + 1}`,
  };
}
