import type { CaseEvent, Computation, DeadlineRule } from '../../../../kernel';
import {
  absconded,
  decisionBecameFinal,
  decisionRepealed,
  departureConfirmed,
  departurePeriodExtended,
  departurePeriodStarted,
  holdLifted,
  holdSet,
  receptionAidEnded,
  type CaseFile,
} from '../../../../case-file';
import { computeDeadline, dayFixedByDecision } from '../../../../law';
import { lma } from '../../../../law/sweden/acts';
import { dayOf } from '../../time';
import { endOfPeriod } from './departure';

const later = (one: string, other: string | undefined): string => (other !== undefined && other > one ? other : one);

/**
 * Until when somebody whose application for asylum was refused has reception aid. It ends with the time to leave freely,
 * comes back while enforcement is barred, and then ends a week after the bar.
 */
function lastDayOfAid(file: CaseFile, event: CaseEvent): Computation | undefined {
  const { decision, departurePeriod, holds, whereabouts } = file;
  if (decision.track !== 'asylum' || decision.person.minor || decision.state !== 'final') return undefined;
  if (holds.state !== 'free' || whereabouts.state === 'absconded') return undefined;
  const on = dayOf(event.occurredAt);
  if (event.type === holdLifted.type) {
    const aWeek = computeDeadline('se.reception.end', { start: on });
    const freely = file.deadlines['se.departure-period']?.dueOn;
    return freely !== undefined && freely > aWeek.dueOn
      ? dayFixedByDecision('se.reception.last-day', { start: on, lastDay: freely })
      : aWeek;
  }
  if (event.type === decisionBecameFinal.type)
    return departurePeriod.state === 'pending'
      ? undefined
      : dayFixedByDecision('se.reception.last-day', { start: on, lastDay: later(on, decision.finalOn) });
  const end = endOfPeriod(file, event);
  return end && dayFixedByDecision('se.reception.last-day', { start: on, lastDay: later(on, end.dueOn) });
}

/** Told to whoever answers for the person’s case; nothing in the procedure turns on it. */
export const receptionDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'se.reception-aid',
    title: {
      en: 'Reception aid ends, for an adult without children',
      sv: 'Bistånd enligt LMA upphör, för en vuxen utan barn',
      pl: 'Koniec pomocy socjalnej dla dorosłego bez dzieci',
    },
    legalBasis: [lma('11–12 §§', 'verify')],
    starts: [decisionBecameFinal, departurePeriodStarted, departurePeriodExtended, holdLifted],
    due: lastDayOfAid,
    void: [holdSet, absconded, departureConfirmed, decisionRepealed, receptionAidEnded],
    lapse: 'note-end-of-reception-aid',
    owner: () => 'se.migrationsverket',
  },
];
