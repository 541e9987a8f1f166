import { Temporal } from 'temporal-polyfill';
import type { Text } from '../../../kernel';
import type { Extract, ExtractCarriage, ExtractCase, ExtractEvent, ExtractNotice, Fact } from '../extract';
import { headings } from './headings';
import type { Content, Pages } from './pages';
import { printable } from './printable';

/** The extract as pages to print. Pure: `Press` turns it into bytes. */
export function extractPage(extract: Extract, digest: string): Pages {
  const page = new Page(extract);
  return {
    info: {
      title: page.say(headings.title),
      creator: 'Samverk',
      producer: 'Samverk',
      creationDate: new Date(extract.preparedAt),
    },
    pageSize: 'A4',
    pageMargins: [40, 48, 40, 56],
    defaultStyle: { font: 'Roboto', fontSize: 9, lineHeight: 1.15 },
    styles: {
      title: { fontSize: 20, bold: true, margin: [0, 0, 0, 8] },
      section: { fontSize: 14, bold: true, margin: [0, 16, 0, 6] },
      part: { fontSize: 11, bold: true, margin: [0, 10, 0, 4] },
      head: { bold: true, fillColor: '#eeeeee' },
      small: { fontSize: 8, color: '#444444' },
    },
    foot: { text: `${page.say(headings.digest)}: ${digest}`, fontSize: 6, color: '#444444' },
    content: page.content(),
  };
}

type Cell = string | Content;

class Page {
  constructor(private readonly extract: Extract) {}

  content(): Content[] {
    const { authority, preparedAt, cases, carriages = [], restricted = [] } = this.extract;
    return [
      { text: this.say(headings.title), style: 'title' },
      this.line(this.say(headings.intro)),
      this.line(`${this.say(headings.authority)}: ${authority}`),
      this.line(`${this.say(headings.prepared)}: ${moment(preparedAt)}`),
      ...this.statements(),
      ...this.restricted(restricted),
      ...cases.flatMap(one => this.case(one)),
      ...carriages.flatMap(one => this.carriage(one)),
      ...this.looks(),
      ...this.retention(),
      ...this.withheld(),
      this.line(this.say(headings.remedy)),
    ];
  }

  say(text: Text): string {
    return text[this.extract.language];
  }

  private statements(): Content[] {
    const rows = this.extract.statements.map(one => [
      one.superseded ? `${one.kind} (${this.say(headings.superseded)})` : one.kind,
      one.contestedSince === undefined ? one.value : `${one.value}\n${this.contested(one.contestedSince)}`,
      one.source,
      one.certainty,
      `${moment(one.recordedAt)}\n${one.authority}`,
    ]);
    const { what, says, source, certainty, recorded } = headings;
    return [
      this.section(headings.statements),
      this.table(['auto', '*', 'auto', 'auto', 'auto'], [what, says, source, certainty, recorded], rows),
    ];
  }

  private case(one: ExtractCase): Content[] {
    const { notices, disclosures, custody = [], contested = [], restricted = [] } = one;
    return [
      {
        text: this.print(`${this.say(headings.case)} ${one.reference} (${this.say(headings.version)} ${one.version})`),
        style: 'section',
      },
      this.line(`${this.say(headings.accountable)}: ${one.accountable}`),
      this.line(`${this.say(headings.opened)}: ${moment(one.openedAt)}`),
      ...(one.closedAt === undefined ? [] : [this.line(`${this.say(headings.closed)}: ${moment(one.closedAt)}`)]),
      this.part(headings.states),
      this.table(
        ['auto', '*'],
        [headings.what, headings.states],
        one.states.map(({ name, value }) => [name, value]),
      ),
      ...(contested.length === 0 ? [] : [this.part(headings.contested)]),
      ...contested.map(({ name, value }) => this.line(`${name}: ${this.contested(value)}`)),
      ...this.restricted(restricted),
      ...(custody.length === 0 ? [] : this.custody(custody)),
      ...this.events(one.events),
      ...this.notices(notices),
      this.part(headings.disclosures),
      this.table(
        ['auto', 'auto', '*', 120],
        [headings.when, headings.to, headings.parts, headings.ground],
        disclosures.map(({ disclosedAt, recipient, reason, parts, data, legalBasis }) => [
          ...[moment(disclosedAt), recipient],
          [...(reason === undefined ? [] : [reason]), (data ?? parts).join(', ')].join('\n'),
          legalBasis.join('; '),
        ]),
      ),
    ];
  }

  private custody(spells: NonNullable<ExtractCase['custody']>): Content[] {
    const { from, to, what, ground, ended, still } = headings;
    const rows = spells.map(one => [
      moment(one.from),
      one.to === undefined ? this.say(still) : moment(one.to),
      `${one.kind}\n${one.authority}`,
      one.ground ?? '',
      one.endedBecause ?? '',
    ]);
    const widths = ['auto', 'auto', '*', '*', 'auto'];
    return [this.part(headings.custody), this.table(widths, [from, to, what, ground, ended], rows)];
  }

  private carriage({ orders, events, notices }: ExtractCarriage): Content[] {
    const rows = orders.map(({ number, orderer, facts }) => [
      `${this.say(headings.order)} ${number}\n${orderer}`,
      { stack: facts.map(fact => this.fact(fact)) },
    ]);
    return [
      this.section(headings.carriage),
      this.table(['auto', '*'], [headings.from, headings.says], rows),
      ...this.events(events),
      ...this.notices(notices),
    ];
  }

  private events(events: readonly ExtractEvent[]): Content[] {
    const rows = events.map(event => this.event(event));
    const { when, what, ground } = headings;
    return [this.part(headings.events), this.table(['auto', '*', 150], [when, what, ground], rows)];
  }

  private notices(notices: readonly ExtractNotice[]): Content[] {
    const rows = notices.map(({ sentAt, title, from, to }) => [moment(sentAt), title, from, to]);
    const { when, what, from, to } = headings;
    return [this.part(headings.notices), this.table(['auto', '*', 'auto', 'auto'], [when, what, from, to], rows)];
  }

  private fact({ name, value }: Fact): Content {
    return { text: this.print(`${name}: ${instant.test(value) ? moment(value) : value}`), style: 'small' };
  }

  private event({ occurredAt, title, authority, legalBasis, facts, texts, contestedSince }: ExtractEvent): Cell[] {
    const told = facts.map(fact => this.fact(fact));
    const words = texts.map(({ name, text }) => ({ text: this.print(`${name}: “${text}”`), italics: true }));
    const note = contestedSince === undefined ? [] : [{ text: this.contested(contestedSince), bold: true }];
    return [
      moment(occurredAt),
      { stack: [{ text: title, bold: true }, { text: authority, style: 'small' }, ...told, ...words, ...note] },
      { text: legalBasis.join('; '), style: 'small' },
    ];
  }

  private restricted(facts: readonly Fact[]): Content[] {
    const lines = facts.map(({ name, value }) => this.line(`${name}: ${value}`));
    return lines.length === 0 ? [] : [this.part(headings.restricted), ...lines];
  }

  private contested(since: string): string {
    return `${this.say(headings.contestedSince)} ${since}`;
  }

  private looks(): Content[] {
    const rows = this.extract.looks.map(({ at, what, why, authority, units, recipients }) => [
      moment(at),
      recipients.length > 0 ? `${what}: ${recipients.join(', ')}` : what,
      why,
      [authority, ...units].join(', '),
    ]);
    const { when, what, why, who } = headings;
    return [this.section(headings.looks), this.table(['auto', '*', 'auto', '*'], [when, what, why, who], rows)];
  }

  private retention(): Content[] {
    const rows = this.extract.retention.map(({ title, runsFrom, period, basis }) => [
      title,
      runsFrom,
      period ?? this.say(headings.noPeriod),
      basis.join('; '),
    ]);
    const { what, runsFrom, period, ground } = headings;
    return [
      this.section(headings.retention),
      this.table(['*', '*', '*', 'auto'], [what, runsFrom, period, ground], rows),
    ];
  }

  private withheld(): Content[] {
    const rows = this.extract.withheld.map(({ title, legalBasis, parts }) => [
      title,
      legalBasis.join('; '),
      String(parts),
    ]);
    const { why, ground, number } = headings;
    return [
      this.section(headings.withheld),
      rows.length === 0
        ? this.line(this.say(headings.nothingWithheld))
        : this.table(['*', '*', 'auto'], [why, ground, number], rows),
    ];
  }

  private table(
    widths: readonly (string | number)[],
    head: readonly Text[],
    rows: readonly (readonly Cell[])[],
  ): Content {
    if (rows.length === 0) return this.line(this.say(headings.none));
    const body = rows.map(row => row.map(cell => (typeof cell === 'string' ? this.print(cell) : cell)));
    return {
      layout: 'lightHorizontalLines',
      table: {
        widths: [...widths],
        headerRows: 1,
        dontBreakRows: true,
        body: [head.map(text => ({ text: this.say(text), style: 'head' })), ...body],
      },
    };
  }

  private section(text: Text): Content {
    return { text: this.say(text), style: 'section' };
  }

  private part(text: Text): Content {
    return { text: this.say(text), style: 'part' };
  }

  private line(text: string): Content {
    return { text: this.print(text), margin: [0, 0, 0, 3] };
  }

  private print(text: string): string {
    return printable(text, this.say(headings.otherScript));
  }
}

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** `2026-03-02 08:30` where the authority is; Sweden and Poland keep the same time. A day that began is that day. */
const moment = (at: string): string => written(at).replace(/ 00:00$/, '');

const clock = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm',
});

const written = (at: string): string => clock.format(Temporal.Instant.from(at).epochMilliseconds);
