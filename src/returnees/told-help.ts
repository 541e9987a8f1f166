import type { Sight } from '../access';
import type { Reintegration } from '../case-file';

/** Each part of a case where it is open to the authority. */
export interface OpenHelp {
  readonly reintegration: object;
  readonly assistance?: object | null | undefined;
  readonly whereabouts?: object | null | undefined;
}

type WholeTool = NonNullable<Reintegration['tool']>;
type NotForAll = 'familySize' | 'needs';
export type ToldTool = Omit<WholeTool, NotForAll> & Partial<Pick<WholeTool, NotForAll>>;

/** What of it may be known by whoever asks: what runs through every case of help, the rest where role and purpose reach. */
export interface ToldHelp {
  readonly reintegration: Omit<Reintegration, 'tool'> & { readonly tool?: ToldTool };
  readonly assistance: {
    readonly country?: string;
    readonly journey?: { readonly leftOn?: string; readonly vulnerabilities?: readonly string[] };
  };
  readonly whereabouts: { readonly leftCountryOn?: string };
}

/** The help as a caller may know it: the register and the data set of the common tool tell of nothing else. */
export const toldHelp = (sight: Sight, { reintegration, assistance, whereabouts }: OpenHelp): ToldHelp => ({
  reintegration: sight.region('reintegration', reintegration) as ToldHelp['reintegration'],
  assistance: sight.region('assistance', assistance ?? {}) ?? {},
  whereabouts: sight.region('whereabouts', whereabouts ?? {}) ?? {},
});
