import { Temporal } from 'temporal-polyfill';
import type { CaseEvent, Computation } from '../../../../kernel';
import { unbrokenDetention, type CaseFile } from '../../../../case-file';
import { computeDeadline } from '../../../../law';
import { dayOf } from '../../time';

/** When something happened in law. */
type At = Pick<CaseEvent, 'occurredAt'>;

const isSecurityCase = ({ decision }: CaseFile): boolean => decision.kind === 'expulsion-under-security-act';

/** Where the law gives hours or less than a review would need, the cap is the only clock. */
const endsInHours = ({ custody: { ground } }: CaseFile): boolean => ground === 'inquiry' || ground === 'child';

function reviewRuleOf(file: CaseFile): string {
  const enforcing = file.custody.ground === 'enforcement';
  if (isSecurityCase(file))
    return enforcing ? 'se.lsu.detention.review.enforcement' : 'se.lsu.detention.review.probable';
  return enforcing ? 'se.detention.review.after-decision' : 'se.detention.review.before-decision';
}

/** The last moment for the review that follows a start of detention or a review. */
export const reviewAfter = (file: CaseFile, { occurredAt }: At): Computation | undefined =>
  file.custody.since === undefined || endsInHours(file)
    ? undefined
    : computeDeadline(reviewRuleOf(file), { start: occurredAt });

/** The longest time for the ground; a review may open the longer one that the law names. */
function capRuleOf({ custody: { ground, prolongation } }: CaseFile): string | undefined {
  switch (ground) {
    case 'inquiry':
      return 'se.detention.max.inquiry';
    case 'child':
      return 'se.detention.max.child';
    case 'enforcement':
      if (prolongation === 'non-cooperation-or-documents') return 'se.detention.max.enforcement.obstructed';
      return prolongation === undefined ? 'se.detention.max.enforcement' : 'se.detention.max.enforcement.exceptional';
    case 'identity':
      return prolongation === undefined ? 'se.detention.max.identity' : undefined;
    case 'probable-expulsion':
      return prolongation === undefined ? 'se.detention.max.probable' : undefined;
    default:
      return undefined;
  }
}

/**
 * Each ground has its own counter, which begins with it (MIG 2013:3) and stands still only while another ground is
 * recorded (C-357/09 Kadzoev, C-534/11 Arslan): time on the same ground earlier in the same stay is counted in.
 */
function counterStart({ custody }: CaseFile): string | undefined {
  const { ground, since } = custody;
  if (since === undefined) return undefined;
  const before = unbrokenDetention(custody).filter(spell => spell.ground === ground && spell.to !== undefined);
  const start = before.reduce(
    (at, { from, to }) => at.subtract({ milliseconds: lasted(from, to ?? from) }),
    Temporal.Instant.from(since),
  );
  return start.toString({ fractionalSecondDigits: 3 });
}

const lasted = (from: string, to: string): number =>
  Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds;

/** First one time and then, once prolonged, another on top of it. */
function twice(first: string, second: string, start: string, prolonged: boolean): Computation {
  const one = computeDeadline(first, { start });
  if (!prolonged) return one;
  const two = computeDeadline(second, { start: one.dueAt });
  return { ...two, trace: [...one.trace, ...two.trace] };
}

/** The moment beyond which nobody is kept on this ground; undefined where the law sets none. */
export function capOf(file: CaseFile, { occurredAt }: At): Computation | undefined {
  const { ground, prolongation } = file.custody;
  const start = counterStart(file);
  if (start === undefined) return undefined;
  const prolonged = prolongation !== undefined;
  const isChild = ground === 'child';
  if (isSecurityCase(file) && (isChild || ground === 'probable-expulsion' || ground === 'enforcement')) {
    const rule = isChild ? 'se.lsu.detention.max.child' : 'se.lsu.detention.max';
    return twice(rule, `${rule}.extension`, start, prolonged);
  }
  if (isChild) return twice('se.detention.max.child', 'se.detention.max.child.extension', start, prolonged);
  // The longer caps of enforcement detention do not bind expulsion for crime.
  if (file.decision.kind === 'expulsion-for-crime' && ground === 'enforcement' && prolonged) return undefined;
  const rule = capRuleOf(file);
  return rule === undefined ? undefined : computeDeadline(rule, { start, lawOf: occurredAt });
}

/** The alarm some days before the last day for a review. */
export const reviewAlarm = (file: CaseFile, event: At): Computation | undefined =>
  daysAhead('se.detention.review.alarm', reviewAfter(file, event), event);

/** The alarm some days before the cap, or some hours into a time that the law counts in hours. */
export function capAlarm(file: CaseFile, event: At): Computation | undefined {
  if (!endsInHours(file)) return daysAhead('se.detention.cap.alarm', capOf(file, event), event);
  const start = counterStart(file);
  if (start === undefined) return undefined;
  const prolonged = file.custody.ground === 'child' && file.custody.prolongation !== undefined;
  const began = prolonged ? computeDeadline('se.detention.max.child', { start }).dueAt : start;
  return notBefore(event, computeDeadline('se.detention.cap.alarm.hours', { start: began, lawOf: event.occurredAt }));
}

const daysAhead = (rule: string, last: Computation | undefined, event: At): Computation | undefined =>
  last && notBefore(event, computeDeadline(rule, { start: last.dueOn, lawOf: event.occurredAt }));

/** What should have been called out already is called out at once. */
const notBefore = ({ occurredAt }: At, alarm: Computation): Computation =>
  Temporal.Instant.compare(alarm.dueAt, occurredAt) < 0
    ? {
        ...atOnce(alarm.rule, occurredAt, alarm.legalBasis),
        trace: [...alarm.trace, { step: 'move', at: occurredAt, note: 'has passed already: at once' }],
      }
    : alarm;

/** A duty that the law wants done at once: due at the very minute. */
export const atOnce = (rule: string, at: string, basis: Computation['legalBasis']): Computation => ({
  rule,
  legalBasis: basis,
  dueAt: at,
  dueOn: dayOf(at),
  trace: [{ step: 'start', at, note: 'at once' }],
});
