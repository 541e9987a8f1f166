import { rules } from '../../../src/law';
import { Service } from './service';

interface Computed {
  readonly dueAt: string;
  readonly dueOn: string;
  readonly code?: string;
  readonly reason?: string;
  readonly detail?: string;
  readonly trace: readonly { readonly step: string }[];
  readonly legalBasis: readonly { readonly label: string }[];
}
interface Rules {
  readonly items: readonly {
    readonly key: string;
    readonly title: string;
    readonly versions: readonly { from: string; until?: string }[];
  }[];
}

describe('the law over HTTP', () => {
  let service: Service;
  beforeAll(async () => {
    service = await Service.start();
  }, 60_000);
  afterAll(() => service.stop());

  const compute = async (question: object, headers = {}) =>
    (await service.as('polisen')).post<Computed>('/api/v1/law/deadline-calculations', question, headers);
  const list = async (query = '') =>
    (await (await service.as('kriminalvarden')).get<Rules>(`/api/v1/law/rules${query}`)).body.items;

  it.each([
    ['three weeks that end on a working day', 'se.appeal.admin', '2026-01-12', {}, '2026-02-02'],
    ['three weeks that end on Easter Monday', 'se.appeal.admin', '2026-03-16', {}, '2026-04-07'],
    ['three weeks that end on Midsummer Eve', 'se.appeal.admin', '2026-05-29', {}, '2026-06-22'],
    ['detention that never moves past a weekend', 'se.detention.review.after-decision', '2026-03-02', {}, '2026-05-02'],
    [
      'limitation by the law before 1 April 2025',
      'se.limitation.admin',
      '2020-03-10',
      { lawOf: '2024-01-01' },
      '2024-03-10',
    ],
    ['limitation by the law since', 'se.limitation.admin', '2026-03-10', { lawOf: '2026-03-10' }, '2031-03-10'],
  ])('computes %s', async (_, rule, start, more, dueOn) => {
    const { status, body } = await compute({ country: 'SE', rule, start, ...more });
    expect([status, body.dueOn]).toEqual([200, dueOn]);
    expect(body.legalBasis.length).toBeGreaterThan(0);
    expect(body.trace[0]?.step).toBe('start');
  });

  it('computes hours to the minute, across the change to summer time', async () => {
    const start = '2026-03-28T14:00:00+01:00';
    const { body } = await compute({ country: 'SE', rule: 'se.hold.police', start });
    expect(body.dueAt).toBe('2026-03-29T13:00:00.000Z');
  });

  it.each([
    ['a rule that is not kept', { rule: 'se.no.such' }, 404, 'rule-not-found', undefined],
    ['a rule of another country', { country: 'PL' }, 404, 'rule-not-found', undefined],
    ['a day that no version covers', { start: '1900-01-01' }, 422, 'no-rule-version', undefined],
    ['a year that no calendar covers', { start: '2190-01-01' }, 422, 'no-calendar', undefined],
    ['hours without a moment', { rule: 'se.hold.police' }, 422, 'unanswerable-question', 'moment-needed'],
    ['a length that the decision sets', { rule: 'se.ban.duration' }, 422, 'unanswerable-question', 'length-needed'],
    [
      'a length that the law fixes',
      { length: { amount: 4, unit: 'weeks' } },
      422,
      'unanswerable-question',
      'length-fixed',
    ],
    ['a bound that is none', { rule: 'se.ban.crime.two-years-or-more' }, 422, 'unanswerable-question', 'unlimited'],
    [
      'a year beyond 9999',
      { rule: 'se.ban.duration', length: { amount: 40_000, unit: 'years' } },
      422,
      'unanswerable-question',
      'bad-length',
    ],
    [
      'law that changed on the way',
      { rule: 'se.limitation.admin', start: '2022-01-10' },
      422,
      'unanswerable-question',
      'law-changed-while-running',
    ],
    ['a day that does not exist', { start: '2026-02-30' }, 400, 'invalid-input', undefined],
    ['a surplus field', { surplus: true }, 400, 'invalid-input', undefined],
  ])('says why it has no answer to %s', async (_, change, status, code, reason) => {
    const { body, ...answer } = await compute({
      country: 'SE',
      rule: 'se.appeal.admin',
      start: '2026-03-06',
      ...change,
    });
    expect([answer.status, body.code, body.reason]).toEqual([status, code, reason]);
  });

  it('says so in the language of the caller', async () => {
    const { body } = await compute(
      { country: 'SE', rule: 'se.ban.duration', start: '2026-03-06' },
      { 'accept-language': 'sv' },
    );
    expect(body.detail).toBe('Beslutet bestämmer periodens längd; ange den i ”length”.');
  });

  it('lists every rule that Samverk computes with', async () => {
    expect((await list()).map(({ key }) => key)).toEqual(rules.map(({ key }) => key));
  });

  it('lists rules by country, key and the day on which they are in force', async () => {
    expect((await list('?country=PL')).every(({ key }) => key.startsWith('pl.'))).toBe(true);
    const [limitation, ...others] = await list('?keyPrefix=se.limitation.admin&inForceOn=2024-01-01');
    expect(others).toEqual([]);
    expect(limitation?.versions).toEqual([expect.objectContaining({ until: '2025-03-31' })]);
    expect(await list('?keyPrefix=se.limitation.security&inForceOn=2020-01-01')).toEqual([]);
  });

  it('is for everybody with a token, and for nobody without', async () => {
    expect((await service.nobody.get('/api/v1/law/rules')).status).toBe(401);
    expect((await service.nobody.post('/api/v1/law/deadline-calculations', {})).status).toBe(401);
  });
});
