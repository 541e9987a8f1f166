import { Temporal } from 'temporal-polyfill';
import { emptyFile, type CaseFile } from '../../../src/case-file';
import {
  clock,
  decide,
  matches,
  statesOf,
  type Actor,
  type CaseEvent,
  type Command,
  type Decision,
  type Procedure,
  type Step,
} from '../../../src/kernel';
import { LawFault } from '../../../src/law';
import { validInput } from '../../../src/platform/http/input/input-pipe';
import { Dice } from '../../../src/seed/dice';
import type { Scene } from '../../../src/seed/plot';
import { decision, proceedings } from '../../../src/seed/stories/poland/decision';
import { anyPolishStory } from '../../../src/seed/stories/poland/story';
import { anyStory, type Story } from '../../../src/seed/stories/story';
import { madeUp } from './made-up-input';

/** One command that was given, and what it left behind. */
export interface Given {
  readonly row: Command<CaseFile>;
  readonly actor: Actor;
  readonly steps: readonly Step<CaseFile>[];
  readonly file: CaseFile;
}

/** A life of a case that nobody planned: every step was lawful. */
export interface Walk {
  readonly given: readonly Given[];
  readonly file: CaseFile;
  readonly events: readonly CaseEvent[];
  /** Deadlines that passed and whose row then refused the clock. */
  readonly refusedLapses: readonly string[];
  /** No row could be given any more, and no deadline would ever come to its rescue. */
  readonly stranded: boolean;
}

/** Most under the law of today, some under the law before 1 April 2025 and across that day. */
const beginnings = ['2026-01-07', '2026-01-07', '2026-01-07', '2024-12-02', '2019-11-04'] as const;
const people = ['anna', 'bertil'] as const;
const tries = { rows: 25, inputs: 6 };

/**
 * Walks at random, by the seed. Every other walk first goes a way along an invented story, and leaves it anywhere: few
 * cases come to an aeroplane by chance.
 */
export class Walker {
  private readonly dice: Dice;
  private readonly liking = new Map<Command<CaseFile>, number>();
  private readonly wishes = new Set<Command<CaseFile> | undefined>();
  private readonly refused = new Map<Command<CaseFile>, number>();
  private readonly given: Given[] = [];
  private readonly refusedLapses: string[] = [];
  private file = emptyFile;
  private now: Temporal.Instant;
  private readonly rows: readonly Command<CaseFile>[];
  private readonly lapses: ReadonlyMap<string, Command<CaseFile> | undefined>;

  constructor(
    private readonly procedure: Procedure<CaseFile>,
    private readonly seed: number,
  ) {
    this.dice = new Dice(`walk ${seed}`);
    this.now = Temporal.Instant.from(`${this.dice.oneOf(beginnings)}T09:00:00Z`);
    this.rows = procedure.commands.filter(row => row.by[0]?.authority.id !== clock.id);
    const byClock = procedure.commands.filter(row => row.by[0]?.authority.id === clock.id);
    this.lapses = new Map(
      procedure.deadlines.map(({ key, lapse }) => [key, byClock.find(({ name }) => name === lapse)] as const),
    );
    // Each walk has its own liking, so that together they come to everything: it leaves out much of what may always be
    // done, such as stays, which would bar the way to the far end; and what ends a case is seldom liked.
    // A few things that can seldom be done are wished for.
    const seldom = this.rows.filter(row => rarity(procedure, row) >= 2);
    for (let wish = 0; wish < 3; wish++) this.wishes.add(seldom[this.dice.whole(0, seldom.length - 1)]);
    for (const row of this.rows) {
      const rare = rarity(procedure, row);
      const leftOut = rare < 2 && this.dice.chance(0.5);
      const liking = this.wishes.has(row) ? 40 : leftOut ? 0.02 : rare;
      this.liking.set(row, liking * (ends(row) ? 0.1 : 1));
    }
  }

  walk(length: number): Walk {
    let stranded = false;
    this.goAhead(length);
    const enough = Math.max(length, this.given.length + length / 2);
    for (let idle = 0; this.given.length < enough && idle < 8;) {
      if (this.given.length > 0 && this.dice.chance(0.4)) this.letTimePass();
      const moved = this.giveSomething();
      idle = moved ? 0 : idle + 1;
      if (!moved) this.letTimePass();
      const running = Object.keys(this.file.deadlines).some(key => this.lapses.get(key));
      stranded = idle >= 8 && !running && !this.atEnd();
    }
    const events = this.given.flatMap(({ steps }) => steps.map(({ event }) => event));
    return { given: this.given, file: this.file, events, refusedLapses: this.refusedLapses, stranded };
  }

  /** Few cases come far by chance: some first go a way that somebody has laid. */
  private goAhead(length: number): void {
    const { country } = this.procedure;
    if (this.seed % 2 === 1) this.followStory(country === 'SE' ? anyStory : anyPolishStory, 1.5 * length);
    else if (country === 'PL' && this.seed % 4 === 0) this.followStory(decidedInPoland, length);
  }

  /** Until something wished for can be done, or it is left anywhere, or asks for what is refused here. */
  private followStory(story: Story, longest: number): void {
    const commands = this.dice.whole(1, longest);
    const plot = story(this.dice, this.scene.today);
    for (let turn = plot.next(this.scene); turn.done !== true; turn = plot.next(this.scene)) {
      const { value } = turn;
      if ('days' in value) this.passTo(this.now.add({ hours: 24 * value.days }));
      else if ('hours' in value) this.passTo(this.now.add({ hours: value.hours }));
      else {
        const { by, command } = value;
        const row = this.rows.find(one => one.name === command && one.by.includes(by));
        const wished = this.seed % 4 === 1 && this.open().some(one => this.wishes.has(one));
        const leaves = wished || this.given.length >= commands;
        if (!row || leaves || !this.give(row, value.input)) return;
      }
    }
  }

  private get scene(): Scene {
    const today = this.now.toZonedDateTimeISO('Europe/Stockholm').toPlainDate().toString();
    return { file: this.file, now: this.now.toString({ fractionalSecondDigits: 3 }), today };
  }

  private atEnd(): boolean {
    return matches(this.procedure.final, statesOf(this.procedure.machine, this.file));
  }

  private giveSomething(): boolean {
    const open = this.open();
    for (let attempt = 0; attempt < tries.rows && open.length > 0; attempt++) {
      const row = this.oneOf(open);
      for (let draft = 0; draft < tries.inputs; draft++) if (this.give(row, this.inputFor(row))) return true;
      this.refused.set(row, (this.refused.get(row) ?? 0) + 1);
    }
    return false;
  }

  /** What the states allow. */
  private open(): readonly Command<CaseFile>[] {
    const opening = this.given.length === 0;
    const states = statesOf(this.procedure.machine, this.file);
    return this.rows.filter(
      row =>
        (row.opens === true) === opening &&
        matches(row.from, states) &&
        row.requires.every(guard => !guard.states || matches(guard.states, states)),
    );
  }

  private letTimePass(): void {
    const next = Object.values(this.file.deadlines)
      .map(({ dueAt }) => dueAt)
      .sort()[0];
    const target =
      next !== undefined && this.dice.chance(0.25)
        ? later(this.now, Temporal.Instant.from(next).add({ milliseconds: 1 }))
        : this.now.add({ minutes: this.dice.chance(0.6) ? this.dice.whole(5, 2_000) : this.dice.whole(2_000, 60_000) });
    this.passTo(target);
  }

  /** Whatever falls due on the way takes effect first, in order, as the clock's worker lets it. */
  private passTo(target: Temporal.Instant): void {
    const refused = new Set<string>();
    for (let guard = 0; guard < 40; guard++) {
      const due = Object.values(this.file.deadlines)
        .filter(({ key, dueAt }) => !refused.has(key) && this.lapses.get(key) && dueAt < target.toString())
        .sort((one, other) => (one.dueAt < other.dueAt ? -1 : 1))[0];
      if (!due) break;
      this.now = later(this.now, Temporal.Instant.from(due.dueAt).add({ milliseconds: 1 }));
      const row = this.lapses.get(due.key);
      if (!row || this.give(row, {})) continue;
      refused.add(due.key);
      this.refusedLapses.push(`${due.key} by ${row.name}`);
    }
    this.now = later(this.now, target);
  }

  private give(row: Command<CaseFile>, input: unknown): boolean {
    if (input === undefined) return false;
    const actor = actorFor(row, this.dice.oneOf(people));
    const decision = this.judged(row, actor, input);
    if (!decision?.allowed) return false;
    this.file = decision.file;
    this.given.push({ row, actor, steps: decision.steps, file: decision.file });
    return true;
  }

  /** @returns undefined where the law known here does not reach the day, which the API tells too */
  private judged(row: Command<CaseFile>, actor: Actor, input: unknown): Decision<CaseFile> | undefined {
    try {
      return decide(this.procedure, row, { file: this.file, input, actor, now: this.now });
    } catch (error) {
      if (error instanceof LawFault) return undefined;
      throw error;
    }
  }

  /** @returns undefined where the form would not take it */
  private inputFor(row: Command<CaseFile>): unknown {
    if (!row.input) return {};
    const type = row.input as new () => object;
    try {
      return validInput(type, madeUp(type, { dice: this.dice, file: this.file, now: this.now }));
    } catch {
      return undefined;
    }
  }

  /** What can seldom be done is done when it can; what was done or refused already waits for the rest. */
  private likingNow(row: Command<CaseFile>): number {
    const again = this.given.filter(given => given.row === row).length;
    return (this.liking.get(row) ?? 0) / (1 + again + (this.refused.get(row) ?? 0)) ** 2;
  }

  private oneOf(rows: readonly Command<CaseFile>[]): Command<CaseFile> {
    const likings = rows.map(row => this.likingNow(row));
    let left = this.dice.roll() * likings.reduce((sum, liking) => sum + liking, 0);
    return rows.find((_, at) => (left -= likings[at] ?? 0) <= 0) ?? (rows[0] as Command<CaseFile>);
  }
}

/** From a control to a served decision, with time to leave or without. */
const decidedInPoland: Story = function* (dice, today) {
  yield* proceedings(today);
  return yield* decision(dice, dice.chance(0.6));
};

/** How seldom a row is open, were the states of each region reached alike; whose case it is, and a decision, is usual. */
const rarity = ({ machine }: Procedure<CaseFile>, { from }: Command<CaseFile>): number =>
  Object.entries(from)
    .filter(([region]) => region !== 'responsibility' && region !== 'decision')
    .reduce((times, [name, states]) => {
      const all = machine.regions.find(({ region }) => region.name === name)?.region.states ?? {};
      return times * (Object.keys(all).length / [states].flat().length);
    }, 1);

const actorFor = (row: Command<CaseFile>, person: string): Actor => {
  const authority = row.by[0]?.authority.id ?? '';
  return { subject: authority === clock.id ? 'clock' : person, authority, roles: row.by.map(({ key }) => key) };
};

const later = (one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(one, other) >= 0 ? one : other;

const ends = (row: Command<CaseFile>): boolean =>
  row.records.some(({ event }) => event.region === 'responsibility' && event.move.to === 'closed');
