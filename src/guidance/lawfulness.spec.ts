import { aCase, usual, type SwedishCase, wholeSight } from '../../test/builders';
import { fieldGroups, type FieldGroup } from '../case-file';
import type { JournalEntry } from '../journal';
import { sweden } from '../procedures';
import { isDeprived, lawfulnessOf } from './lawfulness';

type Giver = Parameters<SwedishCase['give']>[0];

/** A case that remembers which command recorded what, as the journal does. */
class Kept {
  constructor(
    readonly told: SwedishCase,
    readonly entries: readonly JournalEntry[] = [],
  ) {}

  at(when: string): Kept {
    return new Kept(this.told.at(when), this.entries);
  }

  give(by: Giver, name: string, input: object = {}): Kept {
    const told = this.told.give(by, name, { ...input });
    const roles = sweden.commands.find(row => row.name === name && row.by[0]?.authority.slug === by)?.by ?? [];
    const added = told.events.slice(this.told.events.length).map((event, at) => ({
      ...event,
      event,
      ...{ caseId: '', sequence: this.entries.length + at + 1, command: name, roles: roles.map(({ key }) => key) },
      ...{ sealedDigest: null, legalBasis: [], processVersion: '', correlationId: '', prevHash: '', hash: '' },
      sealed: { salt: '', body: event.sealed },
    }));
    return new Kept(told, [...this.entries, ...added]);
  }
}

const detainedAtDay = '2026-03-02';
const detained = () =>
  new Kept(aCase().inSweden())
    .give('migrationsverket', 'register-decision', usual.decision('2026-01-07'))
    .at('2026-01-12')
    .give('migrationsverket', 'record-service', usual.service('2026-01-12'))
    .at('2026-02-03T09:00:00Z')
    .give('clock', 'let-appeal-period-end')
    .at('2026-03-02T09:00:00Z')
    .give('migrationsverket', 'decide-detention', usual.detention(detainedAtDay, '2026-03-02T09:00:00.000Z'));
const reviewed = () =>
  detained().at('2026-04-01').give('migrationsverket', 'review-detention', usual.review('2026-04-01'));

const lookOf = ({ told }: Kept, groups: readonly FieldGroup[] = fieldGroups) => ({
  procedure: sweden,
  caseId: '',
  file: told.file,
  actor: { subject: 'rakel', authority: 'se.migrationsdomstol', roles: ['se.migrationsdomstol.court-registrar'] },
  groups,
  sight: wholeSight,
  now: told.now,
});
const lawfulness = (kept: Kept, groups?: readonly FieldGroup[]) => lawfulnessOf(lookOf(kept, groups), kept.entries);

describe('AO-09: the lawfulness of detention, which a court examines of its own motion', () => {
  it('holds every condition of every act since the person was last free', () => {
    const { acts, state, since } = lawfulness(reviewed());
    expect([state, since]).toEqual(['detained', '2026-03-02T09:00:00.000Z']);
    expect(acts.map(({ command }) => command)).toEqual(['decide-detention', 'review-detention']);
    for (const { command, conditions } of acts) {
      const row = sweden.commands.find(
        ({ name, by }) => name === command && by[0]?.authority.slug === 'migrationsverket',
      );
      const guards = row?.requires.map(({ code }) => code) ?? [];
      expect(guards.length).toBeGreaterThan(2);
      expect(conditions.map(({ code }) => code)).toEqual(expect.arrayContaining(guards));
    }
  });

  it('answers each by the case as it then stood, or tells that the act itself states it', () => {
    const answers = lawfulness(reviewed()).acts.flatMap(({ conditions }) => conditions.map(({ answer }) => answer));
    expect(new Set(answers)).toEqual(new Set(['yes', 'stated']));
  });

  it('shows each by an event of the journal', () => {
    const kept = reviewed();
    const [order, review] = lawfulness(kept).acts;
    const proof = (act: typeof order, code: string) =>
      act?.conditions.find(one => one.code === code)?.evidence.map(({ type }) => type);
    expect(proof(order, 'state-of-decision')).toEqual(['decision-became-final']);
    expect(proof(order, 'supervision-not-considered')).toEqual(expect.arrayContaining(['detention-ordered']));
    expect(proof(review, 'review-too-late')).toEqual(expect.arrayContaining(['detention-started']));
    for (const { conditions } of lawfulness(kept).acts)
      for (const { code, evidence } of conditions) expect([code, evidence.length > 0]).toEqual([code, true]);
  });

  it('asks what keeping on demands now', () => {
    const { continuation } = lawfulness(detained());
    const late = lawfulness(detained().at('2026-06-01')).continuation;
    const answer = (of: typeof continuation) =>
      of.find(({ command }) => command === 'review-detention')?.checklist.find(({ code }) => code === 'review-too-late')
        ?.answer;
    expect([answer(continuation), answer(late)]).toEqual(['yes', 'no']);
  });

  it('forgets the acts of an earlier deprivation of liberty', () => {
    const again = detained()
      .at('2026-03-10')
      .give('migrationsverket', 'release', {
        releasedAt: '2026-03-10T10:00:00.000Z',
        reasons: 'No ground is left.',
      })
      .at('2026-03-20T09:00:00Z')
      .give('migrationsverket', 'decide-detention', usual.detention('2026-03-20', '2026-03-20T09:00:00.000Z'));
    expect(lawfulness(again).acts).toHaveLength(1);
  });

  it('shows no event of a part that is not open, and nothing at all to whoever does not see custody', () => {
    const some = lawfulness(reviewed(), ['custody']);
    const shown = some.acts.flatMap(({ conditions }) => conditions.flatMap(({ evidence }) => evidence));
    expect(shown.length).toBeGreaterThan(0);
    const regions = new Map(reviewed().entries.map(({ sequence, region }) => [sequence, region]));
    expect(new Set(shown.map(({ sequence }) => regions.get(sequence)))).toEqual(new Set(['custody']));
    expect(isDeprived(lookOf(reviewed(), ['decision']))).toBe(false);
    expect(isDeprived(lookOf(reviewed(), ['custody']))).toBe(true);
  });
});
