import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Connection } from '../../src/demo/server/connection';
import { Samverk } from '../../src/demo/server/samverk';
import { readStory } from '../../src/demo/story/read-story';
import { Vocabulary } from '../../src/demo/story/vocabulary';
import { Telling } from '../../src/demo/telling/tell';
import { Tokens } from '../../src/demo/telling/tokens';
import { procedures } from '../../src/procedures';
import { House } from './house';

jest.setTimeout(120_000);

const folder = join(__dirname, '../../examples');
const files = readdirSync(folder)
  .filter(name => name.endsWith('.yaml'))
  .sort();
const vocabularies = procedures.map(procedure => new Vocabulary(procedure));

/** Tells a story to its end, as `npm run demo` does. @returns every step that came otherwise, in words */
async function tell(house: House, file: string): Promise<{ readonly told: number; readonly otherwise: string[] }> {
  const story = readStory(readFileSync(join(folder, file), 'utf8'), vocabularies);
  // None of its words may stand in the log when the house closes.
  house.sayings.note('', story);
  const vocabulary = vocabularies.find(({ country }) => country === story.country);
  if (!vocabulary) throw new Error(`there is no procedure for ${story.country}`);
  const tokens = new Tokens(`http://127.0.0.1:${house.running.settings.identityPort}`);
  const telling = new Telling(story, new Samverk(new Connection(house.url, 'en')), tokens, vocabulary);
  const otherwise: string[] = [];
  let told = 0;
  try {
    await telling.prepare();
    for await (const { step, mismatches, reasons } of telling.steps()) {
      told++;
      const why = reasons.map(({ code, text }) => `${code}: ${text}`).join(' ');
      otherwise.push(
        ...mismatches.map(
          ({ what, expected, came }) =>
            `step ${step.number}, ${what}: expected ${expected}; came ${came}${why === '' ? '' : ` (${why})`}`,
        ),
      );
      // What follows builds on this step.
      if (otherwise.length > 0) return { told, otherwise };
    }
    const verification = await telling.verify();
    if (verification?.intact !== true) otherwise.push('the journal of the case does not verify');
    if (told !== story.steps.length) otherwise.push(`${told} of ${story.steps.length} steps were told`);
    return { told, otherwise };
  } finally {
    await telling.returnToPresent();
  }
}

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

describe('the stories that come with Samverk', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(5);
  });

  it.each(files)('%s goes as it says, over HTTP, and its journal verifies', async file => {
    const { told, otherwise } = await tell(house, file);
    expect(otherwise).toEqual([]);
    expect(told).toBeGreaterThan(0);
  });

  it('are all in the table of the manual', () => {
    const manual = readFileSync(join(__dirname, '../../docs/stories.md'), 'utf8');
    expect(files.filter(file => !manual.includes(`\`${file}\``))).toEqual([]);
  });
});
