import type { DeadlineRule } from '../../../kernel';
import {
  banAppealed,
  banWithdrawalRefused,
  entryBanEnded,
  entryBanLifted,
  entryBanProlonged,
  entryBanStarted,
  type CaseFile,
} from '../../../case-file';
import { computeDeadline, dayFixedByDecision } from '../../../law';
import { uoc } from '../../../law/poland/acts';
import { borderGuard } from '../owners';

export const entryBanDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'pl.entry-ban',
    title: { en: 'Last day of the entry ban', sv: 'Återreseförbudets sista dag', pl: 'Ostatni dzień zakazu wjazdu' },
    legalBasis: [uoc('319'), uoc('438', 'verify')],
    starts: [entryBanStarted, entryBanProlonged],
    due: ({ entryBan: { startsOn, endsOn, months, prolongedOn } }) => {
      if (startsOn === undefined || endsOn === undefined) return undefined;
      return prolongedOn === undefined && months !== undefined
        ? computeDeadline('pl.ban.duration', { start: startsOn, length: { amount: months, unit: 'months' } })
        : dayFixedByDecision('pl.ban.duration', { start: startsOn, lastDay: endsOn });
    },
    void: [entryBanLifted, entryBanEnded],
    lapse: 'let-entry-ban-end',
    owner: () => borderGuard,
  },
  {
    key: 'pl.appeal.ban',
    title: {
      en: 'Last day to appeal about the entry ban',
      sv: 'Sista dag för överklagande om återreseförbudet',
      pl: 'Ostatni dzień na odwołanie w sprawie zakazu wjazdu',
    },
    legalBasis: [uoc('320'), uoc('321')],
    starts: [banWithdrawalRefused],
    due: ({ entryBan: { withdrawalRefusedOn: lawOf, withdrawalRefusalServedOn: start } }) =>
      lawOf === undefined || start === undefined ? undefined : computeDeadline('pl.appeal.return', { start, lawOf }),
    met: [banAppealed],
    void: [entryBanLifted, entryBanEnded],
    owner: () => borderGuard,
  },
];
