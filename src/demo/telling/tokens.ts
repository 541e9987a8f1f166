import { askForToken } from '../../platform/identity/development/ask-for-token';
import type { Teller } from '../story/story';

/** A token for each demo person of a story, fetched once from its own authority's issuer. */
export class Tokens {
  private readonly held = new Map<string, string>();

  /** @param origin where the development issuers listen */
  constructor(private readonly origin: string) {}

  /** @throws NoToken */
  async of({ authority, role, person }: Teller): Promise<string> {
    const key = `${authority}/${role}#${person}`;
    const held = this.held.get(key) ?? (await askForToken({ origin: this.origin, authority, role, person }));
    this.held.set(key, held);
    return held;
  }
}
