import { limitationOf } from './limitation';

const admin = { ground: 'admin' as const };

describe('Limitation of a Swedish decision on removal', () => {
  it('ends four years after finality where it lapsed before 1 April 2025 (JO 8824-2019)', () => {
    expect(limitationOf({ ...admin, finalOn: '2015-08-07' })?.dueOn).toBe('2019-08-07');
    expect(limitationOf({ ...admin, finalOn: '2021-03-31' })?.dueOn).toBe('2025-03-31');
  });

  it('does not run for somebody still here whose decision was valid on 1 April 2025', () => {
    expect(limitationOf({ ...admin, finalOn: '2021-04-01' })).toBeUndefined();
    expect(limitationOf({ ...admin, finalOn: '2026-01-01' })).toBeUndefined();
  });

  it('runs five years from departure in accordance with the decision under newer law', () => {
    expect(limitationOf({ ...admin, finalOn: '2024-01-01', departedOn: '2026-03-01' })?.dueOn).toBe('2031-03-01');
  });

  it('lasts as long as a longer ban', () => {
    const facts = { ...admin, finalOn: '2025-06-01', departedOn: '2026-03-01' };
    expect(limitationOf({ ...facts, banEndsOn: '2036-03-01' })?.dueOn).toBe('2036-03-01');
    expect(limitationOf({ ...facts, banEndsOn: '2028-03-01' })?.dueOn).toBe('2031-03-01');
    expect(limitationOf({ ...admin, finalOn: '2020-01-01', banEndsOn: '2025-01-01' })?.dueOn).toBe('2025-01-01');
  });

  it('of a crime is told from finality, or from departure where nothing became final', () => {
    const start = (facts: object) => limitationOf({ ground: 'crime', banEndsOn: '2034-01-01', ...facts })?.trace[0]?.at;
    expect(start({ finalOn: '2024-01-01' })).toBe('2024-01-01');
    expect(start({ finalOn: '2024-01-01', departedOn: '2024-02-01' })).toBe('2024-01-01');
    expect(start({ departedOn: '2024-02-01' })).toBe('2024-02-01');
    expect(start({})).toBe('2034-01-01');
  });

  it('follows the ban alone for crime and security, and never comes while that is unlimited', () => {
    expect(limitationOf({ ground: 'crime', finalOn: '2024-01-01', banEndsOn: '2034-01-01' })?.dueOn).toBe('2034-01-01');
    expect(limitationOf({ ground: 'security', finalOn: '2024-01-01' })).toBeUndefined();
  });
});
