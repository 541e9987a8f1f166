import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { languages, type Language } from '../kernel';
import { loadSettings } from '../platform/config/settings';
import { StartFault } from '../platform/config/start-fault';
import { NoToken } from '../platform/identity/development/ask-for-token';
import { procedures } from '../procedures';
import { Connection, ServerAway, UnexpectedAnswer } from './server/connection';
import { Samverk } from './server/samverk';
import { readStory } from './story/read-story';
import { StoryFault, type Story } from './story/story';
import { Vocabulary } from './story/vocabulary';
import { Telling, type Told } from './telling/tell';
import { Tokens } from './telling/tokens';
import { paint } from './timeline/paint';
import { report } from './timeline/report';
import { Timeline } from './timeline/timeline';

interface Options {
  readonly server?: string;
  readonly identity?: string;
  readonly language: Language;
  readonly json?: boolean;
}

const firstStory = 'examples/sweden-main-road.yaml';
const exit = { asExpected: 0, notAsExpected: 1, notTold: 2, interrupted: 130 } as const;

// Whoever has read enough closes the pipe; that is no fault.
process.stdout.on('error', () => process.exit());

const say = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

async function demo(file: string, options: Options): Promise<number> {
  const vocabularies = procedures.map(procedure => new Vocabulary(procedure));
  const story = readStory(await textOf(file), vocabularies);
  const vocabulary = vocabularies.find(({ country }) => country === story.country);
  if (!vocabulary) throw new StoryFault([`There is no procedure for ${story.country}.`]);
  const { server, identity } = addresses(options);
  const samverk = new Samverk(new Connection(server, options.language));
  const telling = new Telling(story, samverk, new Tokens(identity), vocabulary);
  const stopTelling = () => telling.stop();
  process.once('SIGINT', stopTelling);
  const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  const timeline = new Timeline(vocabulary, options.language, paint(colour));
  try {
    await telling.prepare();
    const told = await tellAll(telling, story, options.json === true ? undefined : timeline, server);
    if (telling.stopped) return exit.interrupted;
    const verification = await telling.verify();
    if (options.json === true)
      say([JSON.stringify(report(file, server, story, told, { caseId: telling.openedCase, verification }), null, 2)]);
    else say(timeline.ending(story, told, verification));
    const sound = told.every(({ mismatches }) => mismatches.length === 0) && verification?.intact === true;
    if (!sound) complainAbout(file, told);
    return sound ? exit.asExpected : exit.notAsExpected;
  } finally {
    await telling.returnToPresent();
    process.off('SIGINT', stopTelling);
  }
}

/** npm starts us at the root of the project; a file is named from where its user stands. */
async function textOf(file: string): Promise<string> {
  const from = file === firstStory ? process.cwd() : (process.env['INIT_CWD'] ?? process.cwd());
  return readFile(resolve(from, file), 'utf8').catch((error: unknown) => {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new StoryFault([missing ? 'there is no such file.' : String(error)]);
  });
}

async function tellAll(
  telling: Telling,
  story: Story,
  timeline: Timeline | undefined,
  server: string,
): Promise<readonly Told[]> {
  const told: Told[] = [];
  if (timeline) say(timeline.heading(story, server));
  for await (const step of telling.steps()) {
    told.push(step);
    if (timeline) say(timeline.block(step));
    if (step.mismatches.length > 0) break;
  }
  return told;
}

/** One line for each thing that came otherwise, for logs and for people who skip to the end. */
function complainAbout(file: string, told: readonly Told[]): void {
  for (const { step, mismatches } of told)
    for (const { what, expected, came } of mismatches)
      complain(`${file}, step ${step.number}, ${what}: expected ${expected}; came ${came}`);
}

/** Where the server and its development issuers listen, by the same settings as `npm start`. */
function addresses({ server, identity }: Options): { server: string; identity: string } {
  const { port, identityPort } = loadSettings(process.env);
  const given = server?.replace(/\/+$/, '');
  return { server: given ?? `http://127.0.0.1:${port}`, identity: identity ?? `http://127.0.0.1:${identityPort}` };
}

const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/** What the user can mend; the message says how. */
const mendable = [StoryFault, ServerAway, UnexpectedAnswer, NoToken, StartFault];

new Command('demo')
  .description('Tells one case from a story file on a running server, and checks that it goes as the file expects.')
  .argument('[file]', 'story file; docs/stories.md describes the format', firstStory)
  .option('--server <url>', 'address of the server; by PORT if left out')
  .option('--identity <url>', 'address of its development issuers; by IDENTITY_PORT if left out')
  .addOption(new Option('--language <language>', 'of the timeline').choices(languages).default('en'))
  .option('--json', 'print one JSON value instead of the timeline')
  .action(async (file: string, options: Options) => {
    process.exitCode = await demo(file, options).catch((error: unknown) => {
      if (!(error instanceof Error) || !mendable.some(kind => error instanceof kind)) throw error;
      complain(error instanceof StoryFault ? `${file} cannot be told:\n${error.message}` : error.message);
      return exit.notTold;
    });
  })
  .exitOverride()
  .parseAsync()
  .catch((error: unknown) => {
    process.exitCode = exit.notTold;
    // It has already said what was wrong with the command line, or given the help that was asked for.
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exit.notTold;
    else complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });
