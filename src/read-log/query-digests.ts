import { createHmac, hkdfSync } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../platform/config/settings';

/**
 * What was searched for, as a keyed digest: the log holds no name, yet it can be asked whether a name was searched for.
 * Without the key nobody can try names against it.
 */
@Injectable()
export class QueryDigests {
  private readonly key: Buffer;

  constructor(@Inject(SETTINGS) { cursorKey }: Pick<Settings, 'cursorKey'>) {
    this.key = Buffer.from(hkdfSync('sha256', cursorKey, '', 'samverk read log queries', 32));
  }

  /** 32 hexadecimal digits; the order of the members does not matter, and what is absent does not count. */
  of(query: object): string {
    const terms = Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    return createHmac('sha256', this.key).update(JSON.stringify(terms)).digest('hex').slice(0, 32);
  }
}
