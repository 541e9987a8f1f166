import { record, type Ask, type Effect } from '../../../kernel';
import { detentionBarred, detentionBarEnded, releaseOrdered, type CaseFile, type Reasoned } from '../../../case-file';

/**
 * What a row records that forbids keeping somebody in detention: the bar stands until it is ended, and whoever is kept
 * is to be released. For a certificate of a presumed victim of trafficking (art. 170) and a permit that is pending
 * (art. 176) as much as for illness and signs of violence (art. 400).
 */
export const forbidsDetention = <I>(
  because: (input: I) => string,
  since: (ask: Ask<CaseFile, I>) => string,
  reasons?: (input: I) => string,
): readonly Effect<CaseFile, I>[] => [
  record<CaseFile, I, { because: string; since: string }, { reasons: string } | undefined>(
    detentionBarred,
    ask => ({ because: because(ask.input), since: since(ask) }),
    { ...(reasons && { sealed: ({ input }: Ask<CaseFile, I>) => ({ reasons: reasons(input) }) }) },
  ),
  record<CaseFile, I, { orderedAt: string; because?: string }, Reasoned | undefined>(
    releaseOrdered,
    ({ input, now }) => ({ orderedAt: now.toString({ fractionalSecondDigits: 3 }), because: because(input) }),
    {
      when: { custody: ['held', 'detained'] },
      provided: ({ file }) => file.custody.releaseOrderedAt === undefined,
    },
  ),
];

/** What a row records when such a bar has fallen away: the certificate ran out, the person is well. */
export const allowsDetentionAgain = <I>(
  because: string,
  endedOn: (ask: Ask<CaseFile, I>) => string,
): readonly Effect<CaseFile, I>[] => [
  record<CaseFile, I, { endedOn: string; because: string }, never>(
    detentionBarEnded,
    ask => ({ endedOn: endedOn(ask), because }),
    { provided: ({ file }) => (file.custody.history?.bars ?? []).some(bar => bar.because === because) },
  ),
];
