import type { Extract } from '../extract';
import { extractPage } from './extract-page';
import { Press } from './press';

const at = '2026-03-02T07:30:00.000Z';
const look = {
  at,
  what: 'read',
  why: 'Work on the case',
  authority: 'Migrationsverket',
  units: ['unit'],
  recipients: [],
};

function extract(looks: number): Extract {
  return {
    format: 'samverk-subject-access-1',
    language: 'en',
    authority: 'Migrationsverket',
    personId: '019c0000-0000-7000-8000-000000000001',
    preparedAt: at,
    statements: [],
    cases: [],
    looks: Array.from({ length: looks }, () => look),
    retention: [],
    withheld: [],
  };
}

const pages = (looks = 5) => extractPage(extract(looks), 'a1'.repeat(32));

describe('the press', () => {
  it('lays out while the loop of events keeps turning', async () => {
    let turns = 0;
    let done = false;
    const turn = () => {
      turns++;
      if (!done) setImmediate(turn);
    };
    setImmediate(turn);
    const pdf = await new Press().print(pages(400));
    done = true;
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    // Laid out here the loop would stand still but for the few turns in which fonts are read.
    expect(turns).toBeGreaterThan(500);
  });

  it('gives the same bytes for the same pages, whoever else prints meanwhile', async () => {
    const press = new Press();
    const [one, other, more] = await Promise.all([press.print(pages()), press.print(pages()), press.print(pages(6))]);
    expect(one.equals(other)).toBe(true);
    expect(one.equals(more)).toBe(false);
  });

  it('tells of what cannot be laid out without what stood in it, and prints what comes next', async () => {
    const press = new Press({ threads: 1, waiting: 1, patienceMs: 60_000 });
    const wrong = { ...pages(), content: [{ strange: 'Giorgi' }] };
    const [fault, next] = await Promise.allSettled([press.print(wrong), press.print(pages())]);
    expect(fault).toMatchObject({ status: 'rejected' });
    expect(String((fault as PromiseRejectedResult).reason)).toMatch(/^Error: the pages could not be laid out: \w+$/);
    expect(next.status).toBe('fulfilled');
  });

  it('keeps only so many in line', async () => {
    const press = new Press({ threads: 1, waiting: 1, patienceMs: 60_000 });
    const [first, second, third] = await Promise.allSettled([1, 2, 3].map(() => press.print(pages())));
    expect([first?.status, second?.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(third).toMatchObject({ status: 'rejected', reason: { code: 'pages-unavailable' } });
  });

  it('ends what takes too long', async () => {
    const press = new Press({ threads: 1, waiting: 0, patienceMs: 1 });
    await expect(press.print(pages())).rejects.toMatchObject({ code: 'pages-unavailable' });
  });
});
