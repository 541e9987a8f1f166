import { record, type Ask, type Effect } from '../../../kernel';
import { holdLifted, holdSet, type CaseFile, type HoldEnd, type HoldSet } from '../../../case-file';
import { tell, theHolder } from '../notices/tell';

/** A bar as the rows of today set it: what ends it is a code. */
export type Bar = HoldSet & { readonly endsWith: HoldEnd };

interface Limits<I> {
  readonly given?: (ask: Ask<CaseFile, I>) => boolean;
  readonly reasons?: (input: I) => string;
}

/** Bars enforcement, and tells whoever is to enforce in the same moment (UF 7:5, 7:5 a, 7:8). */
export const bars = <I>(
  bar: (ask: Ask<CaseFile, I>) => Bar,
  { given = () => true, reasons }: Limits<I> = {},
): readonly Effect<CaseFile, I>[] => [
  ...tell<I>('enforcement-barred', theHolder, given),
  record<CaseFile, I, HoldSet, { reasons: string }>(holdSet, bar, {
    provided: given,
    ...(reasons && { sealed: ({ input }: Ask<CaseFile, I>) => ({ reasons: reasons(input) }) }),
  }),
];

/** Takes one bar away, and tells whoever is to enforce where nothing takes its place. */
export const unbars = <I extends { readonly hold: number }>(
  because: (input: I) => string,
  told: (ask: Ask<CaseFile, I>) => boolean = () => true,
): readonly Effect<CaseFile, I>[] => [
  ...tell<I>('bar-lifted', theHolder, told),
  record<CaseFile, I, { number: number; because: string }, { instruction: string }>(holdLifted, ({ input }) => ({
    number: input.hold,
    because: because(input),
  })),
];

/** The countries that a bar of the case stands for; none where there is no such bar. */
export const countriesOf = ({ holds }: CaseFile, number: number): readonly string[] =>
  holds.set.find(hold => hold.number === number)?.countries ?? [];

export const onCase = { responsibility: ['held', 'in-transit'] } as const;
export const standing = { ...onCase, decision: ['issued', 'served', 'final'] } as const;
export const withBars = { ...onCase, holds: ['limited', 'barred'] } as const;
