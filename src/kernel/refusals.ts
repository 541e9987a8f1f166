import type { Authority } from './authority';
import type { Command } from './command';
import type { Blocker } from './guard';
import type { FileBase, Procedure } from './procedure';
import type { Region } from './region';

/** The authority under whose name time itself acts: deadlines that pass. It is a party to nothing. */
export const clock: Authority = {
  id: 'samverk.clock',
  slug: 'clock',
  name: { en: 'The clock', sv: 'Klockan', pl: 'Zegar' },
  country: 'EU',
};

export const wrongRole = <F, I>(row: Command<F, I>): Blocker => ({
  code: 'wrong-role',
  text: {
    en: `Only these roles may do this: ${row.by.map(role => role.title.en).join(', ')}.`,
    sv: `Endast dessa roller får göra detta: ${row.by.map(role => role.title.sv).join(', ')}.`,
    pl: `Mogą to zrobić tylko: ${row.by.map(role => role.title.pl).join(', ')}.`,
  },
  legalBasis: row.basis,
  whoCanClear: row.by.map(role => role.key),
});

/** `state-of-travel-document` */
export const codeOfState = (region: string): string =>
  `state-of-${region.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;

/** A region is not in a state from which the command may be given. */
export function wrongState<F extends FileBase, I>(
  procedure: Procedure<F>,
  row: Command<F, I>,
  region: Region,
  state: string,
): Blocker {
  const titles: Readonly<Record<string, Blocker['text']>> = region.states;
  const wanted = [row.from[region.name] ?? []].flat();
  const list = (language: 'en' | 'sv' | 'pl') => wanted.map(each => titles[each]?.[language] ?? each).join(', ');
  const is = titles[state];
  return {
    code: codeOfState(region.name),
    text: {
      en: `${region.title.en} is “${is?.en ?? ''}”; this needs: ${list('en')}.`,
      sv: `${region.title.sv} är ”${is?.sv ?? ''}”; detta kräver: ${list('sv')}.`,
      pl: `${region.title.pl}: „${is?.pl ?? ''}”; wymagane: ${list('pl')}.`,
    },
    legalBasis: row.basis,
    whoCanClear: waysInto(procedure, region.name, state, wanted),
  };
}

/** Roles whose commands can bring a region from where it is into one of these states. */
const waysInto = <F extends FileBase>(
  procedure: Procedure<F>,
  region: string,
  state: string,
  wanted: readonly string[],
): readonly string[] => [
  ...new Set(
    procedure.commands
      .filter(row =>
        row.records.some(
          ({ event }) =>
            event.region === region &&
            (event.move.from?.includes(state) ?? true) &&
            [event.move.to ?? []].flat().some(to => wanted.includes(to)),
        ),
      )
      .flatMap(row => row.by.map(role => role.key)),
  ),
];

export const samePerson = <F, I>(row: Command<F, I>): Blocker => ({
  code: 'same-person',
  text: {
    en: 'Whoever prepared this may not approve it as well.',
    sv: 'Den som har förberett detta får inte också godkänna det.',
    pl: 'Osoba, która to przygotowała, nie może tego sama zatwierdzić.',
  },
  legalBasis: row.basis,
  whoCanClear: row.by.map(role => role.key),
});

export const futureAct = <F, I>(row: Command<F, I>): Blocker => ({
  code: 'act-in-the-future',
  text: {
    en: 'An act cannot be recorded before it has happened.',
    sv: 'En åtgärd kan inte registreras innan den har skett.',
    pl: 'Nie można odnotować czynności, która jeszcze nie nastąpiła.',
  },
  legalBasis: row.basis,
  whoCanClear: [{ en: 'time', sv: 'tiden', pl: 'upływ czasu' }],
});
