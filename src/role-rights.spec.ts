import { classesWritten, dataClasses, noticeKeys, purposeRows, unclassifiedEvents } from './access';
import { accessPage } from './access/page';
import { caseRegions } from './case-file';
import { clock } from './kernel';
import { purposes } from './platform/identity/purpose';
import { procedures } from './procedures';
import { roleRights } from './role-rights';

const rows = procedures.flatMap(({ commands }) => commands);

describe('the table of roles and kinds of data', () => {
  it('has one row for every role that somebody can hold', () => {
    const held = procedures.flatMap(({ roles }) => roles).filter(({ authority }) => authority !== clock);
    expect(roleRights.map(({ role }) => role.key).sort()).toEqual(held.map(({ key }) => key).sort());
  });

  it('lets every role write what its own commands write, so that none is ever stopped by what its input holds', () => {
    for (const { name, by, records } of rows)
      for (const { key, authority } of by) {
        if (authority === clock) continue;
        const needed = records.flatMap(({ event }) => classesWritten(event.type));
        const may = roleRights.find(({ role }) => role.key === key)?.writes ?? [];
        expect([key, name, needed.filter(one => !may.includes(one))]).toEqual([key, name, []]);
      }
  });

  it('lets no role write what none of its commands writes', () => {
    for (const { role, writes } of roleRights) {
      const given = rows.filter(({ by }) => by.some(({ key }) => key === role.key));
      const needed = new Set(
        given.flatMap(({ records }) => records.flatMap(({ event }) => classesWritten(event.type))),
      );
      expect([role.key, writes.filter(one => !needed.has(one))]).toEqual([role.key, []]);
    }
  });
});

describe('the classes of what a case holds', () => {
  it('are there for every event that a case takes', () => {
    expect(unclassifiedEvents()).toEqual([]);
  });

  it('are there for every notice that the law orders', () => {
    const ordered = procedures.flatMap(({ notices = {} }) => Object.keys(notices));
    expect(Object.keys(noticeKeys).sort()).toEqual([...new Set(ordered)].sort());
  });
});

describe('what another state is asked and told about a person', () => {
  const documents = caseRegions.find(({ region }) => region.name === 'travelDocument')?.events ?? [];

  // Regulation (EU) 2019/1896 art. 48(1)(a)(ii) for asylum; the rest is nobody's business at a consulate.
  it.each(documents.map(({ type }) => type))('never tells of asylum, health, crime or security: %s', type => {
    const silent = ['asylum', 'health', 'criminal', 'security'];
    expect(classesWritten(type).filter(one => silent.includes(one))).toEqual([]);
  });
});

describe('the purposes of a look', () => {
  it('are those that a request can name', () => {
    expect(Object.keys(purposeRows).sort()).toEqual([...purposes].sort());
  });
});

describe('the page that people review', () => {
  it('names every role, every kind of data and every purpose', () => {
    const page = accessPage(roleRights);
    const named = [
      ...roleRights.map(({ role }) => `\`${role.key}\``),
      ...dataClasses,
      ...purposes.map(one => `\`${one}\``),
    ];
    expect(named.filter(one => !page.includes(`| ${one} |`))).toEqual([]);
  });
});
