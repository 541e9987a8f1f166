import { generateKeyPairSync, hash, sign } from 'node:crypto';

const element = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
};
const sequence = (...parts: readonly Uint8Array[]): Buffer => element(0x30, ...parts);
const hex = (text: string): Buffer => Buffer.from(text, 'hex');

/** ecdsa-with-SHA256 */
const algorithm = sequence(element(0x06, hex('2a8648ce3d040302')));
const commonName = hex('550403');
const named = (name: string): Buffer =>
  sequence(element(0x31, sequence(element(0x06, commonName), element(0x0c, Buffer.from(name)))));

/** A certificate that its holder has signed, for tests alone: an ASN.1 writer of what X.509 needs at least (RFC 5280). */
export function makeCertificate(name: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const [from, to] = ['200101000000Z', '491231235959Z'].map(time => element(0x17, Buffer.from(time)));
  const content = sequence(
    element(0xa0, element(0x02, hex('02'))),
    element(0x02, hex('01')),
    algorithm,
    named(name),
    sequence(from ?? hex(''), to ?? hex('')),
    named(name),
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = element(0x03, hex('00'), sign('sha256', content, privateKey));
  const der = sequence(content, algorithm, signature);
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    der,
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    /** As a token names it. RFC 8705 section 3.1. */
    thumbprint: hash('sha256', der, 'base64url'),
  };
}
