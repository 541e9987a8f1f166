import { wayInto, type CircleFacts } from './circle';

const nothing: CircleFacts = { further: [], grants: [], glasses: [], mandates: [] };
const anna = { subject: 'anna', units: ['north'] };
const byUnit = { circle: 'unit', intake: ['reception'] } as const;
const byAssignment = { circle: 'assignment', intake: ['reception'] } as const;

describe('the circle of a case', () => {
  it('is the whole authority where no regime says otherwise', () => {
    expect(wayInto(anna, nothing)).toBe('authority');
    expect(wayInto(anna, { ...nothing, regime: { circle: 'authority', intake: [] } })).toBe('authority');
  });

  it('is the unit of the case, and nobody else', () => {
    expect(wayInto(anna, { ...nothing, regime: byUnit, unit: 'north', officer: 'bo' })).toBe('unit');
    expect(wayInto(anna, { ...nothing, regime: byUnit, unit: 'south', officer: 'bo' })).toBeUndefined();
    expect(wayInto({ subject: 'anna' }, { ...nothing, regime: byUnit, unit: 'north' })).toBeUndefined();
  });

  it('is those in charge, and the unit only while nobody has taken the case', () => {
    expect(wayInto(anna, { ...nothing, regime: byAssignment, unit: 'north', officer: 'bo' })).toBeUndefined();
    expect(wayInto(anna, { ...nothing, regime: byAssignment, unit: 'north' })).toBe('unit');
    expect(wayInto(anna, { ...nothing, regime: byAssignment, officer: 'bo', further: ['anna'] })).toBe('assignment');
  });

  it('is those who take in, as long as the case was given to no unit', () => {
    const reception = { subject: 'carl', units: ['reception'] };
    expect(wayInto(reception, { ...nothing, regime: byUnit })).toBe('intake');
    expect(wayInto(reception, { ...nothing, regime: byUnit, unit: 'north' })).toBeUndefined();
    expect(wayInto(anna, { ...nothing, regime: byUnit })).toBeUndefined();
  });

  it('is those in charge alone where the case is protected, whatever the regime and the unit', () => {
    for (const marking of ['protected-identity', 'security-sensitive'] as const) {
      expect(wayInto(anna, { ...nothing, marking, regime: byUnit, unit: 'north' })).toBeUndefined();
      expect(wayInto(anna, { ...nothing, marking })).toBeUndefined();
      expect(wayInto(anna, { ...nothing, marking, officer: 'anna' })).toBe('assignment');
    }
  });

  it('takes in whoever was granted it, oneself or through the unit, and whoever broke the glass', () => {
    const marked = { ...nothing, marking: 'protected-identity' } as const;
    expect(wayInto(anna, { ...marked, grants: [{ holder: 'anna' }] })).toBe('grant');
    expect(wayInto(anna, { ...marked, grants: [{ unit: 'north' }] })).toBe('grant');
    expect(wayInto(anna, { ...marked, grants: [{ holder: 'bo' }, { unit: 'south' }] })).toBeUndefined();
    expect(wayInto(anna, { ...marked, glasses: [{ subject: 'anna' }] })).toBe('break-glass');
    expect(wayInto(anna, { ...marked, glasses: [{ subject: 'bo' }] })).toBeUndefined();
  });

  it('takes in the holder of a mandate in the place of the giver, only where the request says so', () => {
    const facts = { ...nothing, regime: byAssignment, officer: 'bo', mandates: [{ giver: 'bo', holder: 'anna' }] };
    expect(wayInto({ ...anna, onBehalfOf: 'bo' }, facts)).toBe('assignment');
    expect(wayInto(anna, facts)).toBeUndefined();
    expect(wayInto({ ...anna, onBehalfOf: 'bo' }, { ...facts, mandates: [] })).toBeUndefined();
  });

  it('never passes a mandate on, and never lends a broken glass', () => {
    const chain = [
      { giver: 'bo', holder: 'anna' },
      { giver: 'anna', holder: 'carl' },
    ];
    const facts = { ...nothing, regime: byAssignment, officer: 'bo', mandates: chain };
    for (const onBehalfOf of ['anna', 'bo']) expect(wayInto({ subject: 'carl', onBehalfOf }, facts)).toBeUndefined();
    const glass = { ...facts, officer: 'dora', glasses: [{ subject: 'bo' }] };
    expect(wayInto({ ...anna, onBehalfOf: 'bo' }, glass)).toBeUndefined();
  });
});
