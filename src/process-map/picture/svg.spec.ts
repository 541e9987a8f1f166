import fc from 'fast-check';
import { languages } from '../../kernel';
import { libraryLoan } from '../../kernel/toys/library-loan';
import type { MapCommand, RegionMap } from '../arrows';
import { Colours } from './colours';
import { boxWidth, chipSize, layoutOf, type PanelLayout, type Track } from './panel-layout';
import { svg } from './svg';
import { textWidth, wrap } from './svg-text';

const text = (en: string) => ({ en, sv: en, pl: en });

/** Regions of any shape, denser than real ones. */
const anyRegion: fc.Arbitrary<RegionMap> = fc.integer({ min: 2, max: 9 }).chain(size =>
  fc
    .array(
      fc.record({
        from: fc.integer({ min: 0, max: size - 1 }),
        to: fc.integer({ min: 0, max: size - 1 }),
        number: fc.integer({ min: 1, max: 30 }),
      }),
      { maxLength: 40 },
    )
    .map(moves => {
      const arrows = new Map<string, { from: string; to: string; commands: MapCommand[] }>();
      for (const { from, to, number } of moves.filter(move => move.from !== move.to)) {
        const arrow = arrows.get(`${from} ${to}`) ?? { from: `s${from}`, to: `s${to}`, commands: [] };
        if (!arrow.commands.some(command => command.number === number))
          arrow.commands.push({ number, name: `c${number}`, title: text('c'), authorities: [] });
        arrows.set(`${from} ${to}`, arrow);
      }
      return {
        name: 'r',
        title: text('r'),
        start: 's0',
        states: Array.from({ length: size }, (_, at) => ({ name: `s${at}`, title: text(`state ${at}`) })),
        arrows: [...arrows.values()],
        staying: [],
        passing: [],
      };
    }),
);

const signed = ({ side, distance }: Track) => (side === 'left' ? -distance : boxWidth + distance);
const chipsOf = ({ tracks }: PanelLayout) =>
  tracks.flatMap(track => track.chips.map(({ dx, y }) => ({ x: signed(track) + dx, y })));
const portsOf = ({ tracks }: PanelLayout) =>
  tracks.flatMap(({ side, sources, target }) => [...sources.map(({ y }) => y), target].map(y => ({ side, y })));

describe('the layout of a region', () => {
  it('lets no two numbers meet', () => {
    fc.assert(
      fc.property(anyRegion, map => {
        const chips = chipsOf(layoutOf(map, 'en'));
        chips.forEach((one, n) => {
          for (const other of chips.slice(n + 1))
            expect(Math.abs(one.x - other.x) >= chipSize.width || Math.abs(one.y - other.y) >= chipSize.height).toBe(
              true,
            );
        });
      }),
    );
  });

  it('shows every command on every way it takes', () => {
    fc.assert(
      fc.property(anyRegion, map => {
        const shown = layoutOf(map, 'en').tracks.flatMap(({ way, chips }) =>
          way.from.flatMap(from => chips.map(({ number }) => `${from} ${way.to} ${number}`)),
        );
        const wanted = map.arrows.flatMap(({ from, to, commands }) =>
          commands.map(({ number }) => `${from} ${to} ${number}`),
        );
        expect(shown.sort()).toEqual(wanted.sort());
      }),
    );
  });

  it('gives every way its own place at a state, so that no line hides another', () => {
    fc.assert(
      fc.property(anyRegion, map => {
        const ports = portsOf(layoutOf(map, 'en'));
        expect(new Set(ports.map(({ side, y }) => `${side} ${y.toFixed(2)}`)).size).toBe(ports.length);
      }),
    );
  });

  it('lets no tracks lie upon one another', () => {
    fc.assert(
      fc.property(anyRegion, map => {
        const spans = layoutOf(map, 'en').tracks.map(track => {
          const ends = [...track.sources.map(({ y }) => y), track.target];
          return { x: signed(track), top: Math.min(...ends), bottom: Math.max(...ends) };
        });
        spans.forEach((one, n) => {
          for (const other of spans.slice(n + 1))
            if (one.x === other.x) expect(one.bottom < other.top || other.bottom < one.top).toBe(true);
        });
      }),
    );
  });

  it('keeps every port inside its state', () => {
    fc.assert(
      fc.property(anyRegion, map => {
        const layout = layoutOf(map, 'en');
        for (const { y } of portsOf(layout))
          expect(layout.boxes.some(({ top, height }) => y > top && y < top + height)).toBe(true);
      }),
    );
  });
});

describe('the picture of a procedure', () => {
  it.each(languages)('is well-formed and says everything in %s', language => {
    const picture = svg(libraryLoan, { language });
    const open: string[] = [];
    for (const [, end, name, selfClosing] of picture.matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/g))
      if (end) expect(open.pop()).toBe(name);
      else if (!selfClosing) open.push(name ?? '');
    expect(open).toEqual([]);
    expect(picture).toMatch(/^<svg [^>]*role="img" aria-labelledby="map-title map-description"/);
    for (const { title } of libraryLoan.commands) expect(picture).toContain(`>${title[language]}<`);
    for (const { name } of libraryLoan.authorities) expect(picture).toContain(name[language]);
    for (const { region } of libraryLoan.machine.regions)
      for (const title of Object.values(region.states))
        for (const word of title[language].split(' ')) expect(picture).toMatch(new RegExp(`[> ]${word}[ <]`));
  });

  it('brings nothing from elsewhere', () => {
    expect(svg(libraryLoan, { language: 'en' })).not.toMatch(/<script|<style|<image|href=|url\((?!#)|@import/);
  });

  it('draws the same picture every time', () => {
    expect(svg(libraryLoan, { language: 'pl' })).toBe(svg(libraryLoan, { language: 'pl' }));
  });

  it('shows where a case is, and which ways are open from there', () => {
    const plain = svg(libraryLoan, { language: 'en' });
    const shown = svg(libraryLoan, { language: 'en', position: { loan: 'late', fine: 'none' } });
    const thick = (picture: string) => picture.match(/stroke-width="2.8"/g)?.length ?? 0;
    expect([thick(plain), thick(shown)]).toEqual([0, 2]);
    expect(plain).not.toContain('where this case is now');
    expect(shown).toContain('where this case is now');
  });

  it('draws only the regions that are open to whoever looks', () => {
    const shown = svg(libraryLoan, { language: 'en', regions: new Set(['loan']), position: { loan: 'lent' } });
    expect(shown).toContain('<title>Loan</title>');
    expect(shown).not.toContain('<title>Fine</title>');
    expect(shown).not.toContain('Pay the fine');
  });

  it('escapes what the rows say', () => {
    const authorities = libraryLoan.authorities.map(each => ({ ...each, name: text('A <b> & "c"') }));
    expect(svg({ ...libraryLoan, authorities }, { language: 'en' })).toContain('A &#60;b&#62; &#38; &#34;c&#34;');
  });
});

describe('the colours of authorities', () => {
  const [one, two, clock] = libraryLoan.authorities;

  it('tell the authorities from one another and from time', () => {
    const colours = new Colours(libraryLoan.authorities);
    expect(new Set([one, two, clock].map(each => each && colours.of(each))).size).toBe(3);
  });

  it('stand side by side where several may act', () => {
    const colours = new Colours(libraryLoan.authorities);
    if (!one || !two) throw new Error('the loan has two authorities');
    expect(colours.fill([one])).toBe(colours.of(one));
    expect(colours.fill([one, two])).toBe('url(#bank-readers-library)');
    expect(colours.definitions()).toContain(colours.of(two));
  });
});

describe('breaking a text', () => {
  it('keeps every word and no line wider than it may be', () => {
    const words = fc.array(fc.stringMatching(/^[a-zåäöł]{1,12}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, list => {
        const lines = wrap(list.join(' '), 12, 120);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) expect(textWidth(line, 12) <= 120 || !line.includes(' ')).toBe(true);
      }),
    );
  });
});
