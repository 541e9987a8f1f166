import type { Language } from '../../kernel';
import type { LimitGround } from '../words';

/** One thing that is said, ready to read. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** Words that somebody wrote: others may stand in them, so an officer reads them before they go out. */
export interface FreeText {
  /** Within the extract: `t1`, `t2` and so on. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

export interface ExtractStatement {
  readonly number: number;
  readonly kind: string;
  readonly value: string;
  readonly source: string;
  readonly certainty: string;
  readonly assertedOn?: string;
  readonly recordedAt: string;
  readonly authority: string;
  /** It does not stand any more: a later statement took its place. */
  readonly superseded: boolean;
  /** You contest it, and rectification was refused: since this day. */
  readonly contestedSince?: string;
}

export interface ExtractEvent {
  readonly sequence: number;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly title: string;
  readonly authority: string;
  readonly legalBasis: readonly string[];
  readonly facts: readonly Fact[];
  readonly texts: readonly FreeText[];
  readonly contestedSince?: string;
}

/** A notice that the law had an authority send. */
export interface ExtractNotice {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly sentAt: string;
  readonly acknowledgedAt?: string;
  readonly legalBasis: readonly string[];
}

/** A time deprived of liberty, under supervision, or serving a sentence, as the file tells it. */
export interface ExtractCustody {
  readonly kind: string;
  readonly ground?: string;
  readonly authority: string;
  readonly from: string;
  /** Absent while it lasts. */
  readonly to?: string;
  readonly endedBecause?: string;
}

export interface ExtractCase {
  readonly caseId: string;
  /** Exactly this version of the case. */
  readonly version: number;
  readonly reference: string;
  readonly accountable: string;
  readonly openedAt: string;
  readonly closedAt?: string;
  /** How each part of the case stands. */
  readonly states: readonly Fact[];
  /** Parts and fields that you contest, and since when. */
  readonly contested?: readonly Fact[];
  /** What is kept and not used, and why. */
  readonly restricted?: readonly Fact[];
  readonly events: readonly ExtractEvent[];
  readonly notices: readonly ExtractNotice[];
  /** Absent where the file tells of none. */
  readonly custody?: readonly ExtractCustody[];
  /** What was opened to others, and by which right. */
  readonly disclosures: readonly {
    readonly recipient: string;
    readonly disclosedAt: string;
    /** What was done by it. */
    readonly reason?: string;
    readonly parts: readonly string[];
    /** Kinds of data and papers, where another state was told them. */
    readonly data?: readonly string[];
    readonly legalBasis: readonly string[];
  }[];
}

/** What the authority holds of a transport that it carried out by the order of another. */
export interface ExtractCarriage {
  readonly caseId: string;
  readonly orders: readonly { readonly number: number; readonly orderer: string; readonly facts: readonly Fact[] }[];
  readonly events: readonly ExtractEvent[];
  readonly notices: readonly ExtractNotice[];
}

/** Who has read or changed it: by authority, unit and time, not by name. */
export interface ExtractLook {
  readonly at: string;
  readonly what: string;
  readonly why: string;
  readonly authority: string;
  readonly units: readonly string[];
  readonly recipients: readonly string[];
}

export interface ExtractRetention {
  readonly title: string;
  readonly runsFrom: string;
  /** Absent where none is known. */
  readonly period?: string;
  readonly basis: readonly string[];
}

/** Parts that are left out, by ground and number, without what they are. */
export interface Withheld {
  readonly ground: LimitGround;
  readonly title: string;
  readonly legalBasis: readonly string[];
  readonly parts: number;
}

/** Everything that an authority holds of a person and may give to them, in one language. */
export interface Extract {
  readonly format: 'samverk-subject-access-1';
  readonly language: Language;
  readonly authority: string;
  readonly personId: string;
  readonly preparedAt: string;
  readonly statements: readonly ExtractStatement[];
  readonly cases: readonly ExtractCase[];
  /** Absent where it has carried nobody for others. */
  readonly carriages?: readonly ExtractCarriage[];
  readonly looks: readonly ExtractLook[];
  readonly retention: readonly ExtractRetention[];
  readonly withheld: readonly Withheld[];
  /** What is kept of who you are, or of everything, and not used; and why. */
  readonly restricted?: readonly Fact[];
}

/** Every text that an officer has to read, in the order in which it stands. */
export const textsOf = ({ cases, carriages = [] }: Pick<Extract, 'cases' | 'carriages'>): readonly FreeText[] =>
  [...cases, ...carriages].flatMap(({ events }) => events.flatMap(({ texts }) => texts));
