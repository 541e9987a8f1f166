import { courtOfJustice } from './court-of-justice';
import { humanRights } from './human-rights';
import { polish } from './polish';
import questions from './questions.json';
import { swedish } from './swedish';
import type { Answer, Answers } from './asking';

interface Question {
  readonly key: string;
  readonly asks: string;
  /** The answer that the court or supervisor gave. */
  readonly expected?: Answer;
  /** Why it is not put to Samverk. */
  readonly notAsked?: string;
}
interface Ruling {
  readonly id: string;
  readonly source: string;
  readonly questions: readonly Question[];
}

const rulings = questions as readonly Ruling[];
const answers: Answers = { ...courtOfJustice, ...humanRights, ...swedish, ...polish };
const asked = rulings.flatMap(({ id, source, questions: ofIt }) =>
  ofIt.filter(({ notAsked }) => notAsked === undefined).map(question => ({ id, source, ...question })),
);
let passed = 0;

describe.each(rulings.map(ruling => [ruling.id, ruling.source, ruling] as const))(
  '%s · %s',
  (id, _source, { questions: ofIt }) => {
    it.each(
      ofIt
        .filter(({ notAsked }) => notAsked === undefined)
        .map(({ key, asks, expected = null }) => [asks, expected, key] as const),
    )('%s: %p', (_asks, expected, key) => {
      const answer = answers[id]?.[key];
      if (!answer) throw new Error(`nobody answers ${id} ${key}`);
      expect(answer()).toBe(expected);
      passed++;
    });
  },
);

describe('The known answers of courts and supervisors', () => {
  it('are all there, and every one that is not asked says why', () => {
    expect(rulings.map(({ id }) => id)).toEqual(
      Array.from({ length: 28 }, (_, at) => `AO-${String(at + 1).padStart(2, '0')}`),
    );
    for (const { questions: ofIt } of rulings)
      for (const { expected, notAsked } of ofIt) expect(expected === undefined).toBe(notAsked !== undefined);
  });

  it('are answered by nothing that nobody asks', () => {
    const given = Object.entries(answers).flatMap(([id, of]) => Object.keys(of).map(key => `${id} ${key}`));
    expect(given.sort()).toEqual(asked.map(({ id, key }) => `${id} ${key}`).sort());
  });
});

afterAll(() => {
  const all = rulings.flatMap(({ questions: ofIt }) => ofIt).length;
  process.stdout.write(
    `rulings: ${passed} of ${asked.length} questions answered as known; ${all - asked.length} of ${all} not asked\n`,
  );
});
