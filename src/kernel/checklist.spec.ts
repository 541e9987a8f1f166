import { Temporal } from 'temporal-polyfill';
import { blockersOf, checklistOf, decide, previewOf, type Command, type Guard } from '.';
import * as loan from './toys/library-loan';
import type { ToyFile } from './toys/machine';

const { libraryLoan } = loan;
const weekday = Temporal.Instant.from('2026-11-02T09:00:00Z');
const sunday = Temporal.Instant.from('2026-11-08T09:00:00Z');
const anna = { subject: 'anna', authority: 'library', roles: ['library.librarian'] };
const rut = { subject: 'rut', authority: 'readers', roles: ['readers.reader'] };

function given<I>(row: Command<ToyFile, I>, file: ToyFile, actor: typeof anna, input: I) {
  const decision = decide(libraryLoan, row, { file, input, actor, now: weekday });
  if (!decision.allowed) throw new Error('refused');
  return decision.file;
}
const asked = given(loan.ask, libraryLoan.machine.empty, rut, { note: 'by the window' });
const counted = given(loan.count, asked, anna, { atHome: 0 });

const lines = <I>(row: Command<ToyFile, I>, file: ToyFile, actor = anna, now = weekday) =>
  checklistOf(libraryLoan, row, { file, actor, now }).map(({ code, answer }) => `${code}: ${answer}`);

const short: Guard<ToyFile, { note: string }> = {
  code: 'note-too-long',
  demand: { en: 'The note is short', sv: 'Anteckningen är kort', pl: 'Notatka jest krótka' },
  refusal: { en: 'The note is too long.', sv: 'Anteckningen är för lång.', pl: 'Notatka jest za długa.' },
  legalBasis: loan.ask.basis,
  whoCanClear: ['whoever asks'],
  test: ({ input }) => input.note.length < 80,
};
const pickyAsk = { ...loan.ask, requires: [short] };

describe('the checklist of a row', () => {
  it('lists every condition, those that hold too, in the order in which a refusal names them', () => {
    expect(lines(loan.lend, counted)).toEqual([
      'wrong-role: yes',
      'state-of-loan: yes',
      'too-many-at-home: yes',
      'library-shut: yes',
      'fine-owed: yes',
    ]);
    expect(lines(loan.lend, asked, rut, sunday)).toEqual([
      'wrong-role: no',
      'state-of-loan: yes',
      'too-many-at-home: unknown',
      'library-shut: no',
      'fine-owed: yes',
    ]);
  });

  it('says no to exactly what a refusal names', () => {
    const no = checklistOf(libraryLoan, loan.lend, { file: asked, actor: rut, now: sunday })
      .filter(({ answer }) => answer !== 'yes')
      .map(({ code, whoCanClear, clearsOn }) => ({ code, whoCanClear, clearsOn }));
    const refused = blockersOf(libraryLoan, loan.lend, { file: asked, input: {}, actor: rut, now: sunday });
    expect(no).toEqual(refused.map(({ code, whoCanClear, clearsOn }) => ({ code, whoCanClear, clearsOn })));
    expect(no.map(({ clearsOn }) => clearsOn)).toEqual([undefined, undefined, 'Monday']);
  });

  it('puts each demand positively, in every language, with its ground', () => {
    const [role, state] = checklistOf(libraryLoan, loan.takeBack, { file: counted, actor: anna, now: weekday });
    expect(role?.demand.en).toBe('Your role is Librarian or Bookbinder');
    expect(state).toMatchObject({
      region: 'loan',
      demand: { en: 'Loan: lent or late', sv: 'Lån: utlånat eller försenat' },
      legalBasis: [{ provision: '6' }],
      whoCanClear: ['library.librarian'],
    });
  });

  it('names nobody to clear what does not stand in the way', () => {
    const items = checklistOf(libraryLoan, loan.lend, { file: counted, actor: anna, now: weekday });
    expect(items.flatMap(({ whoCanClear }) => whoCanClear)).toEqual([]);
  });

  it('tells what each answer rests on', () => {
    const term: Guard<ToyFile> = {
      ...short,
      code: 'no-term',
      test: ({ file }) => file.deadlines['return-date'] === undefined,
    };
    const items = checklistOf(
      libraryLoan,
      { ...loan.lend, requires: [...loan.lend.requires, term] },
      { file: counted, actor: anna, now: weekday },
    );
    expect(items.map(({ code, restsOn }) => [code, restsOn])).toEqual([
      ['wrong-role', []],
      ['state-of-loan', ['loan']],
      ['too-many-at-home', ['regions']],
      ['library-shut', []],
      ['fine-owed', ['fine']],
      ['no-term', ['deadlines.return-date']],
    ]);
  });

  it('has a line for the other pair of eyes', () => {
    const late = given(loan.lend, counted, anna, {});
    const owing = given(loan.takeBack, late, anna, { torn: true });
    const proposed = given(loan.proposeWaiver, owing, anna, {});
    expect(lines(loan.approveWaiver, proposed)).toContain('same-person: no');
    expect(lines(loan.approveWaiver, proposed, { ...anna, subject: 'bertil' })).toContain('same-person: yes');
  });
});

describe('a condition that looks at the input', () => {
  it('is asked of whoever gives it, and stands against nothing before', () => {
    const standing = { file: libraryLoan.machine.empty, actor: rut, now: weekday };
    expect(lines(pickyAsk, standing.file, rut)).toEqual([
      'wrong-role: yes',
      'state-of-loan: yes',
      'note-too-long: asked',
    ]);
    expect(previewOf(libraryLoan, pickyAsk, standing)).toEqual([]);
    const tooLong = { ...standing, input: { note: 'n'.repeat(80) } };
    expect(blockersOf(libraryLoan, pickyAsk, tooLong)).toMatchObject([{ code: 'note-too-long' }]);
  });

  it('is answered at once where the case alone already says no', () => {
    const guard = { ...short, states: { loan: 'late' } };
    expect(lines({ ...loan.ask, requires: [guard] }, libraryLoan.machine.empty, rut)).toContain('note-too-long: no');
  });

  it.each<[string, (input: { note: string }) => boolean]>([
    ['asks for a key', input => 'note' in input],
    ['lists the keys', input => Object.keys(input).length > 0],
  ])('is noticed when it only %s', (_, test) => {
    const guard = { ...short, test: ({ input }: { input: { note: string } }) => test(input) };
    expect(lines({ ...loan.ask, requires: [guard] }, libraryLoan.machine.empty, rut)).toContain('note-too-long: asked');
  });

  it('does not hide a guard that fails by itself', () => {
    const broken: Guard<ToyFile, { note: string }> = {
      ...short,
      test: () => {
        throw new Error('a fault of the guard');
      },
    };
    expect(() => lines({ ...loan.ask, requires: [broken] }, libraryLoan.machine.empty, rut)).toThrow('a fault');
  });
});

describe('the moment of an act', () => {
  it('is judged when it is told, not before', () => {
    const lent = given(loan.lend, counted, anna, {});
    expect(lines(loan.takeBack, lent)).not.toContain('act-in-the-future: no');
    const tomorrow = { file: lent, actor: anna, now: weekday, input: { at: '2026-11-03T09:00:00Z' } };
    expect(blockersOf(libraryLoan, loan.takeBack, tomorrow)).toMatchObject([{ code: 'act-in-the-future' }]);
  });
});
