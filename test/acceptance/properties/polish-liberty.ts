import { Temporal } from 'temporal-polyfill';
import { detentionStarted, releaseOrdered, type CaseFile } from '../../../src/case-file';
import { computeDeadline, custodyTime } from '../../../src/law';
import type { Given } from './walk';

const zone = 'Europe/Warsaw';
const dayOf = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate();
const depriving: readonly string[] = ['held', 'detained'];

/** What the Polish law of detention demands of any life, whatever rows were given. */
export const faultsOfLiberty = (given: Given): readonly string[] => [
  ...daysOverTheLongest(given.file),
  ...given.steps.flatMap(({ event, before }) =>
    event.type === detentionStarted.type ? startedAgainstTheLaw(before, dayOf(event.occurredAt).toString()) : [],
  ),
  ...releaseNotFollowed(given),
];

/** Art. 403: six months in all, twelve more where a court prolonged; earlier stays count, those for protection apart. */
function daysOverTheLongest({ custody }: CaseFile): readonly string[] {
  const stays = custody.spells
    .filter(({ kind, ground }) => kind === 'detained' && ground !== 'asylum-application')
    .map(({ from, to }) => ({ from: dayOf(from), until: dayOf(to ?? from) }));
  const last = stays.at(-1);
  if (!last) return [];
  const spans = stays.map(({ from, until }) => ({ from: from.toString(), until: until.toString() }));
  const days = custodyTime(spans, last.until.toString(), 'PL').days + (custody.history?.earlierDays ?? 0);
  const start = last.until.subtract({ days: days - 1 }).toString();
  const lawOf = last.from.toString();
  const six = computeDeadline('pl.detention.total.max', { start, lawOf }).dueOn;
  const prolonged = custody.prolongation !== undefined || stays.length > 1;
  const longest = prolonged ? computeDeadline('pl.detention.further.max', { start: six, lawOf }).dueOn : six;
  return last.until.toString() <= longest ? [] : [`detained for ${days} days, longer than the law allows`];
}

/** Art. 397, 400, 406: no child alone under fifteen, and nobody while something forbids it. */
function startedAgainstTheLaw({ decision: { person }, custody }: CaseFile, day: string): readonly string[] {
  const fifteenOn = person.adultFrom && Temporal.PlainDate.from(person.adultFrom).subtract({ years: 3 }).toString();
  const tooYoung = person.minor && person.unaccompanied && (fifteenOn === undefined || fifteenOn > day);
  return [
    ...(tooYoung ? ['a child alone under fifteen was placed in a centre'] : []),
    ...((custody.history?.bars ?? []).length > 0 ? ['somebody was detained although something forbids it'] : []),
  ];
}

/** Whoever is kept when a bar comes up is to be released, and the clock waits for the door to open. */
function releaseNotFollowed({ steps, file: { custody, deadlines } }: Given): readonly string[] {
  const isKept = depriving.includes(custody.state);
  const bars = custody.history?.bars ?? [];
  return [
    ...(isKept && bars.length > 0 && custody.releaseOrderedAt === undefined
      ? [`${bars[0]?.because ?? ''} forbids detention, and no release is ordered`]
      : []),
    ...(isKept && steps.some(({ event }) => event.type === releaseOrdered.type) && !deadlines['pl.release.confirmation']
      ? ['a release is ordered, and nothing waits for its confirmation']
      : []),
  ];
}
