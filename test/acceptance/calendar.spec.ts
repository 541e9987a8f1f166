import { Temporal } from 'temporal-polyfill';
import { computeDeadline, type DeadlineQuestion } from '../../src/law';
import vectors from './calendar.json';

interface Vector {
  readonly id: string;
  readonly rule: string;
  readonly source: string;
  readonly key: string;
  readonly question: DeadlineQuestion;
  readonly expected: string;
}

describe('Known answers of courts, authorities and statutes about last days', () => {
  it('has all of them', () => {
    expect(vectors).toHaveLength(29);
  });

  it.each((vectors as readonly Vector[]).map(vector => [vector.id, vector.rule, vector.source, vector] as const))(
    '%s %s ends as %s says',
    (_id, _rule, _source, { key, question, expected }) => {
      const { dueAt, dueOn, trace } = computeDeadline(key, question);
      if (expected.length === 10) expect(dueOn).toBe(expected);
      else expect(Temporal.Instant.compare(dueAt, expected)).toBe(0);
      expect(trace.at(0)?.step).toBe('start');
      expect(trace.at(-1)?.step).toBe('last-moment');
    },
  );
});
