import { clock, type Authority } from '../../kernel';

/** Dark enough to carry white text (WCAG AA), far enough apart to be told from one another. */
const banks = ['#1d4ed8', '#b91c1c', '#0f766e', '#7e22ce', '#b45309', '#15803d', '#be185d', '#0369a1'];

export const ink = {
  strong: '#0f172a',
  body: '#334155',
  quiet: '#64748b',
  line: '#cbd5e1',
  panel: '#ffffff',
  page: '#f8fafc',
};

const ofTime = '#64748b';
/** Lines of commands that several authorities share. */
const shared = '#1e293b';

/** The colour of each authority of a procedure; time itself is grey. */
export class Colours {
  private readonly byId: ReadonlyMap<string, string>;
  private readonly mixtures = new Map<string, string>();

  constructor(authorities: readonly Authority[]) {
    const acting = authorities.filter(({ id }) => id !== clock.id);
    this.byId = new Map(acting.map(({ id }, at) => [id, banks[at % banks.length] ?? shared]));
  }

  of({ id }: Authority): string {
    return this.byId.get(id) ?? ofTime;
  }

  /** A letter for each authority, for those who do not tell the colours apart, and where names would be too long. */
  letterOf({ id }: Authority): string {
    const at = [...this.byId.keys()].indexOf(id);
    return at < 0 ? '' : String.fromCodePoint('A'.charCodeAt(0) + at);
  }

  line(authorities: readonly Authority[]): string {
    const [only, ...others] = authorities;
    return only && others.length === 0 ? this.of(only) : shared;
  }

  /** The fill of what several authorities share: side by side, as bands. */
  fill(authorities: readonly Authority[]): string {
    const [first, ...others] = authorities;
    if (!first || others.length === 0) return first ? this.of(first) : shared;
    const id = `bank-${authorities.map(each => each.slug).join('-')}`;
    const stops = authorities.flatMap((authority, at) =>
      [at, at + 1].map(
        edge => `<stop offset="${(edge / authorities.length).toFixed(3)}" stop-color="${this.of(authority)}"/>`,
      ),
    );
    this.mixtures.set(id, `<linearGradient id="${id}">${stops.join('')}</linearGradient>`);
    return `url(#${id})`;
  }

  /** Definitions of every fill that was asked for. */
  definitions(): string {
    return [...this.mixtures.values()].join('');
  }
}
