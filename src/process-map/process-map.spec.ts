import { walk, type Command, type Procedure } from '../kernel';
import { lift } from '../kernel/toys/lift';
import { count, libraryLoan, pay, takeBack, writeOff } from '../kernel/toys/library-loan';
import type { ToyFile } from '../kernel/toys/machine';
import {
  errorsPage,
  guidancePages,
  mapCommands,
  matrixPage,
  mermaid,
  processPage,
  regionMaps,
  unverifiedLawPage,
  waysOf,
} from '.';

const page = (procedure: Procedure<ToyFile>) => processPage([{ procedure, walked: walk(procedure) }]);
const map = (procedure: Procedure<ToyFile>, region: string) => {
  const found = regionMaps(procedure).find(({ name }) => name === region);
  if (!found) throw new Error(`no map of ${region}`);
  return found;
};
const arrows = (procedure: Procedure<ToyFile>, region: string) =>
  map(procedure, region).arrows.map(({ from, to, commands }) => [from, to, ...commands.map(({ name }) => name)]);
const line = (text: string, start: string) => text.split('\n').find(each => each.startsWith(start)) ?? '';

describe('what the rows make of a region', () => {
  it('leads from where the row, its guards, its effect and its event allow it, and from nowhere else', () => {
    expect(arrows(libraryLoan, 'loan')).toEqual([
      ['none', 'asked', 'ask'],
      ['asked', 'lent', 'lend'],
      ['lent', 'late', 'find-late'],
      ['lent', 'over', 'take-back', 'write-off'],
      ['late', 'over', 'take-back', 'write-off'],
    ]);
    expect(arrows(lift, 'doors')).toEqual([
      ['closed', 'open', 'open-doors', 'arrive'],
      ['open', 'closed', 'depart'],
    ]);
  });

  it('tells apart the commands that record something and leave the state as it is', () => {
    expect(map(libraryLoan, 'loan').staying.map(({ name }) => name)).toEqual(['count', 'renew']);
  });

  it('tells a command about the region from one that notes something in it in passing', () => {
    const [first] = count.records;
    const noting = { ...pay, records: [...pay.records, ...(first ? [first] : [])] } as Command<ToyFile>;
    const noted = { ...libraryLoan, commands: [...libraryLoan.commands.filter(({ name }) => name !== 'pay'), noting] };
    expect(map(noted, 'loan').passing.map(({ name }) => name)).toEqual(['pay']);
    expect(map(noted, 'loan').staying.map(({ name }) => name)).toEqual(['count', 'renew']);
  });

  it('gathers the states from which the same commands lead to the same state', () => {
    expect(waysOf(map(libraryLoan, 'loan')).at(-1)).toMatchObject({
      from: ['lent', 'late'],
      to: 'over',
      commands: [{ name: 'take-back' }, { name: 'write-off' }],
    });
  });

  it('lets an opening row begin in the blank state only', () => {
    const commands = lift.commands.map(row => (row.name === 'call' ? { ...row, from: {}, records: takeOff } : row));
    expect(arrows({ ...lift, commands }, 'cabin')).toContainEqual(['waiting', 'retired', 'call', 'retire']);
    expect(arrows({ ...lift, commands }, 'cabin')).not.toContainEqual(['moving', 'retired', 'call']);
  });
  const takeOff = lift.commands.find(({ name }) => name === 'retire')?.records ?? [];

  it('counts a command of two authorities once, with both of them', () => {
    const [reader] = libraryLoan.roles;
    const readersToo = { ...writeOff, by: reader ? [reader] : [] };
    const commands = mapCommands({ ...libraryLoan, commands: [...libraryLoan.commands, readersToo] });
    expect(commands).toHaveLength(libraryLoan.commands.length);
    expect(commands.find(({ name }) => name === 'write-off')?.authorities.map(({ id }) => id)).toEqual([
      'library',
      'readers',
    ]);
  });
});

describe('the Mermaid map', () => {
  it('names states by their titles and arrows by command and authority', () => {
    expect(mermaid(map(libraryLoan, 'loan'), 'sv', state => state === 'over').split('\n')).toEqual([
      'stateDiagram-v2',
      '  state "inget" as s_none',
      '  state "begärt" as s_asked',
      '  state "utlånat" as s_lent',
      '  state "försenat" as s_late',
      '  state "avslutat" as s_over',
      '  [*] --> s_none',
      '  s_none --> s_asked : Begär en bok (readers)',
      '  s_asked --> s_lent : Låna ut (library)',
      '  s_lent --> s_late : Konstatera försening (clock)',
      '  s_lent --> s_over : Ta emot (library)<br/>Skriv av (library)',
      '  s_late --> s_over : Ta emot (library)<br/>Skriv av (library)',
      '  s_over --> [*]',
    ]);
  });

  it('keeps characters out of labels that would end them', () => {
    const [first] = regionMaps(lift);
    if (!first) throw new Error('the lift has regions');
    const title = { en: 'open; "wide": #1', sv: '', pl: '' };
    const odd = { ...first, states: first.states.map(state => ({ ...state, title })) };
    expect(mermaid(odd, 'en', () => false)).toContain('state "open wide 1" as s_waiting');
  });
});

describe('the page of the procedures', () => {
  it('says of a row who may give it, from where, on which conditions and ground, and what it starts', () => {
    expect(line(page(libraryLoan), '| **Lend**')).toBe(
      '| **Lend**<br>Låna ut<br>`lend` | Librarian | Loan: asked for | `too-many-at-home`<br>`library-shut`<br>`fine-owed` | Lent | Library rules 3 | `return-date` |',
    );
  });

  it('says when an effect is recorded only in some states or on some facts', () => {
    expect(line(page(libraryLoan), '| **Take back**')).toContain(
      'Returned<br>Fined (Loan: late)<br>Fined (Loan: lent; by the facts)',
    );
  });

  it('marks a ground that nobody has checked', () => {
    expect(line(page(libraryLoan), '| `library-shut`')).toContain('Library rules 2 ⚠');
  });

  it('shows in one table which role may give which command', () => {
    const text = page(libraryLoan);
    expect(line(text, '| Command | readers')).toBe(
      '| Command | readers<br>Reader | library<br>Librarian | library<br>Bookbinder | clock<br>The clock |',
    );
    expect(line(text, '| `take-back` |')).toBe('| `take-back` |  | ● | ● |  |');
  });

  it('leads to every authority and subject from its table of contents', () => {
    const text = page(libraryLoan);
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, place]) => place);
    expect(links).toContain('se-library-loan');
    for (const place of links) expect(text).toContain(`<a id="${place ?? ''}"></a>`);
  });

  it('gives the size of the walk, and what it found', () => {
    expect(page(lift)).toContain('4 combinations of the 2 regions and 7 steps');
    const commands = lift.commands.filter(({ name }) => name !== 'arrive');
    expect(page({ ...lift, commands })).toContain('- dead end: cabin:moving doors:closed');
  });
});

describe('the matrix of state, command and role', () => {
  const text = matrixPage(libraryLoan);

  it('names for each command its roles and the states of its row and its guards', () => {
    expect(line(text, '| `library/lend`')).toBe(
      '| `library/lend` | `librarian` | **Loan**: asked<br>**Fine**: none · settled |',
    );
    expect(line(text, '| `readers/ask`')).toContain('opens the case');
  });

  it('names for each state what each role may do there, and says where that is nothing', () => {
    expect(line(text, '| **late**')).toBe('| **late**<br>late | `library.librarian` | `take-back` `write-off` |');
    expect(line(text, '| **over**')).toBe('| **over**<br>over |  | nothing |');
  });
});

describe('the pages of guidance', () => {
  const advice = { en: 'Look at the shelf first.', sv: 'Titta i hyllan först.', pl: 'Najpierw zajrzyj na półkę.' };
  const pages = guidancePages({ ...libraryLoan, commands: libraryLoan.commands.map(row => ({ ...row, advice })) });
  const librarian = (language: string) => pages.get(`guidance/se/${language}/library-librarian.md`) ?? '';

  it('are in English and in the language of the country', () => {
    const folders = (country: string) => [
      ...new Set([...guidancePages({ ...libraryLoan, country }).keys()].map(name => name.split('/')[2])),
    ];
    expect(folders('SE')).toEqual(['en', 'sv']);
    expect(folders('PL')).toEqual(['en', 'pl']);
  });

  it('are one for each role of people, and a page that leads to them', () => {
    expect([...pages.keys()].filter(name => name.includes('/sv/'))).toEqual([
      'guidance/se/sv/README.md',
      'guidance/se/sv/readers-reader.md',
      'guidance/se/sv/library-librarian.md',
      'guidance/se/sv/library-binder.md',
    ]);
    for (const name of ['readers-reader.md', 'library-librarian.md', 'library-binder.md'])
      expect(pages.get('guidance/se/en/README.md')).toContain(`(${name})`);
  });

  it('say of each step what it is for, when, on which conditions and ground, and which deadlines it touches', () => {
    const lend = librarian('en')
      .split('### ')
      .find(part => part.startsWith('<a id="lend"></a>'));
    expect(lend).toContain('Look at the shelf first.');
    expect(lend).toContain('**When:** Loan: asked for');
    expect(lend).toContain('- [ ] The library is open (Library rules 2 ⚠)');
    expect(lend).toContain('**Ground:** Library rules 3');
    expect(lend).toContain('**Starts:** Bring the book back (Library rules 3)');
    expect(librarian('sv')).toContain('**Uppfyller:** Lämna tillbaka boken');
  });

  it('remind of the other pair of eyes', () => {
    expect(librarian('en')).toContain('- [ ] Somebody else has prepared it (Library rules 10)');
  });

  it('hold no step of another role', () => {
    expect(pages.get('guidance/se/en/library-binder.md')).not.toContain('Lend');
  });
});

describe('the page of unverified law', () => {
  it('names every unchecked ground with all that leans on it, and no other', () => {
    const text = unverifiedLawPage([libraryLoan], []);
    expect(text).toContain('| Library rules 2 | condition `library-shut` |');
    expect(text).not.toContain('Library rules 3');
  });

  it('lists dated rules with what is unsure about them', () => {
    const rule = { key: 'x.y', title: lift.commands[0]?.title ?? { en: '', sv: '', pl: '' }, from: '2020-01-01' };
    expect(unverifiedLawPage([lift], [{ ...rule, unsure: ['dates'], legalBasis: [] }])).toContain(
      '| `x.y`<br>Call the lift | from 2020-01-01 | from when it applies |',
    );
  });
});

describe('the page of errors', () => {
  const text = { en: 'Gone | away', sv: 'Borta', pl: 'Nie ma' };
  const shown = errorsPage({ gone: { status: 404, title: text, explanation: text } }, [libraryLoan]);

  it('lists every problem, with what would break the table escaped', () => {
    expect(line(shown, '| `gone`')).toBe('| `gone` | 404 | Gone \\| away<br>Borta<br>Nie ma | Gone \\| away |');
  });

  it('lists every condition of every row, and the reasons that stand before all of them', () => {
    const codes = takeBack.requires.concat(libraryLoan.commands.flatMap(({ requires }) => requires));
    for (const { code } of codes) expect(line(shown, `| \`${code}\` |`)).not.toBe('');
    expect(line(shown, '| `fine-owed`')).toContain('`lend`');
    for (const code of ['wrong-role', 'state-of-loan', 'state-of-fine', 'same-person', 'act-in-the-future'])
      expect(line(shown, `| \`${code}\` |`)).not.toBe('');
  });
});
