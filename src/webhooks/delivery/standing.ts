import type { IssuerSetting } from '../../platform/config/issuer-setting';

/** As whom a webhook reads. */
export interface Subscriber {
  readonly authority: string;
  readonly subject: string;
  readonly issuer: string;
  readonly client?: string;
  readonly roles: readonly string[];
}

/**
 * Which of the roles of a subscriber the settings still give: an issuer, a client or a role that was taken out since
 * opens nothing more. What the issuer itself has taken back is not known here; the webhook ends by its day.
 * @param scope that opens the feed
 * @returns undefined where the issuer or the client is not trusted with the feed
 */
export function rolesLeft(
  issuers: readonly IssuerSetting[],
  { authority, issuer, client = '', roles }: Subscriber,
  scope: string | undefined,
): readonly string[] | undefined {
  const setting = issuers.find(one => one.issuer === issuer && one.authority === authority);
  if (!setting) return undefined;
  const { clients, scopeMapping, roleMapping } = setting;
  if (clients && !Object.hasOwn(clients, client)) return undefined;
  for (const opened of [clients?.[client]?.scopes, scopeMapping && Object.values(scopeMapping)])
    if (opened && scope !== undefined && !opened.includes(scope)) return undefined;
  const given = Object.values(roleMapping);
  return roles.filter(role => given.includes(role));
}
