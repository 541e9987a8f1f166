import type { Text } from '../../../kernel/text';

/** A group of routes into which a client is let as a whole. */
export interface ScopeRow {
  /** `cases:read`; what the mapping of an issuer names. */
  readonly scope: string;
  readonly title: Text;
  /** `GET /cases/**`: a method or `*`, then segments, `*` for any one, `**` at the end for any number, also none. */
  readonly routes: readonly string[];
}

interface Pattern {
  readonly scope: string;
  readonly method: string;
  readonly segments: readonly string[];
}

/**
 * Which scope opens a route. The first row that names the route decides; what no row names needs the last scope, so that
 * a forgotten route is open to the fewest.
 */
export class RouteScopes {
  readonly names: readonly string[];
  private readonly patterns: readonly Pattern[];
  private readonly known = new Map<string, string>();

  /** @param prefix of the addresses, which patterns leave out */
  constructor(
    readonly rows: readonly ScopeRow[],
    private readonly prefix = '/api/v1',
  ) {
    this.names = rows.map(({ scope }) => scope);
    this.patterns = rows.flatMap(({ scope, routes }) =>
      routes.map(route => {
        const [method = '', path = ''] = route.split(' ');
        return { scope, method, segments: segmentsOf(path) };
      }),
    );
  }

  /**
   * @param template as Fastify or OpenAPI writes it: `/api/v1/cases/:caseId`, `/api/v1/cases/{caseId}`
   * @returns undefined only where there are no rows
   */
  scopeOf(method: string, template: string): string | undefined {
    const route = `${method} ${template}`;
    const known = this.known.get(route);
    if (known !== undefined) return known;
    const found = this.named(method, template) ?? this.names.at(-1);
    if (found !== undefined) this.known.set(route, found);
    return found;
  }

  /** The scope of the row that names the route, if one does. */
  named(method: string, template: string): string | undefined {
    // Whoever may read a thing may ask for its headers alone.
    const asked = method === 'HEAD' ? 'GET' : method;
    const path = segmentsOf(template.startsWith(`${this.prefix}/`) ? template.slice(this.prefix.length) : template);
    return this.patterns.find(pattern => fits(pattern, asked, path))?.scope;
  }
}

const segmentsOf = (path: string): readonly string[] => path.split('/').filter(segment => segment !== '');

function fits({ method, segments }: Pattern, asked: string, path: readonly string[]): boolean {
  if (method !== '*' && !method.split('|').includes(asked)) return false;
  const open = segments.at(-1) === '**';
  const wanted = open ? segments.slice(0, -1) : segments;
  if (open ? path.length < wanted.length : path.length !== wanted.length) return false;
  return wanted.every((segment, at) => segment === '*' || segment === path[at]);
}
