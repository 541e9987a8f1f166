import { Temporal } from 'temporal-polyfill';
import {
  act,
  clock,
  command,
  eventOf,
  record,
  roleOf,
  type Authority,
  type DeadlineRule,
  type Guard,
  type Procedure,
  type Region,
} from '..';
import { toyMachine, type ToyFile } from './machine';

const rules = act('library.rules', 'Library rules');
const text = (en: string, sv: string, pl: string) => ({ en, sv, pl });

const readers: Authority = {
  id: 'readers',
  slug: 'readers',
  name: text('Readers', 'Läsare', 'Czytelnicy'),
  country: 'SE',
};
const library: Authority = {
  id: 'library',
  slug: 'library',
  name: text('Library', 'Biblioteket', 'Biblioteka'),
  country: 'SE',
};
export const reader = roleOf(readers, 'reader', text('Reader', 'Låntagare', 'Czytelnik'));
export const librarian = roleOf(library, 'librarian', text('Librarian', 'Bibliotekarie', 'Bibliotekarz'));
export const binder = roleOf(library, 'binder', text('Bookbinder', 'Bokbindare', 'Introligator'));
export const time = roleOf(clock, 'clock', text('The clock', 'Klockan', 'Zegar'));

interface Loan {
  readonly state: 'none' | 'asked' | 'lent' | 'late' | 'over';
  /** How many books the reader has at home; absent until somebody has looked. */
  readonly atHome?: number;
}
interface Fine {
  readonly state: 'none' | 'owed' | 'waiver-proposed' | 'settled';
  readonly proposedBy?: string;
}

const loan: Region<Loan> = {
  name: 'loan',
  title: text('Loan', 'Lån', 'Wypożyczenie'),
  states: {
    none: text('none', 'inget', 'brak'),
    asked: text('asked for', 'begärt', 'zamówione'),
    lent: text('lent', 'utlånat', 'wypożyczone'),
    late: text('late', 'försenat', 'po terminie'),
    over: text('over', 'avslutat', 'zakończone'),
  },
  blank: { state: 'none' },
};
const fine: Region<Fine> = {
  name: 'fine',
  title: text('Fine', 'Avgift', 'Opłata'),
  states: {
    none: text('none', 'ingen', 'brak'),
    owed: text('owed', 'obetald', 'należna'),
    'waiver-proposed': text('waiver proposed', 'eftergift föreslagen', 'zaproponowano umorzenie'),
    settled: text('settled', 'reglerad', 'uregulowana'),
  },
  blank: { state: 'none' },
};

const onLoan = eventOf(loan);
const onFine = eventOf(fine);
const keep = <T>(facts: T): T => facts;

export const asked = onLoan<Record<string, never>, { note: string }>('asked', {
  title: text('Asked for', 'Begärt', 'Zamówiono'),
  from: ['none'],
  to: 'asked',
  apply: keep,
});
export const counted = onLoan<{ atHome: number }>('counted', {
  title: text('Books counted', 'Böcker räknade', 'Policzono książki'),
  apply: (facts, { payload }) => ({ ...facts, atHome: payload.atHome }),
});
export const lent = onLoan('lent', {
  title: text('Lent', 'Utlånat', 'Wypożyczono'),
  from: ['asked'],
  to: 'lent',
  apply: keep,
});
export const renewed = onLoan('renewed', {
  title: text('Renewed', 'Omlånat', 'Przedłużono'),
  from: ['lent'],
  to: 'lent',
  apply: keep,
});
export const foundLate = onLoan('found-late', {
  title: text('Found late', 'Försenat', 'Stwierdzono spóźnienie'),
  from: ['lent'],
  to: 'late',
  apply: keep,
});
export const returned = onLoan('returned', {
  title: text('Returned', 'Återlämnat', 'Zwrócono'),
  from: ['lent', 'late'],
  to: 'over',
  apply: keep,
});
export const writtenOff = onLoan('written-off', {
  title: text('Written off', 'Avskrivet', 'Spisano na straty'),
  from: ['lent', 'late'],
  to: 'over',
  apply: keep,
});
export const fined = onFine('fined', {
  title: text('Fined', 'Avgift påförd', 'Naliczono opłatę'),
  from: ['none'],
  to: 'owed',
  apply: keep,
});
export const waiverProposed = onFine<{ by: string }>('waiver-proposed', {
  title: text('Waiver proposed', 'Eftergift föreslagen', 'Zaproponowano umorzenie'),
  from: ['owed'],
  to: 'waiver-proposed',
  apply: (facts, { payload }) => ({ ...facts, proposedBy: payload.by }),
});
export const settled = onFine('settled', {
  title: text('Settled', 'Reglerad', 'Uregulowano'),
  from: ['owed', 'waiver-proposed'],
  to: 'settled',
  apply: keep,
});

const atHome = (file: ToyFile): number | undefined => (file.regions['loan'] as Loan).atHome;

const countedGuard: Guard<ToyFile> = {
  code: 'too-many-at-home',
  demand: text(
    'The reader has fewer than three books at home',
    'Låntagaren har färre än tre böcker hemma',
    'Czytelnik ma w domu mniej niż trzy książki',
  ),
  refusal: text(
    'The reader has too many books at home.',
    'Låntagaren har för många böcker hemma.',
    'Czytelnik ma za dużo książek.',
  ),
  legalBasis: [rules('4')],
  whoCanClear: [reader.key],
  test: ({ file }) => {
    const number = atHome(file);
    return number === undefined ? undefined : number < 3;
  },
};
const openingHours: Guard<ToyFile> = {
  code: 'library-shut',
  demand: text('The library is open', 'Biblioteket är öppet', 'Biblioteka jest otwarta'),
  refusal: text('The library is shut.', 'Biblioteket är stängt.', 'Biblioteka jest zamknięta.'),
  legalBasis: [rules('2', 'verify')],
  whoCanClear: ['time'],
  test: ({ now }) => (now.toZonedDateTimeISO('Europe/Stockholm').dayOfWeek === 7 ? { clearsOn: 'Monday' } : true),
};
const noFine: Guard<ToyFile> = {
  code: 'fine-owed',
  demand: text('No fine is owed', 'Ingen avgift är obetald', 'Wszystkie opłaty są uiszczone'),
  refusal: text('A fine is owed.', 'En avgift är obetald.', 'Opłata nie została uiszczona.'),
  legalBasis: [rules('9')],
  whoCanClear: [reader.key],
  states: { fine: ['none', 'settled'] },
};

const nothing = () => ({});

export const ask = command<ToyFile, { note: string }>({
  name: 'ask',
  title: text('Ask for a book', 'Begär en bok', 'Zamów książkę'),
  advice: text(
    'For whoever wants a book that stands on the shelf.',
    'För den som vill ha en bok som står i hyllan.',
    'Dla kogoś, kto chce książki z półki.',
  ),
  by: [reader],
  basis: [rules('1')],
  opens: true,
  from: { loan: 'none' },
  requires: [],
  records: [record(asked, nothing, { sealed: ({ input }) => ({ note: input.note }) })],
});
export const count = command<ToyFile, { atHome: number }>({
  name: 'count',
  title: text('Count the books at home', 'Räkna böckerna hemma', 'Policz książki w domu'),
  advice: text('Look at the card before lending.', 'Se på kortet före utlån.', 'Przed wypożyczeniem sprawdź kartę.'),
  by: [librarian],
  basis: [rules('4')],
  from: { loan: ['asked', 'lent'] },
  requires: [],
  records: [record(counted, ({ input }) => ({ atHome: input.atHome }))],
});
export const lend = command<ToyFile>({
  name: 'lend',
  title: text('Lend', 'Låna ut', 'Wypożycz'),
  advice: text(
    'Hand the book over; the loan lasts four weeks.',
    'Lämna ut boken; lånet varar fyra veckor.',
    'Wydaj książkę; wypożyczenie trwa cztery tygodnie.',
  ),
  by: [librarian],
  basis: [rules('3')],
  from: { loan: 'asked' },
  requires: [countedGuard, openingHours, noFine],
  records: [record(lent, nothing)],
});
export const renew = command<ToyFile>({
  name: 'renew',
  title: text('Renew', 'Låna om', 'Przedłuż'),
  advice: text(
    'Before the loan ends; the four weeks begin anew.',
    'Innan lånet går ut; de fyra veckorna börjar om.',
    'Przed końcem; cztery tygodnie biegną od nowa.',
  ),
  by: [reader],
  basis: [rules('5')],
  from: { loan: 'lent' },
  requires: [],
  records: [record(renewed, nothing)],
});
export const takeBack = command<ToyFile, { at?: string; torn?: boolean }>({
  name: 'take-back',
  title: text('Take back', 'Ta emot', 'Przyjmij zwrot'),
  advice: text(
    'Look for torn pages; they cost a fine.',
    'Se efter rivna sidor; de medför en avgift.',
    'Sprawdź, czy nie ma podartych stron; grozi za nie opłata.',
  ),
  by: [librarian, binder],
  basis: [rules('6')],
  from: { loan: ['lent', 'late'] },
  requires: [],
  records: [
    record(returned, nothing),
    record(fined, nothing, { when: { loan: 'late' } }),
    record(fined, nothing, { when: { loan: 'lent' }, provided: ({ input }) => input.torn === true }),
  ],
  occurred: input => input.at,
});
export const writeOff = command<ToyFile>({
  name: 'write-off',
  title: text('Write off', 'Skriv av', 'Spisz na straty'),
  advice: text('When the book will not come back.', 'När boken inte kommer tillbaka.', 'Gdy książka już nie wróci.'),
  by: [librarian],
  basis: [rules('7')],
  from: { loan: ['lent', 'late'] },
  requires: [],
  records: [record(writtenOff, nothing)],
});
export const findLate = command<ToyFile>({
  name: 'find-late',
  title: text('Find late', 'Konstatera försening', 'Stwierdź spóźnienie'),
  advice: text(
    'The clock does it when the four weeks are over.',
    'Klockan gör det när de fyra veckorna har gått.',
    'Robi to zegar po upływie czterech tygodni.',
  ),
  by: [time],
  basis: [rules('8')],
  from: { loan: 'lent' },
  requires: [],
  records: [record(foundLate, nothing)],
});
export const pay = command<ToyFile>({
  name: 'pay',
  title: text('Pay the fine', 'Betala avgiften', 'Zapłać'),
  advice: text('Pay before you borrow again.', 'Betala före nästa lån.', 'Zapłać przed następnym wypożyczeniem.'),
  by: [reader],
  basis: [rules('9')],
  from: { fine: 'owed' },
  requires: [],
  records: [record(settled, nothing)],
});
export const proposeWaiver = command<ToyFile>({
  name: 'propose-waiver',
  title: text('Propose a waiver', 'Föreslå eftergift', 'Zaproponuj umorzenie'),
  advice: text(
    'When the fine would be unjust; a colleague approves it.',
    'När avgiften vore orättvis; en kollega godkänner.',
    'Gdy opłata byłaby niesprawiedliwa; zatwierdza kolega.',
  ),
  by: [librarian],
  basis: [rules('10')],
  from: { fine: 'owed' },
  requires: [],
  records: [record(waiverProposed, ({ actor }) => ({ by: actor.subject }))],
});
export const approveWaiver = command<ToyFile>({
  name: 'approve-waiver',
  title: text('Approve a waiver', 'Godkänn eftergift', 'Zatwierdź umorzenie'),
  advice: text(
    'Read what your colleague proposes; the fine then falls.',
    'Läs kollegans förslag; avgiften faller därefter.',
    'Przeczytaj propozycję; opłata wtedy odpada.',
  ),
  by: [librarian],
  basis: [rules('10')],
  from: { fine: 'waiver-proposed' },
  requires: [],
  records: [record(settled, nothing)],
  firstHand: { event: waiverProposed, of: file => (file.regions['fine'] as Fine).proposedBy },
});

export const returnDate: DeadlineRule<ToyFile> = {
  key: 'return-date',
  title: text('Bring the book back', 'Lämna tillbaka boken', 'Zwrot książki'),
  legalBasis: [rules('3')],
  starts: [lent, renewed],
  due: (_, event) => {
    const start = Temporal.Instant.from(event.occurredAt);
    const dueAt = start.add({ hours: 24 * 28 }).toString({ fractionalSecondDigits: 3 });
    return {
      rule: 'library.loan',
      legalBasis: [rules('3')],
      dueAt,
      dueOn: dueAt.slice(0, 10),
      trace: [{ step: 'twenty-eight days', at: dueAt }],
    };
  },
  met: [returned],
  void: [writtenOff],
  lapse: 'find-late',
  owner: () => 'readers',
};

/** A loan that is sound and has everything a row can have. */
export const libraryLoan: Procedure<ToyFile> = {
  country: 'SE',
  version: '1',
  machine: toyMachine([
    { region: loan, events: [asked, counted, lent, renewed, foundLate, returned, writtenOff] },
    { region: fine, events: [fined, waiverProposed, settled] },
  ]),
  authorities: [readers, library, clock],
  roles: [reader, librarian, binder, time],
  commands: [ask, count, lend, renew, takeBack, writeOff, findLate, pay, proposeWaiver, approveWaiver],
  deadlines: [returnDate],
  final: { loan: 'over', fine: ['none', 'settled'] },
  invariants: [{ name: 'nobody is lent a book with a fine', never: { loan: 'asked', fine: 'owed' } }],
};
