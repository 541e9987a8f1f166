import { computeDeadline } from '../../../src/law';
import { sweden } from '../../../src/procedures';
import { aCase, usual } from '../../builders';
import { may, order, takenWithout, type Answers } from './asking';

const withPeriod = () => aCase().inSweden().decided(usual.withPeriod).served().final();
const finality = (finalOn: string) => ({
  finalOn,
  evidence: 'notice-from-court',
  verifiedBy: 'Anna, by the judgment.',
});

/** JO 8824-2019: decided 1 July 2015 and final on 7 August; handed to the police. */
const jo8824 = () =>
  aCase()
    .inSweden('2015-07-01T08:00:00Z')
    .decided({ destinations: ['SOM'] })
    .at('2015-08-10')
    .give('migrationsverket', 'record-finality', finality('2015-08-07'))
    .handedOver();
const lapsed = () => jo8824().pass('se.limitation').give('clock', 'lapse-decision');

/** MIG 2013:7: ordered with the expulsion of 11 February 2012, carried out on 30 August. */
const mig2013no7 = () => {
  const one = aCase().inSweden('2012-02-11T09:00:00Z').decided();
  const ordered = one.give('migrationsverket', 'decide-detention', {
    ...usual.detention('2012-02-11'),
    ground: 'probable-expulsion',
  });
  const carriedOut = ordered.at('2012-08-30T12:00:00Z');
  return carriedOut.give('migrationsverket', 'execute-detention', { startedAt: carriedOut.moment });
};

/**
 * MIG 2013:3, fourteen years later, since our law of detention begins in May 2012, and detained some days before the
 * decision became final on 22 February instead of three months: then the ground becomes enforcement.
 */
const mig2013no3 = () => {
  const refused = aCase().inSweden().decided().served().at('2026-02-09');
  const detained = refused.give(
    'migrationsverket',
    'decide-detention',
    order(refused, { ground: 'probable-expulsion' }),
  );
  const final = detained.at('2026-02-22').give('migrationsverket', 'record-finality', finality('2026-02-22'));
  const change = { ground: 'enforcement', change: 'decision-enforceable' };
  return final.give('migrationsverket', 'decide-detention', order(final, change));
};

export const swedish: Answers = {
  'AO-15': {
    'last-valid-day': () => jo8824().file.deadlines['se.limitation']?.dueOn ?? '',
    'detained-day-after': () => {
      const one = lapsed().at('2019-08-08');
      return may(one, 'polisen', 'decide-detention', order(one), ['state-of-decision']);
    },
    'removed-later': () => {
      const one = lapsed().at('2019-08-20');
      const order = { ...usual.transportOrder, destination: 'SOM', notAfter: '2019-08-30T08:00:00.000Z' };
      return may(one, 'polisen', 'order-transport', order, ['decision-not-enforceable']);
    },
    'date-taken-over-unchecked': () => {
      const one = aCase().inSweden('2015-07-01T08:00:00Z').decided().at('2015-08-10');
      return ['evidence', 'verifiedBy'].some(field =>
        takenWithout(one, 'migrationsverket', 'record-finality', finality('2015-08-07'), field),
      );
    },
  },
  'AO-16': {
    'review-due': () => mig2013no7().file.deadlines['se.detention.review']?.dueOn ?? '',
    'day-after': () => {
      const after = mig2013no7().pass('se.detention.review');
      expect(after.day).toBe('2012-09-14');
      return after.give('clock', 'lapse-detention').file.custody.state;
    },
    'later-ruling-repairs': () => {
      const late = mig2013no7().pass('se.detention.review').give('clock', 'lapse-detention').at('2012-09-28');
      return may(late, 'migrationsverket', 'review-detention', usual.review('2012-09-28'), ['state-of-custody']);
    },
  },
  'AO-17': {
    'counter-starts': () => {
      const { custody, deadlines } = mig2013no3().file;
      // The time of both grounds is kept for the total that the Directive counts.
      expect(custody.spells.map(({ from }) => from.slice(0, 10))).toEqual(['2026-02-09', '2026-02-22']);
      expect(deadlines['se.detention.cap']?.dueOn).toBe('2026-04-22');
      return custody.since?.slice(0, 10).replace('2026', '2012') ?? '';
    },
    'last-day': () =>
      computeDeadline('se.detention.max.enforcement.obstructed', { start: '2012-02-22', lawOf: '2012-05-01' }).dueOn,
  },
  'AO-18': {
    'coercion-during-period': () => {
      const one = withPeriod();
      return may(one, 'migrationsverket', 'decide-detention', order(one), ['departure-period-running']);
    },
    'handed-over-as-enforceable': () =>
      may(withPeriod(), 'migrationsverket', 'hand-over-to-police', usual.handover, ['departure-period-running']),
    'lawful-road': () => {
      const hiding = withPeriod().absconded();
      const road = 'revoke-departure-period';
      const revoked = hiding.give('migrationsverket', road, {
        ground: 'risk-of-absconding',
        facts: ['1'],
        decidedOn: hiding.day,
        reasons: 'Has left the address.',
        withoutBanBecause: 'special-personal-reasons',
      });
      const handover = { ...usual.handover, ground: 'hiding' };
      return may(revoked, 'migrationsverket', 'hand-over-to-police', handover) ? road : '';
    },
  },
  'AO-19': {
    'period-or-ground': () => {
      const bare = { ...usual.decision('2026-01-07'), noPeriodGround: undefined, abscondingFacts: undefined };
      return !may(aCase().inSweden(), 'migrationsverket', 'register-decision', bare, ['period-or-ground-missing']);
    },
    'court-sets-period': () =>
      sweden.commands.some(
        ({ by, opens, records }) =>
          opens !== true &&
          by.some(({ authority }) => authority.id === 'se.migrationsdomstol') &&
          records.some(({ event }) => event.type === 'departure-period-granted'),
      ),
  },
  'AO-20': {
    'closed-without-instruction': () => {
      const reported = aCase()
        .inSweden()
        .decided()
        .served()
        .final()
        .handedOver()
        .give('polisen', 'report-impediment', { countries: [], reasons: 'Jordan takes nobody.' });
      expect(reported.file.deadlines).toHaveProperty(['se.impediment.answer']);
      const answer = { hold: 1, answer: 'no-impediment', instruction: 'Enforce: nothing bars it.' };
      return ['answer', 'instruction'].some(field =>
        takenWithout(reported, 'migrationsverket', 'answer-impediment', answer, field),
      );
    },
  },
  'AO-23': {
    'end-of-first-period': () => jk5367().file.deadlines['se.departure-period']?.dueOn ?? '',
    'detention-refused': () => {
      const one = jk5367();
      return !may(one, 'migrationsverket', 'decide-detention', order(one), ['departure-period-running']);
    },
    'period-without-end': () => {
      const one = jk5367().at('2017-02-01');
      const more = { until: '2017-02-08', because: 'enforcement-was-barred', reasons: 'To look at the claim.' };
      return takenWithout(one, 'migrationsverket', 'extend-departure-period', more, 'until');
    },
  },
  'AO-24': {
    'first-review': () => reviewAfter('2008-10-07'),
    'detained-while-serving': () => {
      const one = aCase().inSweden().expelledForCrime().servingSentence();
      return may(one, 'polisen', 'decide-detention', order(one), ['state-of-custody']);
    },
    'second-review': () => reviewAfter('2009-04-14'),
    'hearing-first': () => {
      const one = aCase().inSweden().decided().served().final().handedOver().detained();
      const unheard = { ...usual.review(one.day), oralHearing: false };
      return !may(one, 'polisen', 'review-detention', unheard, ['oral-hearing-missing']);
    },
  },
  'AO-25': {
    'acceptance-for-another': () => {
      const one = aCase().inSweden().decided().served().final().handedOver().withDocument().detained();
      const another = one.give('polisen', 'record-identity-finding', {
        finding: 'confirmed',
        confirmedBy: 'fingerprint-match',
        evidence: 'biometrics',
        sameIdentity: false,
        nationality: 'GEO',
        note: 'The fingerprints are of another man.',
      });
      return may(another, 'polisen', 'order-transport', usual.transportOrder, ['acceptance-for-another-identity']);
    },
  },
  'AO-26': {
    'done-when-sent': () => sent().file.custody.state === 'at-liberty',
    'ground-for-extra-time': () =>
      may(sent(), 'polisen', 'review-detention', usual.review(sent().day), ['release-is-due']),
    routine: () => {
      const alarmed = sent().pass('se.release.confirmation').give('clock', 'raise-release-alarm');
      const confirmed = alarmed.give('migrationsverket', 'release', {
        releasedAt: alarmed.moment,
        reasons: 'By the order of the police.',
      });
      return confirmed.file.custody.state === 'at-liberty';
    },
  },
};

/** JK 5367-17: four weeks from finality on 4 January 2017. */
const jk5367 = () =>
  aCase()
    .inSweden('2016-08-29T08:00:00Z')
    .decided({ ...usual.withPeriod, destinations: ['AFG'] })
    .at('2017-01-04')
    .give('migrationsverket', 'record-finality', finality('2017-01-04'));

const reviewAfter = (start: string) => computeDeadline('se.detention.review.after-decision', { start }).dueOn;

/** The police have ordered release; whoever keeps the person has not confirmed it. */
function sent() {
  const one = aCase().inSweden().decided().served().final().handedOver().detained();
  const release = { orderedAt: one.moment, reasons: 'No ground is left.', legalReasons: 'Nothing bars liberty.' };
  return one.give('polisen', 'order-release', release);
}
