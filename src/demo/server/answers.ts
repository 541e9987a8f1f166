/** What the server tells about a case, as far as a story looks at it. */
export interface CaseSeen {
  readonly id: string;
  readonly version: number;
  /** Id of the authority. */
  readonly accountable: string;
  readonly states: Readonly<Record<string, string>>;
  readonly deadlines: readonly { readonly key: string; readonly dueAt: string; readonly dueOn: string }[];
  readonly custodyTime?: { readonly elapsed: string; readonly days: number };
}

export interface JournalItem {
  readonly sequence: number;
  readonly title: string;
  readonly command: string;
  readonly authority: string;
  readonly legalBasis: readonly string[];
  readonly occurredAt: string;
  readonly deadlines: {
    readonly started: readonly { readonly key: string; readonly dueAt: string; readonly dueOn: string }[];
  };
}

/** Why something was refused, and what would clear it. */
export interface Reason {
  readonly code: string;
  readonly text: string;
  readonly legalBasis: readonly { readonly label: string; readonly certainty: string }[];
  readonly whoCanClear: readonly string[];
  readonly clearsOn?: string;
}

export interface Verification {
  readonly intact: boolean;
  readonly events: number;
  readonly headHash: string;
  readonly findings: readonly { readonly text: string; readonly sequence?: number }[];
}

/** The members of a problem answer (RFC 9457) that a story looks at. */
interface ProblemSeen {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly blockers?: readonly Reason[];
  readonly errors?: readonly { readonly pointer?: string; readonly code: string; readonly detail: string }[];
}

/**
 * The reasons of a refusal: the blockers where the server judged the case; otherwise the one problem for which it did not
 * come to that, such as a wrong role, a case that the caller may not know, or an input that does not hold.
 */
export function reasonsOf(body: unknown): readonly Reason[] {
  const { code = 'no-reason-given', title = '', detail = '', blockers, errors = [] } = (body ?? {}) as ProblemSeen;
  if (blockers && blockers.length > 0) return blockers;
  const fields = errors.map(error => `${error.pointer ?? ''} ${error.detail}`.trim());
  return [{ code, text: [title, detail, ...fields].filter(Boolean).join(' '), legalBasis: [], whoCanClear: [] }];
}
