import { Temporal } from 'temporal-polyfill';
import { languages } from '../kernel';
import { rules } from './in-force';
import { unverifiedLaw } from './unverified';

const versions = rules.flatMap(rule => rule.versions.map(version => ({ ...version, rule })));

describe('Every dated rule', () => {
  it('has a key of its own, led by its country', () => {
    expect(new Set(rules.map(({ key }) => key)).size).toBe(rules.length);
    for (const { key, country } of rules) expect(key).toMatch(new RegExp(`^${country.toLowerCase()}(\\.[a-z-]+)+$`));
  });

  it('has a title, a start and its notes in three languages', () => {
    const texts = rules.flatMap(rule => [
      rule.title,
      rule.runsFrom,
      ...rule.versions.flatMap(({ note }) => note ?? []),
    ]);
    for (const text of texts) for (const language of languages) expect(text[language].trim().length).toBeGreaterThan(2);
  });

  it.each(versions.map(version => [version.rule.key, version.from, version] as const))(
    '%s from %s cites its source',
    (_key, _from, { legalBasis }) => {
      expect(legalBasis.length).toBeGreaterThan(0);
      for (const { label } of legalBasis) expect(label.trim()).not.toBe('');
    },
  );

  it.each(rules.map(rule => [rule.key, rule] as const))('%s has versions in order, none over another', (_key, rule) => {
    for (const [index, { from, until }] of rule.versions.entries()) {
      const next = rule.versions[index + 1];
      expect(Temporal.PlainDate.from(from).toString()).toBe(from);
      if (until !== undefined) expect(from <= until).toBe(true);
      if (next) {
        expect(until).toBeDefined();
        expect(Temporal.PlainDate.compare(until ?? from, next.from)).toBe(-1);
      }
    }
  });

  it('counts in units that its way of counting knows', () => {
    for (const version of versions) {
      const counted = 'period' in version ? version.period : version.limit;
      if (counted === 'unlimited' || !counted.length) continue;
      const { unit } = counted.length;
      if (counted.counting === 'elapsed') expect(['hours', 'days']).toContain(unit);
      else if (counted.counting === 'working-days') expect(unit).toBe('working-days');
      else if (counted.counting !== 'before') expect(['days', 'weeks', 'months', 'years']).toContain(unit);
    }
  });

  it('says what in it is unsure: the content, the dates, the citation', () => {
    const unsure = (key: string, from: string) =>
      unverifiedLaw().find(one => one.key === key && one.from === from)?.unsure;
    expect(unsure('se.handover.acknowledgement', '2012-05-01')).toEqual(['content', 'dates', 'citation']);
    expect(unsure('se.appeal.admin', '1999-03-16')).toEqual(['dates']);
    expect(unsure('se.departure.expulsion', '2012-05-01')).toEqual(['content']);
    expect(unsure('se.appeal.admin', '2018-07-01')).toBeUndefined();
  });

  it('tells the end and the note of an unverified version where it has them', () => {
    const older = unverifiedLaw().find(one => one.key === 'se.appeal.admin');
    expect(older).toMatchObject({ until: '2018-06-30', note: { sv: expect.stringContaining('Tre veckor') } });
    const open = unverifiedLaw().find(one => one.key === 'se.wait.unaccompanied-child');
    expect(open).not.toHaveProperty('until');
    expect(open).not.toHaveProperty('note');
  });

  it('is told to be unverified while anything in it is', () => {
    const listed = unverifiedLaw().map(({ key, from }) => `${key} ${from}`);
    expect(listed).toContain('se.handover.acknowledgement 2012-05-01');
    expect(listed).not.toContain('se.ban.overrun.max 2025-04-01');
    expect(unverifiedLaw().every(({ unsure }) => unsure.length > 0)).toBe(true);
  });
});
