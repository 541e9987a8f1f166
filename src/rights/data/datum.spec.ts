import { datumOf } from './datum';

const all = ['statement', 'field', 'event', 'case', 'person'] as const;
const some = ['statement', 'field', 'event'] as const;

describe('a datum that is named', () => {
  it('is one statement, one field or region of a case, or one event of it', () => {
    expect(datumOf({ statement: 3 }, some)).toEqual({ place: 'statement', statement: 3 });
    expect(datumOf({ caseId: 'c', region: 'decision', field: 'decidedOn' }, some)).toEqual({
      place: 'field',
      caseId: 'c',
      region: 'decision',
      field: 'decidedOn',
    });
    expect(datumOf({ caseId: 'c', region: 'decision' }, some)).toMatchObject({ place: 'field' });
    expect(datumOf({ caseId: 'c', event: 4 }, some)).toEqual({ place: 'event', caseId: 'c', event: 4 });
  });

  it('is a whole case, or all that is held of a person, where that may be named', () => {
    expect(datumOf({ caseId: 'c' }, all)).toEqual({ place: 'case', caseId: 'c' });
    expect(datumOf({}, all)).toEqual({ place: 'person' });
    for (const wide of [{ caseId: 'c' }, {}]) expect(datumOf(wide, some)).toMatchObject({ code: 'not-one-datum' });
  });

  it.each([
    { statement: 3, caseId: 'c' },
    { caseId: 'c', region: 'decision', event: 4 },
    { region: 'decision' },
    { caseId: 'c', field: 'decidedOn' },
    { event: 4 },
  ])('is never two at once, nor half of one: %j', named => {
    expect(datumOf(named, all)).toMatchObject({ code: 'not-one-datum' });
  });
});
