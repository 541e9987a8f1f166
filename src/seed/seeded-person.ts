import type { Assertion } from '../persons/identity/assertion';
import { keysOfName } from '../persons/identity/name-folding';
import type { Dice } from './dice';
import type { PlayedStory } from './played-story';
import type { TableRows } from './seeded-case';

const families = [
  'Beridze',
  'Petrosyan',
  'Hoxha',
  'Al-Khatib',
  'Okafor',
  'Nguyen',
  'Khan',
  'Jovanović',
  'Ben Salah',
] as const;
const givens = ['Ana', 'Davit', 'Leyla', 'Omar', 'Grace', 'Minh', 'Sana', 'Milica', 'Youssef', 'Amal', 'Ivo'] as const;

/** An invented person whom a story is about, as the authority that opened the case said. */
export function seededPerson(personId: string, { chapters, openedAt, file }: PlayedStory, dice: Dice): TableRows {
  const [opening] = chapters;
  const { authority = '', subject = '' } = opening?.actor ?? {};
  const name = { kind: 'official', primary: dice.oneOf(families), secondary: dice.oneOf(givens) } as const;
  const { minor } = file.decision.person;
  const born = Number(openedAt.slice(0, 4)) - (minor ? dice.whole(9, 15) : dice.whole(20, 60));
  const said: readonly Pick<Assertion, 'kind' | 'value'>[] = [
    { kind: 'name', value: name },
    { kind: 'birth-date', value: `${born}-${String(dice.whole(1, 12)).padStart(2, '0')}` },
    { kind: 'nationality', value: file.decision.destinations[0] ?? file.assistance.country ?? 'XXX' },
  ];
  const { words, skeletons } = keysOfName(name);
  return {
    persons: [{ id: personId, registered_by: authority, registered_at: openedAt, version: 1 }],
    person_assertions: said.map((one, at) => ({
      ...one,
      ...{ person_id: personId, number: at + 1, source: 'self-declared', certainty: 'claimed' },
      ...{ recorded_at: openedAt, recorded_by: subject, authority },
    })),
    person_search_keys: [
      ...words.map(key => ({ form: 'word', key, person_id: personId })),
      ...skeletons.map(key => ({ form: 'skeleton', key, person_id: personId })),
    ],
  };
}
