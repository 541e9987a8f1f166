import { record, type Ask, type Effect } from '../../../kernel';
import {
  departureDaysGranted,
  departurePeriodRefused,
  entryBanImposed,
  entryBanWaived,
  identityFound,
  type CaseFile,
  type EntryBanImposed,
} from '../../../case-file';
import { tell } from '../notices/tell';
import { officeForForeigners } from '../owners';
import { governingClass } from '../entry-ban/spans';
import type { ReturnTerms } from './inputs/decision.inputs';

/** What a decision leaves behind beside itself: time to leave or none, a ban or none, and who learns of it. */
export const termsOfReturn = <I extends ReturnTerms>(): Effect<CaseFile, I>[] => [
  record<CaseFile, I, { days: number; because?: string; conditions?: readonly string[] }, never>(
    departureDaysGranted,
    ({ input: { departureDays = 0, longerBecause, conditions } }) => ({
      days: departureDays,
      ...(longerBecause !== undefined && { because: longerBecause }),
      ...(conditions !== undefined && { conditions }),
    }),
    { provided: ({ input }) => input.departureDays !== undefined },
  ),
  record<CaseFile, I, { ground: string; facts?: readonly string[] }, never>(
    departurePeriodRefused,
    ({ input: { noPeriodGround = '', abscondingFacts } }) => ({
      ground: noPeriodGround,
      ...(abscondingFacts !== undefined && { facts: abscondingFacts }),
    }),
    { unless: departureDaysGranted },
  ),
  record<CaseFile, I, EntryBanImposed, { reasons?: string }>(
    entryBanImposed,
    ({ input: { entryBan, grounds, decidedOn } }) => ({
      ground: grounds.join(', '),
      imposedOn: decidedOn,
      months: entryBan?.months ?? 0,
      area: entryBan?.area ?? 'union',
      banClass: governingClass(grounds, decidedOn) ?? '',
    }),
    { provided: bans, when: withoutBan },
  ),
  record<CaseFile, I, { because: string; waivedOn: string }, { reasons: string }>(
    entryBanWaived,
    ({ input }) => ({ because: 'likely-compliance', waivedOn: input.decidedOn }),
    {
      provided: ask => !bans(ask),
      unless: entryBanImposed,
      when: withoutBan,
      sealed: ({ input }) => ({ reasons: input.reasons }),
    },
  ),
  ...returnIsAnnounced<I>(),
  ...tell<I>('decision-to-list', () => officeForForeigners, bans),
];

/** The ban of a decision that fell is gone with it. */
const withoutBan = { entryBan: ['none', 'lifted'] } as const;

const bans = ({ input }: { readonly input: ReturnTerms }): boolean => input.entryBan !== undefined;

/** Art. 347a: the Commander-in-Chief has the alert on return entered by the police. */
export const returnIsAnnounced = <I>(given: (ask: Ask<CaseFile, I>) => boolean = () => true): Effect<CaseFile, I>[] =>
  tell<I>('return-alert-entered', () => 'pl.kgp.sirene', given);

export const identityClaimed = <I>(): Effect<CaseFile, I> =>
  record(identityFound, () => ({ finding: 'claimed' as const, evidence: 'own-statement' }));
