import type { JournalEntry } from '../journal';
import type { RegionOfMachine, Text } from '../kernel';
import { partIsOpen, type Look } from './look';

/** An event of the journal that shows something. */
export interface Evidence {
  readonly sequence: number;
  readonly type: string;
  readonly title: Text;
  readonly occurredAt: string;
}

/** The journal up to a moment: for each part of the file, the last event that made it what it is. */
export class JournalSoFar {
  private readonly last = new Map<string, JournalEntry>();
  private first: JournalEntry | undefined;
  private readonly titles: ReadonlyMap<string, Text>;

  constructor(
    regions: readonly RegionOfMachine[],
    private readonly look: Pick<Look, 'groups' | 'sight'>,
  ) {
    this.titles = new Map(regions.flatMap(({ events }) => events.map(({ type, title }) => [type, title] as const)));
  }

  add(entry: JournalEntry): void {
    this.first ??= entry;
    this.last.set(entry.region, entry);
    for (const { key } of entry.deadlines.started) this.last.set(`deadlines.${key}`, entry);
  }

  /**
   * What shows these parts of the file (regions, and deadlines as `deadlines.<key>`), as far as they are open. A part
   * to which nothing has happened is as the opening of the case left it.
   */
  show(parts: readonly string[]): readonly Evidence[] {
    const found = parts
      .flatMap(part => this.last.get(part) ?? this.first ?? [])
      .filter(({ region, type }) => partIsOpen(this.look.groups, region) && this.look.sight.seesEvent(type));
    const once = new Map(found.map(entry => [entry.sequence, entry]));
    return [...once.values()].sort((a, b) => a.sequence - b.sequence).map(entry => this.evidenceOf(entry));
  }

  evidenceOf({ sequence, type, occurredAt }: JournalEntry): Evidence {
    return { sequence, type, title: this.titles.get(type) ?? { en: type, sv: type, pl: type }, occurredAt };
  }
}
