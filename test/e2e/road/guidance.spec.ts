import type { Actions } from '../../../src/cases/http/actions.controller';
import type { CommandAnswer } from '../../../src/cases/spine/command-answer';
import { usual } from '../../builders';
import { House } from '../house';
import { codesOf, court, decider, police, returnOfficer, Road, type Reason, type Refusal } from '../road';

jest.setTimeout(60_000);

interface Offer {
  readonly command: string;
  readonly title: string;
  readonly allowed: boolean;
  readonly href: string;
  readonly blockers: readonly Reason[];
}

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

/** Final with four weeks to leave, of which one has passed. */
async function inPeriod(): Promise<Road> {
  const road = await Road.begin(house, '2026-03-02T09:00:00+01:00', usual.withPeriod);
  await road.at('2026-03-06T12:00:00+01:00').give(decider, 'record-service', usual.service('2026-03-06'));
  await house.travelTo('2026-04-03T12:00:00+02:00');
  return road;
}

const actionsFor = async (road: Road, seat: typeof decider, language = 'en') => {
  const { body } = await road.read<Actions>(seat, '/actions', { 'accept-language': language });
  return { version: body.version, items: body.items as unknown as readonly Offer[] };
};

const find = (items: readonly Offer[], name: string): Offer => {
  const found = items.find(({ command }) => command === name);
  if (!found) throw new Error(`${name} is not offered`);
  return found;
};

describe('the actions of a case', () => {
  it('show what can be done, and for the rest each reason, its ground, and who can clear it and when', async () => {
    const road = await inPeriod();
    const { version, items } = await actionsFor(road, returnOfficer);
    expect(version).toBe(await road.version());
    const firstBlocked = items.findIndex(({ allowed }) => !allowed);
    expect(items.slice(0, firstBlocked).every(({ allowed }) => allowed)).toBe(true);
    expect(items.slice(firstBlocked).some(({ allowed }) => allowed)).toBe(false);

    const handover = find(items, 'hand-over-to-police');
    expect(handover).toMatchObject({
      allowed: false,
      href: `/api/v1/migrationsverket/cases/${road.caseId}/hand-over-to-police`,
    });
    expect(codesOf(handover)).toEqual(['departure-period-running']);
    expect(handover.blockers[0]?.whoCanClear).toContain('time');
    expect(find(items, 'report-absconded').allowed).toBe(true);
  });

  it('lead out: what they show as possible is possible, and clears what stood against the rest', async () => {
    const road = await inPeriod();
    expect(find((await actionsFor(road, decider)).items, 'revoke-departure-period').allowed).toBe(true);
    const revocation = {
      ground: 'risk-of-absconding',
      facts: ['1'],
      decidedOn: '2026-04-03',
      reasons: 'Has said so.',
      entryBan: { years: 2 },
    };
    await road.give(decider, 'revoke-departure-period', revocation);
    expect(find((await actionsFor(road, returnOfficer)).items, 'hand-over-to-police').allowed).toBe(true);
    await road.give(returnOfficer, 'hand-over-to-police', usual.handover);
  });

  it('differ by role, and are none of anybody’s who takes no part', async () => {
    const road = await inPeriod();
    const ofDecider = (await actionsFor(road, decider)).items.map(({ command }) => command);
    expect(ofDecider).toContain('extend-departure-period');
    expect(ofDecider).not.toContain('hand-over-to-police');
    expect((await road.read<Actions>(police, '/actions')).status).toBe(404);
  });

  it('are told in the language of the caller', async () => {
    const road = await inPeriod();
    const titles = [];
    for (const language of ['sv', 'pl', 'en', 'de', 'sv-SE;q=0.8, pl;q=0.3']) {
      const { title, blockers } = find((await actionsFor(road, returnOfficer, language)).items, 'hand-over-to-police');
      titles.push([title, blockers[0]?.text.split(' ')[0]]);
    }
    expect(titles).toEqual([
      ['Överlämna till Polismyndigheten', 'Personen'],
      ['Przekaż sprawę Policji', 'Osoba'],
      ['Hand over to the police', 'The'],
      ['Hand over to the police', 'The'],
      ['Överlämna till Polismyndigheten', 'Personen'],
    ]);
  });
});

interface Line {
  readonly code: string;
  readonly demand: string;
  readonly answer: string;
  readonly whoCanClear: readonly string[];
  readonly clearsOn?: string;
}
interface GuidedStep {
  readonly command: string;
  readonly advice: string;
  readonly href: string;
  readonly meets?: { readonly key: string };
  readonly checklist: readonly Line[];
}
interface Guided {
  readonly version: number;
  readonly roles: readonly string[];
  readonly nearest?: { readonly key: string; readonly legalBasis: readonly object[] };
  readonly ready: readonly GuidedStep[];
  readonly near: readonly GuidedStep[];
  readonly owed: { readonly handovers: readonly object[]; readonly deadlines: readonly { readonly key: string }[] };
  readonly custody?: {
    readonly acts: readonly {
      readonly command: string;
      readonly conditions: readonly { readonly code: string; readonly evidence: readonly { sequence: number }[] }[];
    }[];
  };
}

describe('the guidance of a case', () => {
  const guided = async (road: Road, seat: typeof decider, language = 'en', query = '') =>
    (await road.read<Guided>(seat, `/guidance${query}`, { 'accept-language': language })).body;

  it('names what can be done, what little is in the way of, and every condition with its answer', async () => {
    const road = await inPeriod();
    const { version, roles, ready, near, nearest, owed } = await guided(road, returnOfficer);
    expect([version, roles]).toEqual([await road.version(), ['se.migrationsverket.enforcement-officer']]);
    expect(ready.flatMap(({ checklist }) => checklist.map(({ answer }) => answer))).not.toContain('not-done');
    const handover = near.find(({ command }) => command === 'hand-over-to-police');
    const missing = handover?.checklist.filter(({ answer }) => answer === 'not-done') ?? [];
    expect(missing.map(({ code }) => code)).toEqual(['departure-period-running']);
    expect(missing[0]?.whoCanClear).toContain('time');
    expect(handover?.advice.length).toBeGreaterThan(20);
    expect(nearest?.key).toBe('se.departure-period');
    expect(nearest?.legalBasis.length).toBeGreaterThan(0);
    expect(owed.deadlines.map(({ key }) => key)).toContain('se.departure-period');
  });

  it('is told in the language of the caller, for one role where one is named, and never for a role of others', async () => {
    const road = await inPeriod();
    const advice = async (language: string) =>
      (await guided(road, returnOfficer, language)).near.find(({ command }) => command === 'hand-over-to-police')
        ?.advice;
    expect(new Set([await advice('en'), await advice('sv'), await advice('pl')]).size).toBe(3);
    const own = '?role=se.migrationsverket.enforcement-officer';
    expect((await guided(road, returnOfficer, 'en', own)).ready.length).toBeGreaterThan(0);
    const others = '/guidance?role=se.polisen.enforcement-officer';
    expect((await road.read(returnOfficer, others)).status).toBe(400);
    expect((await road.read(police, '/guidance')).status).toBe(404);
  });

  it('shows a court each condition of a detention with the event that proves it', async () => {
    const road = await Road.readyToTravel(house);
    const { custody } = await guided(road, court);
    const journal = await road.journal(court);
    expect(custody?.acts.map(({ command }) => command)).toContain('decide-detention');
    for (const { conditions } of custody?.acts ?? []) {
      expect(conditions.length).toBeGreaterThan(5);
      for (const { code, evidence } of conditions) {
        expect([code, evidence.length > 0]).toEqual([code, true]);
        for (const { sequence } of evidence) expect(journal.some(entry => entry.sequence === sequence)).toBe(true);
      }
    }
  });
});

describe('the map of a case', () => {
  it('is a picture that does nothing, in the language of the caller, and is not sent again unchanged', async () => {
    const road = await inPeriod();
    const picture = await road.read<string>(decider, '/process-map.svg', {
      accept: 'image/svg+xml',
      'accept-language': 'sv',
    });
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    expect(picture.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    expect(picture.body).toContain('där detta ärende är nu');
    const held = picture.headers.get('etag') ?? '';
    const asked = { accept: 'image/svg+xml', 'if-none-match': held };
    expect((await road.read(decider, '/process-map.svg', { ...asked, 'accept-language': 'sv' })).status).toBe(304);
    expect((await road.read(decider, '/process-map.svg', { ...asked, 'accept-language': 'en' })).status).toBe(200);
    const { body } = await road.read<{ svg: string }>(decider, '/process-map.svg', { accept: 'application/json' });
    expect(body.svg.startsWith('<svg')).toBe(true);
    expect((await road.read(police, '/process-map.svg', { accept: 'image/svg+xml' })).status).toBe(404);
  });
});

describe('a dry run', () => {
  it('tells what would come, and writes nothing', async () => {
    const road = await inPeriod();
    const before = await road.seenBy(decider);
    const { body: told, status } = await road.attempt<CommandAnswer>(
      returnOfficer,
      'report-absconded',
      usual.absconding('2026-04-03'),
      { query: '?dryRun=true' },
    );
    expect(status).toBe(200);
    expect(told).toMatchObject({
      dryRun: true,
      states: { whereabouts: 'absconded' },
      events: [{ sequence: before.version + 1, type: 'absconded' }],
    });
    expect(await road.seenBy(decider)).toEqual(before);
    expect(await road.journal()).toHaveLength(before.version);

    const real = await road.give(returnOfficer, 'report-absconded', usual.absconding('2026-04-03'));
    expect({ ...real, events: [] }).toEqual({ ...told, dryRun: false, events: [] });
  });

  it('leaves its key free for the command itself', async () => {
    const road = await inPeriod();
    const headers = { 'Idempotency-Key': 'first-tried-then-done' };
    const input = usual.absconding('2026-04-03');
    await road.attempt(returnOfficer, 'report-absconded', input, { query: '?dryRun=true', headers });
    const done = await road.attempt<CommandAnswer>(returnOfficer, 'report-absconded', input, { headers });
    expect([done.status, done.body.dryRun, done.headers.get('idempotent-replayed')]).toEqual([200, false, null]);
  });

  it('of what is refused gives the same refusal', async () => {
    const road = await inPeriod();
    const query = '?dryRun=true';
    const { status, body } = await road.attempt<Refusal>(returnOfficer, 'hand-over-to-police', usual.handover, {
      query,
    });
    expect([status, codesOf(body)]).toEqual([409, ['departure-period-running']]);
  });

  it('of an opening opens no case', async () => {
    const road = await inPeriod();
    const client = await house.as(decider);
    const count = async () =>
      (await client.get<{ items: unknown[] }>('/api/v1/cases?limit=100&reference=52-dry')).body.items.length;
    const answer = await client.post<CommandAnswer>(
      '/api/v1/migrationsverket/cases/register-decision?dryRun=true',
      { ...usual.decision('2026-04-03'), personId: road.personId, reference: '52-8' },
      { 'Idempotency-Key': 'an-opening-tried' },
    );
    expect(answer.body).toMatchObject({ dryRun: true, states: { decision: 'issued' } });
    expect(answer.headers.get('location')).toBeNull();
    expect(await count()).toBe(0);
  });
});

describe('a reader who has the newest version', () => {
  it('is told so without a body', async () => {
    const road = await inPeriod();
    const tag = `"${await road.version()}"`;
    for (const held of [tag, `W/${tag}`, `"0", ${tag}`]) {
      const answer = await road.read(decider, '', { 'if-none-match': held });
      expect([answer.status, answer.body, answer.headers.get('etag')]).toEqual([304, '', tag]);
    }
    await road.give(returnOfficer, 'report-absconded', usual.absconding('2026-04-03'));
    const newer = await road.read(decider, '', { 'if-none-match': tag });
    expect([newer.status, newer.headers.get('etag')]).toEqual([200, `"${await road.version()}"`]);
  });
});

describe('a refusal', () => {
  it.each([
    ['sv', 'Ärendet tillåter inte detta nu', 'Personen får ännu'],
    ['pl', 'Stan sprawy na to teraz nie pozwala', 'Osoba może jeszcze'],
    ['en', 'The case does not allow this now', 'The person may still'],
  ])('is told in %s with a code that stays the same', async (language, title, text) => {
    const road = await inPeriod();
    const { body, headers } = await road.attempt<Refusal>(returnOfficer, 'hand-over-to-police', usual.handover, {
      headers: { 'accept-language': language },
    });
    expect(body).toMatchObject({ code: 'transition-not-allowed', title, status: 409 });
    expect(body.blockers[0]?.text.startsWith(text)).toBe(true);
    expect(headers.get('content-language')).toBe(language);
    expect(body.available.length).toBeGreaterThan(0);
  });

  it('changes nothing and is not remembered under its key', async () => {
    const road = await inPeriod();
    const before = await road.seenBy(decider);
    const headers = { 'Idempotency-Key': 'refused-then-allowed' };
    await road.attempt(returnOfficer, 'hand-over-to-police', usual.handover, { headers });
    expect(await road.seenBy(decider)).toEqual(before);
    await house.travelTo('2026-05-04T12:00:00+02:00');
    const later = await road.attempt(returnOfficer, 'hand-over-to-police', usual.handover, { headers });
    expect(later.status).toBe(200);
  });
});
