import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../kernel';
import { procedures } from '../../procedures';
import type { CaseSeen, JournalItem } from '../server/answers';
import type { Step } from '../story/story';
import { Vocabulary } from '../story/vocabulary';
import type { Told } from '../telling/tell';
import { paint } from './paint';
import { Timeline } from './timeline';

const [sweden] = procedures.map(procedure => new Vocabulary(procedure));
if (!sweden) throw new Error('no procedure');
const words = sweden;

const step: Step = {
  number: 20,
  at: Temporal.Instant.from('2026-07-09T07:00:00Z'),
  as: { authority: 'polisen', role: 'enforcement-officer', person: 2 },
  deed: { kind: 'command', command: 'order-transport', opens: false },
  input: {},
  expect: { states: {}, deadlines: {} },
};
const seen = (states: Record<string, string>, accountable = 'se.polisen'): CaseSeen => ({
  id: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa',
  version: 20,
  accountable,
  states,
  deadlines: [],
});
const item = (more: Partial<JournalItem>): JournalItem => ({
  sequence: 21,
  title: 'Transport ordered',
  command: 'order-transport',
  authority: 'se.polisen',
  legalBasis: ['Utlänningslag (2005:716) 10:19 a'],
  occurredAt: '2026-07-09T07:00:00.000Z',
  deadlines: { started: [] },
  ...more,
});
const told = (more: Partial<Told>): Told => ({
  step,
  reasons: [],
  before: seen({ transport: 'none' }),
  after: seen({ transport: 'none' }),
  happened: [],
  mismatches: [],
  ...more,
});
const lines = (of: Told, language: Language = 'en', colour = false): string =>
  new Timeline(words, language, paint(colour)).block(of).join('\n');

describe('a step in the timeline', () => {
  it('says when and who, what changed, on which ground, and which deadline began', () => {
    const due = { key: 'se.custody.hold', dueAt: '2026-07-10T07:00:00.000Z', dueOn: '2026-07-10' };
    const text = lines(
      told({ after: seen({ transport: 'ordered' }), happened: [item({ deadlines: { started: [due] } })] }),
    );
    expect(text).toContain('Thu, 9 Jul 2026, 09:00  Enforcement officer of the police (person 2)');
    expect(text).toContain('Order transport by Kriminalvården  [order-transport]');
    expect(text).toContain('Transport: none → ordered  [transport: ordered]');
    expect(text).toContain('Legal ground: Utlänningslag (2005:716) 10:19 a');
    expect(text).toContain('Deadline: End of police custody until Fri, 10 Jul 2026, 09:00  [se.custody.hold]');
    expect(text).not.toContain('Accountable');
  });

  it('gives every reason of a refusal with its ground and who can clear it', () => {
    const legalBasis = [{ label: 'Utlänningslag (2005:716) 12:10', certainty: 'verify' }];
    const whoCanClear = ['time', 'se.migrationsverket.decision-maker'];
    const text = lines(
      told({
        reasons: [
          { code: 'enforcement-barred', text: 'Barred.', legalBasis, whoCanClear, clearsOn: '2026-08-01' },
          { code: 'no-valid-travel-document', text: 'No document.', legalBasis: [], whoCanClear: [] },
        ],
      }),
    );
    expect(text).toContain('REFUSED');
    expect(text).toContain('✗ Barred. [enforcement-barred]');
    expect(text).toContain('Legal ground: Utlänningslag (2005:716) 12:10 (to be verified)');
    expect(text).toContain('Can be cleared by: time; Decision maker at Migrationsverket');
    expect(text).toContain('Clears by itself: 2026-08-01');
    expect(text).toContain('✗ No document. [no-valid-travel-document]');
  });

  it('tells the acts of time apart from those of the teller', () => {
    const text = lines(
      told({
        happened: [
          item({
            title: 'Police custody ended',
            command: 'lapse-hold',
            authority: 'samverk.clock',
            legalBasis: ['UL 9:12'],
          }),
          item({ sequence: 22 }),
        ],
      }),
    );
    expect(text).toContain('By time alone, Thu, 9 Jul 2026, 09:00: Police custody ended');
    expect(text.indexOf('UL 9:12')).toBeLessThan(text.indexOf('10:19 a'));
  });

  it('names what was expected and what came', () => {
    expect(lines(told({ mismatches: [{ what: 'states.transport', expected: 'ordered', came: 'none' }] }))).toContain(
      'NOT AS EXPECTED (step 20, states.transport): expected ordered; came none',
    );
  });

  it('says that the authority sees nothing where it may not know of the case', () => {
    const looking: Step = { ...step, deed: { kind: 'look' } };
    const reasons = [{ code: 'case-not-found', text: 'No such case.', legalBasis: [], whoCanClear: [] }];
    expect(lines(told({ step: looking, reasons, after: undefined }))).toContain('Sees nothing');
  });

  it('shows the time in custody when somebody has been set free', () => {
    const after = { ...seen({ custody: 'at-liberty' }), custodyTime: { elapsed: 'PT345H59M59.999S', days: 15 } };
    expect(lines(told({ before: seen({ custody: 'detained' }), after }))).toContain(
      '345 h 59 min; civil days touched: 15',
    );
  });

  it.each<[Language, string]>([
    ['sv', 'Beställ transport av Kriminalvården'],
    ['pl', 'Zleć transport (Kriminalvården)'],
  ])('is told in %s', (language, title) => {
    expect(lines(told({}), language)).toContain(title);
  });

  it('has colour only when asked for', () => {
    expect(lines(told({}))).not.toContain('\u001b[');
    expect(lines(told({}), 'en', true)).toContain('\u001b[');
  });
});
