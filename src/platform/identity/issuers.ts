import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Temporal } from 'temporal-polyfill';
import { proofKinds, signatureAlgorithms, type IssuerSetting } from '../config/issuer-setting';
import { StartFault } from '../config/start-fault';

/** The issuers cannot be used; the message lists everything that is wrong with them. */
export class IssuersFault extends StartFault {
  override readonly name = 'IssuersFault';

  constructor(
    source: string,
    readonly faults: readonly string[],
  ) {
    super([`${source}:`, ...faults.map(fault => `  - ${fault}`)].join('\n'));
  }
}

/**
 * Reads the trusted issuers from a YAML or JSON file: `issuers:` and a list.
 * @throws IssuersFault naming every missing, wrong or unknown field
 */
export function loadIssuers(file: string): readonly IssuerSetting[] {
  let content: unknown;
  try {
    content = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new IssuersFault(file, [error instanceof Error ? error.message : String(error)]);
  }
  const list = isRecord(content) ? content['issuers'] : content;
  if (!Array.isArray(list) || list.length === 0)
    throw new IssuersFault(file, ['must hold a list `issuers` with at least one issuer']);
  const faults: string[] = [];
  const issuers = list.flatMap((entry: unknown, index) => {
    const wrong = shapeFaults(entry).map(fault => `issuers[${index}]${fault}`);
    faults.push(...wrong);
    // The shape was just checked, field by field.
    return wrong.length > 0 ? [] : [entry as IssuerSetting];
  });
  if (faults.length > 0) throw new IssuersFault(file, faults);
  return issuers;
}

interface Circumstances {
  readonly production: boolean;
  /** Scopes that there are; empty where nobody uses any. */
  readonly scopes?: readonly string[];
}

/** What speaks against trusting these issuers, empty when nothing does. In production, development defaults do. */
export function issuerFaults(issuers: readonly IssuerSetting[], { production, scopes = [] }: Circumstances): string[] {
  const faults = issuers.flatMap(({ issuer, authority, roleMapping, scopeMapping = {}, clients = {} }, index) => [
    ...(issuers.findIndex(other => other.issuer === issuer) < index ? [`issuer ${issuer} is listed twice`] : []),
    ...Object.values(roleMapping)
      .filter(role => !role.startsWith(`${authority}.`))
      .map(role => `issuer ${issuer} acts for ${authority} and may not give the role ${role}`),
    ...[...Object.values(scopeMapping), ...Object.values(clients).flatMap(client => client.scopes ?? [])]
      .filter(scope => scopes.length > 0 && !scopes.includes(scope))
      .map(scope => `issuer ${issuer} gives the scope ${scope}, which opens nothing`),
  ]);
  if (!production) return faults;
  if (issuers.length === 0) faults.push('no issuer is configured (ISSUERS_FILE)');
  for (const { issuer, jwksUri, development } of issuers) {
    if (development) faults.push(`issuer ${issuer} is a development issuer`);
    for (const url of [issuer, jwksUri])
      if (!url.startsWith('https://')) faults.push(`issuer ${issuer} is not reached over https: ${url}`);
  }
  return faults;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWord = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isAlgorithm = (value: unknown): boolean => signatureAlgorithms.some(known => known === value);

const isProof = (value: unknown): boolean => proofKinds.some(known => known === value);
const isDuration = (value: unknown): boolean =>
  typeof value === 'string' && /^PT(?=\d)(\d{1,5}H)?(\d{1,7}M)?$/.test(value) && Temporal.Duration.from(value).sign > 0;

function isClient(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { scopes, proof, ...other } = value;
  return (
    Object.keys(other).length === 0 &&
    (scopes === undefined || (Array.isArray(scopes) && scopes.every(isWord))) &&
    (proof === undefined || isProof(proof))
  );
}

const optional = (must: string, test: (value: unknown) => boolean) => ({
  must,
  test: (value: unknown) => value === undefined || test(value),
});

const shape: Readonly<Record<keyof IssuerSetting, { must: string; test(value: unknown): boolean }>> = {
  issuer: { must: 'an absolute URL', test: value => isWord(value) && URL.canParse(value) },
  authority: { must: 'an authority id such as se.polisen', test: isWord },
  jwksUri: { must: 'an absolute URL', test: value => isWord(value) && URL.canParse(value) },
  audience: { must: 'the audience of our API', test: isWord },
  algorithms: {
    must: `a list out of ${signatureAlgorithms.join(', ')}`,
    test: value => Array.isArray(value) && value.length > 0 && value.every(isAlgorithm),
  },
  rolesClaim: { must: 'a claim or a dotted path', test: isWord },
  roleMapping: {
    must: 'a map of claim values to role keys',
    test: value => isRecord(value) && Object.values(value).every(isWord),
  },
  unitsClaim: optional('a claim or a dotted path', isWord),
  scopeClaim: optional('a claim or a dotted path', isWord),
  scopeMapping: optional(
    'a map of claim values to scopes',
    value => isRecord(value) && Object.values(value).every(isWord),
  ),
  clients: optional(
    `a map of client ids to \`scopes\` and \`proof\` (${proofKinds.join(', ')})`,
    value => isRecord(value) && Object.values(value).every(isClient),
  ),
  proof: optional(`one of ${proofKinds.join(', ')}`, isProof),
  nonce: optional('true or absent', value => value === true),
  tokenType: optional('at+jwt or absent', value => value === 'at+jwt'),
  keysOutlive: optional('a duration such as PT24H', isDuration),
  development: { must: 'true or absent', test: value => value === undefined || value === true },
};

function shapeFaults(entry: unknown): string[] {
  if (!isRecord(entry)) return [' must be a map'];
  const wrong = Object.entries(shape).flatMap(([field, { must, test }]) =>
    test(entry[field]) ? [] : [`.${field} must be ${must}`],
  );
  const unknown = Object.keys(entry).filter(field => !Object.hasOwn(shape, field));
  return [...wrong, ...unknown.map(field => `.${field} is not known`)];
}
