import { Temporal } from 'temporal-polyfill';
import { clock, type Language, type Text } from '../../kernel';
import type { CaseSeen, JournalItem, Reason, Verification } from '../server/answers';
import type { Step, Story, Words } from '../story/story';
import type { Vocabulary } from '../story/vocabulary';
import type { Told } from '../telling/tell';
import { grounds } from './grounds';
import type { Paint } from './paint';
import { wrapped } from './wrapped';
import { words } from './words';

const indent = '    ';
const width = 100;
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', sv: 'sv-SE', pl: 'pl-PL' };

/** Puts a story that is being told into lines for a person to read. */
export class Timeline {
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly language: Language,
    private readonly paint: Paint,
  ) {}

  heading(story: Story, server: string): string[] {
    return [
      '',
      this.paint.strong(this.words(story.title)),
      ...wrapped(`${this.say(words.source)}: ${this.words(story.source)}`, width).map(line => this.paint.quiet(line)),
      this.paint.quiet(`${this.say(words.server)}: ${server}`),
      '',
    ];
  }

  block(told: Told): string[] {
    const { step } = told;
    const refused = told.reasons.length > 0;
    return [
      `${String(step.number).padStart(2)}  ${this.paint.time(this.moment(step.at))}  ${this.who(step)}`,
      `${indent}${this.paint.strong(this.what(step))}${this.name(step)}`,
      ...(step.note === undefined ? [] : this.quiet(this.words(step.note))),
      ...this.byTime(told.happened),
      ...(step.deed.kind === 'look' ? this.view(told) : this.changes(told)),
      ...(refused && step.deed.kind === 'command' ? this.refusal(told.reasons) : []),
      ...(refused ? [] : this.given(told.happened)),
      ...this.deadlines(told.happened),
      ...this.custody(told),
      ...this.mismatches(told),
      '',
    ];
  }

  ending(story: Story, told: readonly Told[], verification: Verification | undefined): string[] {
    const failed = told.some(({ mismatches }) => mismatches.length > 0);
    const refusals = told.filter(({ reasons }) => reasons.length > 0).length;
    const counts = `${this.say(words.steps)}: ${told.length}/${story.steps.length}; ${this.say(words.refusals)}: ${refusals}`;
    return [
      ...(verification ? this.journal(verification) : []),
      failed
        ? this.paint.bad(`✗ ${this.say(words.stopped)} (${counts}).`)
        : this.paint.good(`✓ ${this.say(words.told)} (${counts}).`),
    ];
  }

  private journal({ intact, events, headHash, findings }: Verification): string[] {
    const size = `${this.say(words.events)}: ${events}; ${headHash.slice(0, 16)}…`;
    if (intact) return [this.paint.good(`✓ ${this.say(words.verified)} (${size}).`)];
    return [
      this.paint.bad(`✗ ${this.say(words.broken)} (${size}).`),
      ...findings.map(({ sequence, text }) => `${indent}${sequence ?? ''} ${text}`),
    ];
  }

  private who({ as }: Step): string {
    if (as === 'clock') return this.say(words.clock);
    const role = this.vocabulary.rolesOf(as.authority).get(as.role);
    const second = as.person === 1 ? '' : ` (${this.say(words.person)} ${as.person})`;
    return `${role ? this.say(role.title) : as.role}${second}`;
  }

  private what({ as, deed }: Step): string {
    if (as === 'clock' || deed.kind === 'wait') return this.say(words.timePasses);
    if (deed.kind === 'look') return this.say(words.looks);
    const row = this.vocabulary.commandsOf(as.authority).get(deed.command);
    return row ? this.say(row.title) : deed.command;
  }

  private name({ deed }: Step): string {
    return deed.kind === 'command' ? `  ${this.paint.quiet(`[${deed.command}]`)}` : '';
  }

  /** What the clock did before or instead of the command of the step. */
  private byTime(happened: readonly JournalItem[]): string[] {
    const acts = new Map<string, JournalItem[]>();
    for (const item of happened.filter(({ authority }) => authority === clock.id))
      acts.set(item.command, [...(acts.get(item.command) ?? []), item]);
    return [...acts.values()].flatMap(items => {
      const [{ occurredAt, legalBasis } = { occurredAt: '', legalBasis: [] }] = items;
      const titles = items.map(({ title }) => title).join(', ');
      return [
        ...this.lines(`${this.say(words.byLaw)}, ${this.moment(occurredAt)}: ${titles}`),
        ...this.quiet(`${this.say(words.ground)}: ${grounds(legalBasis)}`),
      ];
    });
  }

  private changes({ before, after }: Told): string[] {
    const lines = [...this.vocabulary.regions].flatMap(([region, { title, states, first }]) => {
      const from = before?.states[region] ?? first;
      const to = after?.states[region] ?? from;
      if (from === to) return [];
      const said = (state: string) => (states[state] ? this.say(states[state]) : state);
      return [`${indent}${this.say(title)}: ${said(from)} → ${said(to)}  ${this.paint.quiet(`[${region}: ${to}]`)}`];
    });
    const moved = after && before?.accountable !== after.accountable;
    return [
      ...lines,
      ...(moved ? [`${indent}${this.say(words.responsible)}: ${this.authority(after.accountable)}`] : []),
    ];
  }

  private view({ after }: Told): string[] {
    if (!after) return [`${indent}${this.say(words.seesNothing)}`];
    const seen = Object.entries(after.states).map(([region, state]) => `${region} ${state}`);
    return this.lines(`${this.say(words.sees)}: ${seen.join(', ')}`);
  }

  private refusal(reasons: readonly Reason[]): string[] {
    return [
      `${indent}${this.paint.bad(this.say(words.refused))}`,
      ...reasons.flatMap(({ code, text, legalBasis, whoCanClear, clearsOn }) => [
        ...this.lines(`✗ ${text} [${code}]`),
        ...(legalBasis.length > 0 ? this.quiet(`  ${this.say(words.ground)}: ${this.cited(legalBasis)}`) : []),
        ...(whoCanClear.length > 0
          ? this.quiet(`  ${this.say(words.whoCanClear)}: ${whoCanClear.map(who => this.clearer(who)).join('; ')}`)
          : []),
        ...(clearsOn === undefined ? [] : this.quiet(`  ${this.say(words.clearsOn)}: ${clearsOn}`)),
      ]),
    ];
  }

  /** The legal ground of the command that was given, as the journal keeps it. */
  private given(happened: readonly JournalItem[]): string[] {
    const own = happened.find(({ authority }) => authority !== clock.id);
    return own ? this.quiet(`${this.say(words.ground)}: ${grounds(own.legalBasis)}`) : [];
  }

  private deadlines(happened: readonly JournalItem[]): string[] {
    return happened
      .flatMap(({ deadlines }) => deadlines.started)
      .map(({ key, dueAt }) => {
        const title = this.vocabulary.deadlines.get(key);
        const name = title ? this.say(title) : key;
        return `${indent}${this.say(words.deadline)}: ${name} ${this.say(words.until)} ${this.moment(dueAt)}  ${this.paint.quiet(`[${key}]`)}`;
      });
  }

  /** Shown when somebody has just been set free or sent home, or where the story asks. */
  private custody({ step, before, after }: Told): string[] {
    const time = after?.custodyTime;
    const freed = isInCustody(before) && !isInCustody(after);
    if (!time || (!freed && step.expect.custodyTime === undefined)) return [];
    const { hours, minutes } = Temporal.Duration.from(time.elapsed);
    return [
      `${indent}${this.say(words.custodyTime)}: ${hours} h ${minutes} min; ${this.say(words.days)}: ${time.days}`,
    ];
  }

  private mismatches({ step, mismatches }: Told): string[] {
    return mismatches.map(({ what, expected, came }) =>
      this.paint.bad(
        `${indent}${this.say(words.unexpected)} (${this.say(words.step)} ${step.number}, ${what}): ` +
          `${this.say(words.expected)} ${expected}; ${this.say(words.came)} ${came}`,
      ),
    );
  }

  private lines(text: string): string[] {
    return wrapped(text, width - indent.length).map(line => indent + line);
  }

  private quiet(text: string): string[] {
    return this.lines(text).map(line => this.paint.quiet(line));
  }

  /** Grounds that we have not read in their source say so. */
  private cited(legalBasis: Reason['legalBasis']): string {
    const unsure = legalBasis.some(({ certainty }) => certainty === 'verify');
    return `${grounds(legalBasis.map(({ label }) => label))}${unsure ? ` (${this.say(words.unverified)})` : ''}`;
  }

  private clearer(who: string): string {
    if (who === 'time') return this.say(words.time);
    const title = this.vocabulary.roleTitled(who);
    return title ? this.say(title) : who;
  }

  private authority(id: string): string {
    const authority = this.vocabulary.authorityOf(id);
    return authority ? this.say(authority.name) : id;
  }

  private moment(at: Temporal.Instant | string): string {
    return Temporal.Instant.from(at).toZonedDateTimeISO(this.vocabulary.zone).toLocaleString(locales[this.language], {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    });
  }

  private say(text: Text): string {
    return text[this.language];
  }

  private words(said: Words): string {
    return typeof said === 'string' ? said : (said[this.language] ?? said.en);
  }
}

const isInCustody = (seen: CaseSeen | undefined): boolean =>
  seen !== undefined && ['held', 'detained'].includes(seen.states['custody'] ?? '');
