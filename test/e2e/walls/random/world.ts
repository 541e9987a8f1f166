import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Connection } from '../../../../src/demo/server/connection';
import { Samverk } from '../../../../src/demo/server/samverk';
import { readStory } from '../../../../src/demo/story/read-story';
import { Vocabulary } from '../../../../src/demo/story/vocabulary';
import { Telling } from '../../../../src/demo/telling/tell';
import { Tokens } from '../../../../src/demo/telling/tokens';
import type { CommandAnswer } from '../../../../src/cases/spine/command-answer';
import { procedures } from '../../../../src/procedures';
import { Office } from '../../../integration/spine/office';
import { hanging, rowsOfCases } from '../../../integration/walls/rows';
import { returnUsual as help, usual } from '../../../builders';
import { now } from './now';
import { writePapers, type DestructionPaper, type OperationPaper, type Paper, type Papers } from './papers';
import type { DeadlineRow, HandoverRow, WholeCase } from './whole-case';
import { asNew, House, type Seat } from '../../house';
import { registerPerson, returnOfficer, Road } from '../../road';

/** Stories of both countries, each left where it has something to hide: how many of its steps are told. */
const stories: Readonly<Record<string, number>> = {
  'sweden-main-road': 22,
  'sweden-aborted-then-completed': 99,
  'sweden-transport-declined': 14,
  'sweden-appeal-and-court-stay': 9,
  'sweden-detention-reviewed': 12,
  'sweden-handed-back': 5,
  'sweden-unaccompanied-child': 7,
  'sweden-security-act': 99,
  'sweden-expulsion-for-crime': 7,
  'sweden-assisted-return': 99,
  'poland-avr-withdrawn-then-charter': 24,
  'poland-avr-from-asylum-withdrawal': 99,
  'poland-forced-return-detention-extended': 25,
  'poland-trafficking-victim-released': 99,
  'poland-family-in-alternatives': 14,
};

/** One house and the cases in it, made once; who is let into them changes from era to era. */
export class World {
  private constructor(
    readonly office: Office,
    readonly house: House,
    readonly cases: readonly WholeCase[],
    readonly papers: Papers,
  ) {}

  static async open(): Promise<World> {
    const office = await Office.open();
    const { runtimeUrl: url, ownerUrl } = office;
    const house = await House.open({ LOG_LEVEL: 'error' }, { url, ownerUrl });
    for (const [name, steps] of Object.entries(stories)) await tell(house, name, steps);
    // Only some of it is opened to the police, and not who answers for it.
    for (const discloses of [
      ['decision', 'custody'],
      ['decision', 'responsibility', 'identity'],
    ]) {
      const road = await Road.afterAppeal(house);
      const sent = { ...usual.handover, discloses };
      await road.at('2026-02-16T08:00:00+01:00').give(returnOfficer, 'hand-over-to-police', sent);
    }
    await helpToBeginAnew(house);
    await house.travelTo(now);
    const cases = await wholeCases(office);
    return new World(office, house, cases, await writePapers(office, cases));
  }

  /** What is asked for by an id of its own, where a case is picked. */
  operationFor({ orders }: WholeCase): OperationPaper {
    const { operations } = this.papers;
    return found(operations.find(({ planner }) => planner === orders[0]?.carrier) ?? operations[0]);
  }

  listFor(one: WholeCase): DestructionPaper {
    const { lists } = this.papers;
    return found(lists.find(({ cases }) => cases.includes(one)) ?? lists[0]);
  }

  /** The ids by which everything is asked for that is about a case. */
  placesOf(picked: WholeCase): Readonly<Record<string, string>> {
    const of = (papers: readonly Paper[]) => found(papers.find(({ one }) => one === picked)).id;
    const { requests, exports } = this.papers;
    return {
      ...{ caseId: picked.id, personId: picked.personId, number: '1' },
      ...{ operationId: this.operationFor(picked).id, listId: this.listFor(picked).id },
      ...{ requestId: of(requests), exportId: of(exports) },
    };
  }

  async close(): Promise<void> {
    await this.house.close();
    await this.office.close();
  }
}

const vocabularies = procedures.map(procedure => new Vocabulary(procedure));

async function tell(house: House, name: string, steps: number): Promise<void> {
  const text = readFileSync(join(__dirname, '../../../../examples', `${name}.yaml`), 'utf8');
  const story = readStory(text, vocabularies);
  const vocabulary = vocabularies.find(({ country }) => country === story.country);
  if (!vocabulary) throw new Error(`there is no procedure for ${story.country}`);
  const tokens = new Tokens(`http://127.0.0.1:${house.running.settings.identityPort}`);
  const telling = new Telling(story, new Samverk(new Connection(house.url, 'en')), tokens, vocabulary);
  let told = 0;
  try {
    for await (const { mismatches } of telling.steps()) {
      if (mismatches.length > 0) throw new Error(`${name} goes otherwise: ${JSON.stringify(mismatches)}`);
      if (++told === steps) return;
    }
  } finally {
    await telling.returnToPresent();
  }
}

/** A returnee with a family, for whom a case of the common tool was made. */
async function helpToBeginAnew(house: House): Promise<void> {
  const day = '2026-11-02';
  await house.travelTo(`${day}T09:00:00+01:00`);
  const headquarters: Seat = 'straz-graniczna/headquarters-officer';
  const client = await house.as(headquarters);
  const consent = help.consent(day, 'reintegration');
  const tool = {
    ...{ kind: 'standard', support: 'post-return', partner: 'caritas', openedOn: day, familySize: 3 },
    ...{ returnKind: 'voluntary', needs: ['health'] },
  };
  const personId = await registerPerson(house, headquarters);
  let place = 'open-assisted-return';
  let version: number | undefined;
  for (const [next, input] of [
    ['screen-assisted-return', { ...help.assistedReturnCase(day), personId, vulnerabilities: ['health'] }],
    ['order-assisted-return', help.screening(day)],
    ['apply-for-reintegration', help.returnOrder(day)],
    ['record-consent', { ...help.reintegration(day), vulnerabilities: ['health'] }],
    ['record-consent', consent],
    ['open-reintegration-tool-case', { ...consent, to: 'eu.riat' }],
    ['', tool],
  ] as const) {
    const path = `/api/v1/straz-graniczna/cases/${place}`;
    const { status, body } = await client.post<CommandAnswer>(path, input, asNew(version));
    if (status > 201) throw new Error(`${place} is refused: ${JSON.stringify(body)}`);
    place = `${body.caseId}/${next}`;
    version = body.version;
  }
}

async function wholeCases(office: Office): Promise<readonly WholeCase[]> {
  const [deadlines, handovers] = [
    await hanging<DeadlineRow>(office, 'deadlines'),
    await hanging<HandoverRow>(office, 'handovers'),
  ];
  const statements = await office.rows<{ person_id: string; kind: string; value: unknown }>(
    'select person_id, kind, value from person_assertions order by person_id, number',
  );
  const cases: WholeCase[] = [];
  for (const rows of await rowsOfCases(office)) {
    const said = statements.filter(({ person_id }) => person_id === rows.personId);
    cases.push({
      ...rows,
      journal: await office.journalOf(rows.id),
      deadlines: deadlines(rows.id),
      handovers: handovers(rows.id),
      statements: said.map(({ kind }) => kind),
      names: said.filter(({ kind }) => kind === 'name').map(({ value }) => nameIn(value)),
    });
  }
  return cases;
}

function found<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('there is none of it in the world');
  return one;
}

const nameIn = (value: unknown): string => {
  const { primary, secondary } = value as { readonly primary: string; readonly secondary: string | null };
  return [secondary, primary].filter(part => part !== null).join(' ');
};
