import { isUnavailable } from './unavailable';

const coded = (code: string) => Object.assign(new Error('no'), { code });

describe('isUnavailable', () => {
  it.each(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '08006', '53300', '25006'])('is true of %s', code => {
    expect(isUnavailable(coded(code))).toBe(true);
  });

  it.each(['23505', '40001', '42501', '22012', '57014', 'ENOENT'])(
    'is false of %s, which the server did answer',
    code => {
      expect(isUnavailable(coded(code))).toBe(false);
    },
  );

  it('sees through the wrapping of TypeORM and of several addresses', () => {
    expect(isUnavailable(Object.assign(new Error('query failed'), { driverError: coded('57P01') }))).toBe(true);
    expect(isUnavailable(new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')]))).toBe(true);
  });

  it('knows what pg says without a code', () => {
    expect(isUnavailable(new Error('Connection terminated unexpectedly'))).toBe(true);
    expect(isUnavailable(new Error('timeout exceeded when trying to connect'))).toBe(true);
    expect(isUnavailable(new Error('bind message supplies 1 parameters'))).toBe(false);
  });

  it.each([undefined, null, 'ECONNREFUSED', 7])('is false of %p, which is no error', value => {
    expect(isUnavailable(value)).toBe(false);
  });
});
