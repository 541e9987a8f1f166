import { stringify } from 'yaml';
import { procedures } from '../../procedures';
import { Connection, type Request } from '../server/connection';
import { Samverk } from '../server/samverk';
import { readStory } from '../story/read-story';
import { Vocabulary } from '../story/vocabulary';
import { Telling } from './tell';
import { Tokens } from './tokens';

const vocabularies = procedures.map(procedure => new Vocabulary(procedure));
const as = 'migrationsverket/decision-maker';
const story = readStory(
  stringify({
    ...{ story: 1, title: 'A case', source: 'Invented', person: { statements: [] } },
    steps: [
      { at: '2026-03-02 09:00', as, do: 'register-decision', with: {} },
      { at: '2026-03-06 09:00', as, do: 'record-service', with: {} },
    ],
  }),
  vocabularies,
);

/** A server on which the clock is ahead of whoever records service, so many times. */
class Overtaken extends Connection {
  version = 1;
  readonly tried: (number | undefined)[] = [];

  constructor(private ahead: number) {
    super('http://127.0.0.1', 'en');
  }

  override send({ method, path, ifMatch }: Request): Promise<{ status: number; body: unknown }> {
    const case_ = { id: 'c', caseId: 'c', version: this.version, accountable: 'se.migrationsverket' };
    if (method === 'GET' && path.includes('/journal')) return Promise.resolve({ status: 200, body: { items: [] } });
    if (method === 'GET') return Promise.resolve({ status: 200, body: { ...case_, states: {}, deadlines: [] } });
    if (path.endsWith('/record-service')) {
      this.tried.push(ifMatch);
      if (this.ahead-- > 0) {
        this.version += 1;
        return Promise.resolve({ status: 412, body: { code: 'version-conflict' } });
      }
    }
    return Promise.resolve({ status: 201, body: case_ });
  }
}

class Held extends Tokens {
  override of(): Promise<string> {
    return Promise.resolve('token');
  }
}

async function toldOn(server: Overtaken): Promise<readonly (readonly string[])[]> {
  const vocabulary = vocabularies.find(({ country }) => country === story.country);
  if (!vocabulary) throw new Error(story.country);
  const told: string[][] = [];
  for await (const { reasons } of new Telling(story, new Samverk(server), new Held(''), vocabulary).steps())
    told.push(reasons.map(({ code }) => code));
  return told;
}

describe('whoever tells a story', () => {
  it('reads the case anew where the clock was ahead, and goes on', async () => {
    const server = new Overtaken(2);
    expect(await toldOn(server)).toEqual([[], []]);
    expect(server.tried).toEqual([1, 2, 3]);
  });

  it('says so where it is overtaken again and again', async () => {
    expect(await toldOn(new Overtaken(9))).toEqual([[], ['version-conflict']]);
  });
});
