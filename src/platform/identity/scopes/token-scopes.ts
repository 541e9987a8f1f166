import type { IssuerSetting } from '../../config/issuer-setting';
import { mappedIn } from '../claims';

type Scoped = Pick<IssuerSetting, 'scopeClaim' | 'scopeMapping' | 'clients'>;

/**
 * What the client may be let into with this token: what the token says, through the mapping, and never more than the
 * client's own setting. It limits what the roles of the person allow and adds nothing to it.
 * @returns undefined where neither the issuer nor the client is limited by scopes
 */
export function scopesIn(
  claims: Readonly<Record<string, unknown>>,
  client: string | undefined,
  { scopeClaim = 'scope', scopeMapping, clients }: Scoped,
): readonly string[] | undefined {
  const ceiling =
    client !== undefined && clients && Object.hasOwn(clients, client) ? clients[client]?.scopes : undefined;
  if (!scopeMapping) return ceiling;
  const granted = mappedIn(claims, scopeClaim, scopeMapping);
  return ceiling ? granted.filter(scope => ceiling.includes(scope)) : granted;
}
