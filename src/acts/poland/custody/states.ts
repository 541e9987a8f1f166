import { fieldGroups, partyJoined, type CaseFile, type FieldGroup } from '../../../case-file';
import { record, type Effect } from '../../../kernel';
import { districtCourt } from '../owners';

export const onCase = { responsibility: ['held', 'in-transit'] } as const;
/** Decisions on which, or before which, somebody can be kept. */
export const returnIsAtHand = { ...onCase, decision: ['none', 'issued', 'served', 'final'] } as const;

/** The district court sees the case from the moment it is asked. */
export const letsCourtIn = <I>(): Effect<CaseFile, I> =>
  record<CaseFile, I, { authority: string; groups: readonly FieldGroup[]; because?: string }, never>(
    partyJoined,
    () => ({ authority: districtCourt, groups: fieldGroups, because: 'detention' }),
    {
      provided: ({ file }) =>
        !file.responsibility.participants.some(
          ({ authority, groups }) => authority === districtCourt && groups.length === fieldGroups.length,
        ),
    },
  );
