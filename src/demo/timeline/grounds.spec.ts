import { grounds } from './grounds';

describe('grounds of law in a line', () => {
  it('name each act once, with all that is cited of it', () => {
    expect(
      grounds([
        'Utlänningslag (2005:716) 8:17',
        'Förvaltningslag (2017:900) 44 §',
        'Utlänningslag (2005:716) 12:14 a',
        'MIG 2013:7',
      ]),
    ).toBe('Utlänningslag (2005:716) 8:17, 12:14 a; Förvaltningslag (2017:900) 44 §; MIG 2013:7');
    expect(grounds([])).toBe('');
  });
});
