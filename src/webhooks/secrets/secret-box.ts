import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, type CipherGCM, type DecipherGCM } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../platform/config/settings';

const [ivBytes, tagBytes] = [12, 16];

/**
 * Secrets at rest: AES-256-GCM under a key made from `WEBHOOK_KEY`, each bound to its webhook, so that neither a copy of
 * the database nor an exchange of rows gives any away.
 */
@Injectable()
export class SecretBox {
  private readonly key: Uint8Array;

  constructor(@Inject(SETTINGS) { webhooks }: Pick<Settings, 'webhooks'>) {
    this.key = new Uint8Array(hkdfSync('sha256', webhooks.key, '', 'samverk webhook secrets', 32));
  }

  seal(webhookId: string, secret: string): string {
    const iv = randomBytes(ivBytes);
    const cipher: CipherGCM = createCipheriv('aes-256-gcm', this.key, iv, { authTagLength: tagBytes });
    cipher.setAAD(Buffer.from(webhookId));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
  }

  /** @returns undefined where it was sealed with another key, for another webhook, or changed since */
  open(webhookId: string, sealed: string): string | undefined {
    const bytes = Buffer.from(sealed, 'base64');
    const [iv, tag] = [bytes.subarray(0, ivBytes), bytes.subarray(ivBytes, ivBytes + tagBytes)];
    try {
      const decipher: DecipherGCM = createDecipheriv('aes-256-gcm', this.key, iv, { authTagLength: tagBytes });
      decipher.setAAD(Buffer.from(webhookId));
      decipher.setAuthTag(tag);
      return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      return undefined;
    }
  }
}
