import { thePolicy } from '../../test/builders';
import { purposes } from '../platform/identity';
import { toldHelp } from './told-help';
import { toolCaseOf } from './tool-case';

const tool = {
  kind: 'standard',
  support: 'post-return',
  partner: 'caritas',
  openedOn: '2026-11-02',
  familySize: 4,
  returnKind: 'voluntary',
  needs: ['health'],
  status: 'sent',
};
const open = {
  reintegration: { state: 'applied', country: 'GEO', vulnerabilities: ['health'], outcome: 'sustainable', tool },
  assistance: { country: 'GEO', journey: { leftOn: '2026-11-20', vulnerabilities: ['health'] } },
  whereabouts: { leftCountryOn: '2026-11-20' },
};

/** What the reintegration officer is told, who may read of health and family, and not where somebody is. */
const toldFor = (purpose: string) => {
  const sight = thePolicy().sightOf({ authority: 'pl.iom', roles: ['pl.iom.reintegration-officer'], purpose });
  return { sight, told: toldHelp(sight, open) };
};

describe('the help that is told', () => {
  it('is of the kinds of data that role and purpose reach, and of no other', () => {
    for (const purpose of purposes) {
      const { sight, told } = toldFor(purpose);
      const needs = sight.sees(['health', 'family']);
      expect([purpose, told.reintegration.vulnerabilities !== undefined]).toEqual([purpose, needs]);
      expect([purpose, told.assistance.journey?.vulnerabilities !== undefined]).toEqual([purpose, needs]);
      expect([purpose, told.reintegration.outcome !== undefined]).toEqual([purpose, sight.sees('identity')]);
      expect([purpose, told.whereabouts]).toEqual([purpose, {}]);
    }
  });

  it('has all that runs through every case of help, also where nothing but that may be known', () => {
    const { told } = toldFor('statistics');
    expect(told.reintegration).toMatchObject({ state: 'applied', country: 'GEO', tool: { kind: 'standard' } });
    expect(told.assistance).toEqual({ country: 'GEO', journey: { leftOn: '2026-11-20' } });
  });

  it('is nothing of a part that was not opened to the authority', () => {
    const { sight } = toldFor('case-work');
    const told = toldHelp(sight, { reintegration: open.reintegration });
    expect([told.assistance, told.whereabouts]).toEqual([{}, {}]);
  });
});

describe('the data set for the common tool', () => {
  it('holds the family and its vulnerabilities for whoever may know of them, and leaves them out otherwise', () => {
    expect(toolCaseOf(toldFor('case-work').told, 'PL')?.keyMoment1).toMatchObject({
      familySize: 4,
      vulnerabilities: ['health'],
    });
    const { keyMoment1 } = toolCaseOf(toldFor('supervision').told, 'PL') ?? {};
    expect(Object.keys(keyMoment1 ?? {}).sort()).toEqual(['consentObtained', 'returnKind']);
  });
});
