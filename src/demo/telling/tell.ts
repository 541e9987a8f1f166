import type { Temporal } from 'temporal-polyfill';
import type { CaseSeen, JournalItem, Reason, Verification } from '../server/answers';
import { UnexpectedAnswer } from '../server/connection';
import type { Given, Samverk } from '../server/samverk';
import type { Step, Story, Teller } from '../story/story';
import type { Vocabulary } from '../story/vocabulary';
import { mismatchesOf, type Mismatch } from './expectation';
import type { Tokens } from './tokens';

/** How often somebody reads anew whom others, or the clock, were ahead of. */
const mostTries = 3;

/** One step as it went. */
export interface Told {
  readonly step: Step;
  readonly reasons: readonly Reason[];
  readonly before: CaseSeen | undefined;
  /** The case as the accountable authority sees it; for `look`, as the teller does. */
  readonly after: CaseSeen | undefined;
  /** What the journal gained, the clock's own acts included. */
  readonly happened: readonly JournalItem[];
  readonly mismatches: readonly Mismatch[];
}

/** Tells one story on one server, step by step. */
export class Telling {
  private stopping = false;
  private caseId: string | undefined;
  private accountable: string | undefined;
  private last: CaseSeen | undefined;
  private clockAt: Temporal.Instant | undefined;
  private personId: string | undefined;
  private readonly tellers: readonly Teller[];

  constructor(
    private readonly story: Story,
    private readonly samverk: Samverk,
    private readonly tokens: Tokens,
    private readonly words: Vocabulary,
  ) {
    this.tellers = story.steps.flatMap(({ as }) => (as === 'clock' ? [] : [as]));
  }

  /**
   * Makes sure that the story can be told here, before anything is changed.
   * @throws NoToken, ServerAway, UnexpectedAnswer
   */
  async prepare(): Promise<void> {
    for (const teller of this.tellers) await this.tokens.of(teller);
    const [teller] = this.tellers;
    if (teller) await this.samverk.demandClock(await this.tokens.of(teller));
  }

  /**
   * Every step in order; the caller stops when a step did not go as expected, since the next ones build on it.
   * @throws NoToken, ServerAway, UnexpectedAnswer
   */
  async *steps(): AsyncGenerator<Told> {
    for (const step of this.story.steps) {
      if (this.stopping) return;
      yield await this.tell(step);
    }
  }

  /** No step is begun any more; the one under way is told to its end. */
  stop(): void {
    this.stopping = true;
  }

  get stopped(): boolean {
    return this.stopping;
  }

  get openedCase(): string | undefined {
    return this.caseId;
  }

  /** The journal of the case as the server verifies it; undefined when no case came to be. */
  async verify(): Promise<Verification | undefined> {
    return this.caseId === undefined
      ? undefined
      : await this.samverk.verify(await this.tokens.of(this.observer()), this.caseId);
  }

  /** To be called whatever happens: a server that is left in another time surprises the next one who uses it. */
  async returnToPresent(): Promise<void> {
    const [teller] = this.tellers;
    if (this.clockAt && teller) await this.samverk.returnToPresent(await this.tokens.of(teller));
  }

  private async tell(step: Step): Promise<Told> {
    const before = this.last;
    await this.travelTo(step.at);
    const { reasons, view } = await this.deed(step);
    const happened = await this.observe();
    const after = step.deed.kind === 'look' ? view : this.last;
    return { step, reasons, before, after, happened, mismatches: mismatchesOf(step.expect, { reasons, seen: after }) };
  }

  /** Steps of the same moment follow one another without the clock being set back. */
  private async travelTo(at: Temporal.Instant): Promise<void> {
    const [teller] = this.tellers;
    if (!teller || this.clockAt?.equals(at)) return;
    this.clockAt = at;
    await this.samverk.travelTo(await this.tokens.of(teller), at);
  }

  private async deed(step: Step): Promise<{ readonly reasons: readonly Reason[]; readonly view?: CaseSeen }> {
    if (step.as === 'clock' || step.deed.kind === 'wait') return { reasons: [] };
    const token = await this.tokens.of(step.as);
    if (step.deed.kind === 'look') {
      const seen = await this.samverk.look(token, this.openCaseId());
      return 'states' in seen ? { reasons: [], view: seen } : { reasons: seen };
    }
    const given = await this.give(step, step.deed.command, step.as, token);
    if (!given.allowed) return { reasons: given.reasons };
    this.caseId = given.caseId;
    this.accountable = given.accountable;
    return { reasons: [] };
  }

  private async give(step: Step, command: string, teller: Teller, token: string): Promise<Given> {
    if (this.caseId === undefined) {
      this.personId ??= await this.samverk.registerPerson(token, this.story.person);
      return this.samverk.open(token, teller.authority, command, { personId: this.personId, ...step.input });
    }
    for (let tries = 1; ; tries++) {
      const version = await this.versionFor(token, this.caseId);
      const given = await this.samverk.act(
        token,
        teller.authority,
        { caseId: this.caseId, version },
        command,
        step.input,
      );
      // A deadline may lapse between reading and doing: whoever works reads anew.
      if (given.allowed || tries === mostTries || !given.reasons.some(({ code }) => code === 'version-conflict'))
        return given;
    }
  }

  /** Each client reads the version itself: from the case, or from the transport order if that is all it may see. */
  private async versionFor(token: string, caseId: string): Promise<number> {
    const seen = await this.samverk.look(token, caseId);
    if ('states' in seen) return seen.version;
    // Whoever sees neither is refused as such; the version then does not matter.
    return (await this.samverk.versionForCarrier(token, caseId)) ?? this.last?.version ?? 1;
  }

  /** Reads the case and its journal as the accountable authority, who sees all of it. */
  private async observe(): Promise<readonly JournalItem[]> {
    if (this.caseId === undefined) return [];
    const token = await this.tokens.of(this.observer());
    const seen = await this.samverk.look(token, this.caseId);
    if (!('states' in seen))
      throw new UnexpectedAnswer(`The accountable authority cannot read its case: ${seen[0]?.text ?? ''}`);
    const known = this.last?.version ?? 0;
    this.last = seen;
    return seen.version === known ? [] : this.samverk.journalAfter(token, this.caseId, known);
  }

  private observer(): Teller {
    const slug = this.words.authorityOf(this.accountable ?? '')?.slug ?? '';
    const [role = ''] = this.words.rolesOf(slug).keys();
    return this.tellers.find(({ authority }) => authority === slug) ?? { authority: slug, role, person: 1 };
  }

  private openCaseId(): string {
    if (this.caseId === undefined) throw new UnexpectedAnswer('The server opened no case.');
    return this.caseId;
  }
}
