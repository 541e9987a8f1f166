import { command, record, type Role } from '../../kernel';
import {
  departurePeriodExpired,
  departurePeriodExtended,
  departurePeriodRevoked,
  type CaseFile,
} from '../../case-file';
import { ul } from '../../law/sweden/acts';
import { deadlineHasPassed } from './guards/custody';
import { isResponsibleAuthority } from './guards/responsibility';
import { newPeriodLiesAhead, revocationNamesItsFacts } from './guards/departure';
import { ExtendPeriod, RevokePeriod } from './inputs/departure.inputs';
import { beginningOf } from './time';

/** 6. The person did not leave in time; enforcement follows as soon as possible. */
export const expirePeriod = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'expire-departure-period',
    title: {
      en: 'Period for voluntary departure expired',
      sv: 'Tidsfristen för frivillig avresa löpte ut',
      pl: 'Upłynął termin dobrowolnego powrotu',
    },
    by,
    basis: [ul('8:22'), ul('12:15')],
    from: { departurePeriod: 'running', responsibility: ['held', 'in-transit'] },
    requires: [deadlineHasPassed('se.departure-period', [ul('8:22')])],
    records: [record(departurePeriodExpired, () => ({}))],
  });

/** 7. Special reasons for more time, or for a new period after the first. */
export const extendPeriod = (by: readonly Role[]) =>
  command<CaseFile, ExtendPeriod>({
    name: 'extend-departure-period',
    title: {
      en: 'Extend the period for voluntary departure',
      sv: 'Förläng tidsfristen',
      pl: 'Przedłuż termin dobrowolnego powrotu',
    },
    by,
    basis: [ul('12:14 c')],
    input: ExtendPeriod,
    from: {
      departurePeriod: ['running', 'expired'],
      decision: 'final',
      responsibility: ['held', 'in-transit'],
      transport: ['none', 'cancelled', 'aborted', 'refused-at-arrival'],
    },
    requires: [newPeriodLiesAhead],
    records: [
      record(departurePeriodExtended, ({ input }) => ({ until: input.until }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });

/** 8. The lawful way to coercion while a period runs: revoke it first. */
export const revokePeriod = (by: readonly Role[]) =>
  command<CaseFile, RevokePeriod>({
    name: 'revoke-departure-period',
    title: {
      en: 'Revoke the period for voluntary departure',
      sv: 'Upphäv tidsfristen',
      pl: 'Cofnij termin dobrowolnego powrotu',
    },
    by,
    basis: [ul('12:14 b'), ul('1:15'), ul('13:10')],
    input: RevokePeriod,
    from: { departurePeriod: ['pending', 'running'], responsibility: ['held', 'in-transit'] },
    requires: [isResponsibleAuthority, revocationNamesItsFacts],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record(departurePeriodRevoked, ({ input }) => ({ ground: input.ground }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });
