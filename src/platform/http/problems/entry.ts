import type { Text } from '../../../kernel/text';

/** One kind of problem, as a client may meet it. */
export interface ProblemEntry {
  /** HTTP status of every answer with this code. */
  readonly status: number;
  /** What is wrong, in a few words; the same for every occurrence (RFC 9457 `title`). */
  readonly title: Text;
  /** What it means and what the client can do; printed on the page of the problem. */
  readonly explanation: Text;
  /** Headers that every answer with this code carries. */
  readonly headers?: Readonly<Record<string, string>>;
}
