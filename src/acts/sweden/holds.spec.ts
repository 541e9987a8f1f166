import { aCase, usual } from '../../../test/builders';

const final = aCase().inSweden().decided().served().final();
const stay = (kind: string) => ({ ...usual.stay, kind });

describe('a stay of enforcement', () => {
  it('is a court’s only when a court orders it', () => {
    expect(final.blockers('migrationsverket', 'stay-enforcement', stay('stay-by-court'))).toEqual([
      'stay-of-another-kind',
    ]);
    expect(final.blockers('migrationsdomstol', 'stay-enforcement', stay('stay-by-court'))).toEqual([]);
  });

  it('of an authority is not a court’s to order', () => {
    expect(final.blockers('migrationsdomstol', 'stay-enforcement', stay('stay-by-authority'))).toEqual([
      'stay-of-another-kind',
    ]);
    expect(final.blockers('migrationsverket', 'stay-enforcement', stay('stay-by-authority'))).toEqual([]);
  });

  it('is lifted by whoever set it', () => {
    const byCourt = final.stayed({ kind: 'stay-by-court' }, 'migrationsdomstol');
    const lift = { hold: 1, because: 'Ruled.' };
    expect(byCourt.blockers('migrationsverket', 'lift-stay', lift)).toEqual(['no-such-hold']);
    expect(byCourt.blockers('migrationsdomstol', 'lift-stay', lift)).toEqual([]);
  });
});

describe('a reported impediment', () => {
  const reported = final
    .handedOver()
    .give('polisen', 'report-impediment', { countries: [], reasons: 'The embassy declines.' });
  const answer = (hold: number) => ({ hold, answer: 'no-impediment', instruction: 'Go on.' });

  it('is closed only by an answer of Migrationsverket', () => {
    expect(reported.blockers('migrationsverket', 'answer-impediment', answer(1))).toEqual([]);
    expect(reported.blockers('migrationsverket', 'answer-impediment', answer(2))).toEqual(['no-such-report']);
    expect(reported.blockers('migrationsverket', 'lift-stay', { hold: 1, because: 'Done.' })).toEqual(['no-such-hold']);
  });

  it('is no answer to a stay', () => {
    expect(final.stayed().blockers('migrationsverket', 'answer-impediment', answer(1))).toEqual(['no-such-report']);
  });
});
