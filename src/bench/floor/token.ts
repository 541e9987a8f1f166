import { createPublicKey, verify, type JsonWebKey } from 'node:crypto';

export interface Bearer {
  readonly sub: string;
  readonly iss: string;
  readonly aud: string;
  readonly exp: number;
}

/** Checks an ES256 token on every request, with the key prepared once. */
export function tokenCheck(jwk: JsonWebKey, issuer: string, audience: string): (header: string | undefined) => Bearer {
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  return header => {
    const token = header?.startsWith('Bearer ') ? header.slice(7) : '';
    const [head = '', body = '', signature = ''] = token.split('.');
    const proven = verify(
      'sha256',
      Buffer.from(`${head}.${body}`),
      { key, dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'),
    );
    if (!proven) throw new Error('the signature is wrong');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Bearer;
    if (
      claims.iss !== issuer ||
      claims.aud !== audience ||
      claims.exp * 1000 < performance.timeOrigin + performance.now()
    )
      throw new Error('the token is not for us');
    return claims;
  };
}
