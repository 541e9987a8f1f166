import { eventFields, orderFields, purposeRows, regionFields, type DataClass } from '../../access';
import { caseMachine, type CaseFile } from '../../case-file';
import { camel, stateAsRecipient } from '../../cases/record/projections';
import type { JournalEntry } from '../../journal';
import { eventTypeOf, type Language, type Procedure, type Text } from '../../kernel';
import type { NoticeLine } from '../../cases/readers/notice-reader';
import type { RestrictionMark } from '../../marks/marks.answers';
import type { Marks } from '../../marks/marks';
import type { RecordedStatement } from '../../persons/http/persons.answers';
import type { LogLine } from '../../read-log/store/read-log-reader';
import { spellEndTitles } from './code-titles';
import { Codes } from './codes';
import type {
  Extract,
  ExtractCarriage,
  ExtractCase,
  ExtractCustody,
  ExtractEvent,
  ExtractLook,
  ExtractNotice,
  ExtractStatement,
  Fact,
  FreeText,
} from './extract';
import { classesAt, leavesOf } from './facts';
import { nameOf } from './field-titles';
import type { HeldCarriage, HeldCase, Holdings } from './holdings';
import { restrictionGroundRows } from '../restriction/restriction-words';
import type { RestrictionGround } from '../words';
import { Withholding } from './limits-in-force';
import { masked } from './reviews';
import { namesAnother } from './third-parties';
import { certaintyTitles, kindTitles, lookTitles, placeTitles, sourceTitles } from './wording';

interface About {
  readonly language: Language;
  readonly authority: string;
  readonly preparedAt: string;
  readonly procedures: readonly Procedure<CaseFile>[];
}

export interface Composed {
  readonly extract: Extract;
  /** Parts left out by ground, those of which nothing is told included. */
  readonly withheld: Readonly<Record<string, number>>;
}

/** Puts what an authority holds into words that the person can read, without what may not be told. Pure. */
export function compose(held: Holdings, about: About): Composed {
  const writing = new Writing(about, new Withholding(held.limits));
  const extract = writing.extract(held);
  return { extract, withheld: writing.withholding.all() };
}

/** The day since which something is contested, the first of several. */
const sinceOf = (contested: readonly { readonly since: string }[] = []) => {
  const [first] = contested;
  return first && { contestedSince: first.since };
};

/** How a receipt names another state. */
const toState = stateAsRecipient('');

class Writing {
  private texts = 0;
  private readonly codes: Codes;

  constructor(
    private readonly about: About,
    readonly withholding: Withholding,
  ) {
    this.codes = new Codes(about.procedures, about.language);
  }

  extract({ person, cases, carriages, looks, retention }: Holdings): Extract {
    const { language, authority, preparedAt } = this.about;
    const whole = {
      statements: person.statements.flatMap(one => this.statement(one)),
      cases: cases.map(one => this.case(one)),
      ...(carriages.length > 0 && { carriages: carriages.map(one => this.carriage(one)) }),
      restricted: this.restricted(person.restrictions ?? []),
      looks: looks.flatMap(one => this.look(one)),
    };
    return {
      format: 'samverk-subject-access-1',
      language,
      authority: this.authority(authority),
      personId: person.id,
      preparedAt,
      ...whole,
      retention,
      withheld: this.withholding.told(language),
    };
  }

  private statement(said: RecordedStatement): readonly ExtractStatement[] {
    if (this.withholding.withholds(['identity'])) return [];
    const { number, kind, source, certainty, assertedOn, recordedAt, authority, supersededBy, contested } = said;
    const value = said.name ?? said.birthDate ?? said.sex ?? said.nationality ?? said.language ?? said.document;
    return [
      {
        number,
        kind: this.words(kindTitles[kind]),
        value: leavesOf(value)
          .filter(({ path }) => path[0] !== 'kind')
          .map(leaf => leaf.value)
          .join(', '),
        source: this.words(sourceTitles[source]),
        certainty: this.words(certaintyTitles[certainty]),
        ...(assertedOn !== undefined && { assertedOn }),
        recordedAt,
        authority: this.authority(authority),
        superseded: supersededBy !== undefined,
        ...sinceOf(contested),
      },
    ];
  }

  private case({ seen, journal, notices, disclosures }: HeldCase): ExtractCase {
    const { marks } = seen;
    const open = new Set<string>(seen.groups.map(camel));
    const others = new Set(seen.groups.includes('notices') ? [] : [this.about.authority]);
    return {
      caseId: seen.id,
      version: seen.version,
      reference: seen.reference,
      accountable: this.authority(seen.accountable),
      openedAt: seen.openedAt,
      ...(seen.closedAt !== undefined && { closedAt: seen.closedAt }),
      states: this.states(seen.file, open),
      contested: this.contested(marks),
      restricted: this.restricted(marks.restricted.filter(({ place }) => place !== 'person')),
      events: journal
        .filter(({ region }) => open.has(region))
        .flatMap(entry => this.event(entry))
        .map(event => ({ ...event, ...sinceOf(marks.contested.filter(one => one.event === event.sequence)) })),
      notices: notices
        .filter(({ from, to }) => others.size === 0 || others.has(from) || others.has(to))
        .map(one => this.notice(one)),
      ...(open.has('custody') && this.custody(seen.file)),
      disclosures: disclosures.map(({ recipient, disclosedAt, groups, legalBasis, event, fields }) => ({
        recipient: this.authority(recipient),
        disclosedAt,
        reason: this.words(eventTypeOf(caseMachine, event).title),
        parts: groups.map(group => this.codes.part(group) ?? this.name([group])),
        legalBasis,
        ...(recipient.startsWith(toState) && {
          data: fields.map(field => this.codes.say([], field.split('.').at(-1) ?? '')),
        }),
      })),
    };
  }

  private notice({ key, from, to, sentAt, acknowledgedAt, legalBasis }: NoticeLine): ExtractNotice {
    const title = this.about.procedures.map(({ notices }) => notices?.[key]).find(one => one !== undefined);
    return {
      title: title ? this.words(title) : this.name([key]),
      from: this.authority(from),
      to: this.authority(to),
      sentAt,
      ...(acknowledgedAt !== undefined && { acknowledgedAt }),
      legalBasis,
    };
  }

  /** Times deprived of liberty, in order; nothing where there were none. */
  private custody({ custody }: CaseFile): Pick<ExtractCase, 'custody'> {
    const states = caseMachine.regions.find(({ region }) => region.name === 'custody')?.region.states ?? {};
    const titles: Readonly<Record<string, Text>> = states;
    const spells = custody.spells.flatMap(({ kind, ground, authority, from, to, endedBecause }): ExtractCustody[] => {
      if (this.withholding.withholds(classesAt(regionFields.custody, ['spells', 'kind']))) return [];
      const title = titles[kind];
      return [
        {
          kind: title ? this.words(title) : kind,
          ...(ground && { ground: this.codes.say(['ground'], ground) }),
          authority: this.authority(authority),
          from,
          ...(to !== undefined && { to }),
          ...(endedBecause && { endedBecause: this.words(spellEndTitles[endedBecause]) }),
        },
      ];
    });
    return spells.length > 0 ? { custody: spells } : {};
  }

  private carriage({ caseId, orders, journal, notices }: HeldCarriage): ExtractCarriage {
    return {
      caseId,
      orders: orders.map(({ number, orderer, ...order }) => ({
        number,
        orderer: this.authority(orderer),
        facts: leavesOf(order)
          .filter(({ path }) => !this.withholding.withholds(classesAt(orderFields, path)))
          .map(({ path, value }): Fact => ({ name: this.name(path), value: this.codes.say(path, value) })),
      })),
      events: journal.flatMap(entry => this.event(entry)),
      notices: notices.map(one => this.notice(one)),
    };
  }

  private states(file: CaseFile, open: ReadonlySet<string>): readonly Fact[] {
    return caseMachine.regions.flatMap(({ region: { name, title, states } }) => {
      if (!open.has(name)) return [];
      if (this.withholding.withholds(classesAt(regionFields[name], ['state']))) return [];
      const { state } = file[name as keyof CaseFile] as { readonly state: string };
      const told = states[state];
      return [{ name: this.words(title), value: told ? this.words(told) : state }];
    });
  }

  private contested({ contested }: Marks): readonly Fact[] {
    return contested.flatMap(({ region = '', field, event, since }) => {
      const path = field?.split('.') ?? [];
      if (event !== undefined || this.withholding.withholds(classesAt(regionFields[region], path))) return [];
      const part = this.codes.part(region) ?? this.name([region]);
      return [{ name: path.length > 0 ? `${part} › ${this.name(path)}` : part, value: since }];
    });
  }

  /** By the authority that answers; those of others are theirs to tell. */
  private restricted(marks: readonly RestrictionMark[]): readonly Fact[] {
    return marks.flatMap(({ authority, ground, place, statement, region, field, event }) => {
      const row = Object.hasOwn(restrictionGroundRows, ground) && restrictionGroundRows[ground as RestrictionGround];
      if (!row || authority !== this.about.authority) return [];
      const path = field?.split('.') ?? [];
      const within = path.length > 0 ? [this.name(path)] : event === undefined ? [] : [String(event)];
      const what =
        region === undefined
          ? [
              this.words(placeTitles[place as keyof typeof placeTitles]),
              ...(statement === undefined ? [] : [String(statement)]),
            ]
          : [this.codes.part(region) ?? this.name([region]), ...within];
      if (region !== undefined && this.withholding.withholds(classesAt(regionFields[region], path))) return [];
      return [{ name: what.join(' › '), value: this.words(row.title) }];
    });
  }

  private event(entry: JournalEntry): readonly ExtractEvent[] {
    const fields = eventFields.get(entry.type);
    if (this.withholding.withholds(classesAt(fields?.happened, []))) return [];
    const told = (value: unknown, classes: (path: readonly string[]) => readonly DataClass[]) =>
      leavesOf(value).filter(({ path }) => !this.withholding.withholds(classes(path)));
    const { language } = this.about;
    const facts = told(entry.payload, path => classesAt(fields?.payload, path))
      .filter(({ path }) => path[0] !== 'personId')
      .map(({ path, value }): Fact => ({ name: this.name(path), value: this.codes.say(path, value) }));
    const words = told(entry.sealed?.body, path => classesAt(fields?.sealed, path));
    const names = words
      .filter(({ path }) => namesAnother(path))
      .map(({ path }): Fact => ({ name: this.name(path), value: masked[language] }));
    const texts = words
      .filter(({ path }) => !namesAnother(path))
      .map(({ path, value }): FreeText => ({ id: `t${++this.texts}`, name: this.name(path), text: value }));
    return [
      {
        sequence: entry.sequence,
        occurredAt: entry.occurredAt,
        recordedAt: entry.recordedAt,
        title: this.words(eventTypeOf(caseMachine, entry.type).title),
        authority: this.authority(entry.authority),
        legalBasis: entry.legalBasis,
        facts: [...facts, ...names],
        texts,
      },
    ];
  }

  /** Whose hand it was stays with the authority; that it may is to be checked. */
  private look({ at, class: kind, purpose, units, recipients }: LogLine): readonly ExtractLook[] {
    if (this.withholding.withholdsLook()) return [];
    const why = purposeRows[purpose]?.title;
    return [
      {
        at,
        what: this.words(lookTitles[kind]),
        why: why ? this.words(why) : purpose,
        authority: this.authority(this.about.authority),
        units: units ?? [],
        recipients: (recipients ?? []).map(one => this.authority(one)),
      },
    ];
  }

  private authority(id: string): string {
    const found = this.about.procedures.flatMap(({ authorities }) => authorities).find(one => one.id === id);
    if (found) return this.words(found.name);
    return id.startsWith(toState) ? this.codes.say(['country'], id.slice(toState.length)) : id;
  }

  private name(path: readonly string[]): string {
    return nameOf(path, this.about.language);
  }

  private words(text: Text): string {
    return text[this.about.language];
  }
}
