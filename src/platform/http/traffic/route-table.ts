import { Injectable } from '@nestjs/common';

interface Route {
  readonly segments: readonly string[];
  readonly methods: ReadonlySet<string>;
}

/** The routes that are served, so that a wrong method can be told from a wrong address. */
@Injectable()
export class RouteTable {
  private readonly routes: Route[] = [];

  add(template: string, methods: readonly string[]): void {
    this.routes.push({ segments: template.split('/'), methods: new Set(methods) });
  }

  /** Methods that the address of a request takes, sorted; none when nothing is served there. */
  methodsAt(url: string): readonly string[] {
    const path = (url.split('?')[0] ?? '').split('/');
    const found = this.routes.filter(({ segments }) => fits(segments, path)).flatMap(({ methods }) => [...methods]);
    return [...new Set(found)].sort();
  }
}

const fits = (segments: readonly string[], path: readonly string[]): boolean =>
  segments.length === path.length &&
  segments.every((segment, at) => (segment.startsWith(':') ? path[at] !== '' : segment === path[at]));
