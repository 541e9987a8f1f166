import { computeDeadline, custodyTime } from '../../../src/law';
import { checklistOf, type Guard } from '../../../src/kernel';
import { sweden } from '../../../src/procedures';
import type { CaseFile } from '../../../src/case-file';
import { aCase, usual } from '../../builders';
import { may, order, takenWithout, type Answers } from './asking';

const expelled = () => aCase().inSweden().decided().served();
const final = () => expelled().final();
const detained = () => final().handedOver().detained();
const appealed = (change = {}) =>
  aCase()
    .inSweden()
    .decided({ ...usual.withPeriod, ...change })
    .served()
    .at('2026-01-20')
    .give('migrationsverket', 'lodge-appeal', { lodgedOn: '2026-01-20', court: 'migrationsdomstol' });
const orderOf = usual.transportOrder;
const barred = ['enforcement-barred'];

const asylum = { appliedOn: '2026-02-10', countries: [] };
const claimed = () => detained().at('2026-02-10').give('migrationsverket', 'register-asylum-application', asylum);

const childOf = (adultFrom: string, change = {}) => ({
  ...usual.decision('2026-01-07'),
  ...usual.careForUnaccompanied,
  person: { ...usual.child, adultFrom },
  ...change,
});
const withoutReception = { reception: undefined };
const unverified = ['reception-not-verified-before-decision'];
const decideOn = (input: object) =>
  may(aCase().inSweden(), 'migrationsverket', 'register-decision', { ...input }, unverified);

export const courtOfJustice: Answers = {
  'AO-01': {
    'last-day-of-cap': () => computeDeadline('eu.detention.max.extended', { start: '2006-11-03' }).dueOn,
    'court-suspension-counts': () => {
      const before = detained();
      const cap = before.file.deadlines['se.detention.cap']?.dueAt;
      expect(cap).toBeDefined();
      return before.stayed({ countries: [] }).file.deadlines['se.detention.cap']?.dueAt === cap;
    },
    'asylum-time-counts': () => {
      const cap = detained().file.deadlines['se.detention.cap']?.dueAt;
      expect(claimed().file.holds.state).toBe('barred');
      return claimed().file.deadlines['se.detention.cap']?.dueAt === cap;
    },
    'time-before-directive-counts': () =>
      custodyTime([{ from: '2006-11-03', until: '2008-12-23' }], '2008-12-24').days === 782 &&
      computeDeadline('eu.detention.max.extended', { start: '2006-11-03' }).trace[0]?.at === '2006-11-03',
    'kept-beyond-cap': () => {
      const over = detained().pass('se.detention.cap');
      const review = { ...usual.review(over.day), prolongation: 'exceptional-grounds' };
      expect(over.give('clock', 'end-detention-at-cap').file.custody.state).toBe('at-liberty');
      return may(over, 'polisen', 'review-detention', review, ['review-too-late']);
    },
  },
  'AO-02': {
    'extension-without-reasons': () => {
      const one = detained();
      const review = usual.review(one.day);
      return ['reasons', 'legalReasons', 'document'].some(field =>
        takenWithout(one, 'polisen', 'review-detention', review, field),
      );
    },
    'court-only-annuls': () => {
      const one = detained().at('2026-02-20').give('polisen', 'appeal-detention', { lodgedOn: '2026-02-20' });
      const ruling = { appeal: 1, decidedOn: one.day, reasons: 'In fact.', legalReasons: 'In law.', oralHearing: true };
      const supervision = { startedAt: one.moment, duties: ['reporting'], reporting: 'Mondays.' };
      const outcomes = [
        { outcome: 'extended', prospectRemains: true },
        { outcome: 'supervision-instead', ...supervision },
        { outcome: 'released' },
      ];
      return !outcomes.every(outcome =>
        may(one, 'migrationsdomstol', 'rule-on-detention-appeal', { ...ruling, ...outcome }),
      );
    },
    'no-papers-is-a-ground': () => {
      const one = detained().at('2026-03-20');
      const review = { ...usual.review(one.day), prolongation: 'non-cooperation-or-documents' };
      return may(one, 'polisen', 'review-detention', review, ['no-effort-for-documents']);
    },
  },
  'AO-03': {
    'ban-starts': () => banned().file.entryBan.startsOn ?? null,
    'ban-expired-after-its-years': () => {
      const { file } = banned().at('2036-02-03');
      expect(file.deadlines).not.toHaveProperty(['se.ban']);
      return file.entryBan.state === 'ended';
    },
    'start-event': () => {
      const gone = { ...usual.departure('2026-03-02'), manner: 'voluntary', destination: 'TUR' };
      const left = banned()
        .at('2026-03-06')
        .give('migrationsverket', 'confirm-departure', { ...gone, leftMemberStatesOn: '2026-03-04' });
      const startsOn = left.file.entryBan.startsOn;
      return startsOn === '2026-03-04' ? 'departure from the member states' : `${startsOn}`;
    },
  },
  'AO-04': {
    'decided-with-refusal': () =>
      may(aCase().inSweden(), 'migrationsverket', 'register-decision', {
        ...usual.decision('2026-01-07'),
        track: 'asylum',
      }),
    'effects-during-appeal': () => {
      const one = appealed();
      const runs = one.file.departurePeriod.state === 'running';
      const because = ['departure-period-running', 'enforcement-ground-needs-enforceable-decision'];
      return runs || may(one, 'migrationsdomstol', 'decide-detention', order(one), because);
    },
    'new-facts-count': () => {
      const one = final().handedOver().at('2026-03-02');
      const reported = one.give('polisen', 'report-impediment', { countries: [], reasons: 'War has broken out.' });
      return !may(reported.withDocument().detained(), 'polisen', 'order-transport', orderOf, barred);
    },
  },
  'AO-05': {
    'decision-before-reception': () => decideOn(childOf('2030-05-01', withoutReception)),
    'depends-on-fifteen': () =>
      decideOn(childOf('2028-05-01', withoutReception)) !== decideOn(childOf('2030-05-01', withoutReception)),
    'removal-without-reception': () => {
      const one = aCase()
        .inSweden()
        .decided({ person: usual.child })
        .served()
        .final()
        .handedOver()
        .give('polisen', 'record-reception-withdrawn', {
          because: 'receiver-declines',
          withdrawnOn: '2026-02-03',
          note: 'The aunt has moved.',
        });
      return may(one, 'polisen', 'order-transport', orderOf, ['reception-not-verified']);
    },
    'wait-for-eighteen': () => decideOn(childOf('2026-01-08', withoutReception)),
  },
  'AO-06': {
    'new-destination-new-remedy': () => {
      const one = final().at('2026-03-02');
      const anew = one.give('migrationsverket', 'change-destination', {
        reference: '52-123457',
        decidedOn: '2026-03-02',
        destinations: ['ARM'],
        noPeriodGround: 'refused-at-border',
        reasons: 'Georgia does not take him back.',
      });
      const { decision, remedy } = anew.file;
      expect([decision.state, remedy.state]).toEqual(['issued', 'none']);
      const open = anew.at('2026-03-06').give('migrationsverket', 'record-service', usual.service('2026-03-06'));
      return open.file.remedy.state === 'open' && open.file.deadlines['se.appeal']?.dueOn === '2026-03-27';
    },
    'border-zone': () => {
      const one = aCase().inSweden().refusedAtBorder();
      const held = one.give('polisen', 'take-into-custody', { startedAt: one.moment });
      // Nobody is kept at a border but by the hours of the police.
      return !(held.file.deadlines['se.custody.hold']?.dueOn === '2026-01-08');
    },
    'detention-without-reasons': () => {
      const one = final();
      return ['reasons', 'legalReasons', 'document'].some(field =>
        takenWithout(one, 'migrationsverket', 'decide-detention', order(one), field),
      );
    },
  },
  'AO-07': {
    'return-rules-during-claim': () => {
      const one = claimed();
      return may(one, 'polisen', 'review-detention', usual.review(one.day), ['asylum-claim-needs-own-ground']);
    },
    'kept-on-own-ground': () => {
      const one = claimed();
      expect(one.blockers('polisen', 'decide-detention', order(one, { ground: 'identity' }))).toContain(
        'ground-does-not-change',
      );
      return may(one, 'polisen', 'decide-detention', order(one, { ground: 'identity', change: 'asylum-claim' }));
    },
    'decision-lapses': () => claimed().file.decision.state !== 'final',
  },
  'AO-08': {
    'suspicion-suffices': () => {
      const bare = { ...usual.decision('2026-01-07'), noPeriodGround: 'public-order', periodAssessment: undefined };
      const because = ['period-refused-without-assessment'];
      return may(aCase().inSweden(), 'migrationsverket', 'register-decision', bare, because);
    },
    'assessed-individually': () =>
      may(aCase().inSweden(), 'migrationsverket', 'register-decision', {
        ...usual.decision('2026-01-07'),
        noPeriodGround: 'public-order',
        periodAssessment: 'Has threatened a neighbour twice this year and says that he will do so again.',
      }),
    // The one assessment is enough: nothing more is asked of the same decision.
    'assessed-twice': () => aCase().inSweden().decided().file.departurePeriod.state !== 'none',
  },
  'AO-09': {
    'of-its-own-motion': () => {
      const one = detained().at('2026-02-20').give('polisen', 'appeal-detention', { lodgedOn: '2026-02-20' });
      const ruling = { appeal: 1, outcome: 'extended', decidedOn: one.day, reasons: 'x', legalReasons: 'x' };
      const pleaded = { oralHearing: true, prospectRemains: true, prolongation: 'non-cooperation-or-documents' };
      const input = { ...ruling, ...pleaded };
      return !may(one, 'migrationsdomstol', 'rule-on-detention-appeal', input, ['no-effort-for-documents']);
    },
    'conditions-left-out': () => {
      const row = sweden.commands.find(
        one => one.name === 'review-detention' && one.by[0]?.authority.slug === 'polisen',
      );
      if (!row) throw new Error('nobody reviews detention');
      const one = detained();
      const actor = { subject: 'anna', authority: 'se.polisen', roles: row.by.map(({ key }) => key) };
      const told = checklistOf(sweden, row, { file: one.file, actor, now: one.now }).map(({ code }) => code);
      return !row.requires.every(({ code }: Guard<CaseFile>) => told.includes(code));
    },
  },
  'AO-10': {
    'prison-for-staying': () => {
      const one = aCase().inSweden().decided(usual.withPeriod).served().final().periodExpired();
      return may(one, 'migrationsverket', 'decide-detention', order(one, { riskFound: false }), ['no-risk-found']);
    },
    'sentence-after-procedure': () => {
      const one = final().handedOver().withDocument().servingSentence();
      return !may(one, 'polisen', 'order-transport', orderOf, ['sentence-not-served']);
    },
  },
  'AO-11': {
    'appeal-suspends': () => {
      const one = final().handedOver().withDocument().detained();
      const motion = { ground: 'serious-illness', lodgedOn: one.day };
      const ill = one.give('migrationsdomstol', 'register-stay-motion', motion);
      return !may(ill, 'polisen', 'order-transport', orderOf, barred);
    },
    'basic-needs': () => {
      const one = aCase()
        .inSweden()
        .decided({ ...usual.withPeriod, track: 'asylum' })
        .at('2026-01-12')
        .give('migrationsverket', 'record-service', { ...usual.service('2026-01-12'), languageUnderstood: true })
        .final();
      expect(one.file.deadlines).toHaveProperty(['se.reception-aid']);
      return one.stayed().file.deadlines['se.reception-aid'] === undefined;
    },
  },
  'AO-28': {
    'refusal-possible': () =>
      may(aCase().inSweden(), 'polisen', 'register-refusal-of-entry', inland({ departureWeeks: 2 })),
    'directive-follows': () =>
      !may(aCase().inSweden(), 'polisen', 'register-refusal-of-entry', inland({}), ['border-exception-does-not-apply']),
  },
};

const inland = (change: object) => ({
  ...usual.decisionTerms('2026-01-07'),
  atBorder: 'internal-border',
  ...change,
});

function banned() {
  const ban = { years: 10, ground: 'no-period', seriousThreat: true };
  return aCase()
    .inSweden()
    .decided({ entryBan: ban, destinations: ['TUR'] })
    .served()
    .final();
}
