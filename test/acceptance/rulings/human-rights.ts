import { aCase, usual } from '../../builders';
import { may, order, type Answers } from './asking';

const detained = () => aCase().inSweden().decided().served().final().handedOver().detained();

/** A family at the border: the child is with its parents, and the refusal can be enforced at once. */
const family = () =>
  aCase()
    .inSweden()
    .refusedAtBorder({ person: { ...usual.child, unaccompanied: false } });
const forChild = {
  ground: 'child',
  staysWithGuardian: true,
  suitableForChild: true,
  bestInterests: 'School, health and the parents’ wishes have been looked into.',
};
const childDetained = () => {
  const one = family();
  return one.give('polisen', 'decide-detention', order(one, forChild));
};

export const humanRights: Answers = {
  'AO-12': {
    // The longest time of the ground ends it after two months, and after twelve whatever is said.
    'liberty-violated': () => {
      const one = detained();
      const over = one.pass('se.detention.cap').give('clock', 'end-detention-at-cap');
      expect(one.file.deadlines['se.detention.cap']?.dueOn).toBe('2026-04-03');
      return over.file.custody.state !== 'detained';
    },
    'gap-raises-alarm': () => {
      const late = detained().pass('se.document.diligence').give('clock', 'note-diligence-gap');
      return late.events.at(-1)?.type === 'diligence-gap';
    },
    'refusal-to-cooperate-suffices': () => {
      const one = detained().at('2026-03-20');
      const review = { ...usual.review(one.day), prolongation: 'non-cooperation-or-documents', prospectRemains: false };
      return may(one, 'polisen', 'review-detention', review, ['no-prospect-of-removal']);
    },
  },
  'AO-13': {
    'kept-together-suffices': () => {
      const one = family();
      const bare = order(one, { ...forChild, bestInterests: undefined });
      return may(one, 'polisen', 'decide-detention', bare, ['best-interests-not-assessed']);
    },
    'reconsidered-when-family-changes': () => {
      const one = childDetained().at('2026-01-08');
      const change = { changedOn: '2026-01-08', change: 'relative-arrived', note: 'The father has come.' };
      const changed = one.give('polisen', 'record-family-change', change);
      const alarm = changed.pass('se.detention.family-review');
      expect(alarm.file.custody.state).toBe('detained');
      return may(alarm, 'clock', 'raise-family-review-alarm');
    },
    'six-months-unlawful': () => {
      const over = childDetained().pass('se.detention.cap');
      const hours = over.now.since(childDetained().now).total('hours');
      expect(Math.floor(hours)).toBe(72);
      return over.give('clock', 'end-detention-at-cap').file.custody.state !== 'detained';
    },
  },
  'AO-14': {
    'adult-centre': () => {
      const one = family();
      const adults = order(one, { ...forChild, suitableForChild: false });
      return may(one, 'polisen', 'decide-detention', adults, ['place-not-fit-for-a-child']);
    },
  },
};
