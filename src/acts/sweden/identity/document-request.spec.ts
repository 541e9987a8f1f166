import * as fc from 'fast-check';
import { aCase, type SwedishCase } from '../../../../test/builders';
import {
  DraftDocumentRequest,
  enclosureCarries,
  enclosures,
  refusalReasons,
  releasableData,
} from './inputs/travel-document.inputs';
import { documentChannels } from '../../../case-file';
import { validInput } from '../../../platform/http/input/input-pipe';

const begun = () => aCase().inSweden().decided().served().final().at('2026-06-01');
const draft = { country: 'GEO', data: ['names-and-aliases', 'sex-and-birth'], assessment: 'The register is by name.' };
const weigh = (...items: readonly (readonly [item: string, release: boolean])[]) => ({
  assessment: 'No harm is foreseen.',
  items: items.map(([item, release]) => ({ item, release, reasons: 'No harm is foreseen.' })),
});
const both = weigh(['names-and-aliases', true], ['sex-and-birth', true]);
const drafted = (change = {}) => begun().give('migrationsverket', 'draft-document-request', { ...draft, ...change });
const approved = (story: SwedishCase, input: object = both) =>
  story.give('migrationsverket', 'approve-document-request', input as Record<string, unknown>, 'bengt');
const expected = (replyExpectedBy: string) => ({ ...both, replyExpectedBy });

describe('a request for a travel document', () => {
  it('is approved by another person than the one who drafted it', () => {
    expect(drafted().blockers('migrationsverket', 'approve-document-request', both)).toEqual(['same-person']);
    const { travelDocument } = approved(drafted()).file;
    expect(travelDocument).toMatchObject({
      draftedBy: 'anna',
      approvedBy: 'bengt',
      requestedBy: 'se.migrationsverket',
    });
  });

  it.each([
    ['leaves one out', weigh(['names-and-aliases', true])],
    ['weighs what was not drafted', weigh(['names-and-aliases', true], ['parents', true])],
    ['weighs one of them twice', weigh(['names-and-aliases', true], ['names-and-aliases', true])],
    ['adds one', weigh(['names-and-aliases', true], ['sex-and-birth', true], ['parents', true])],
  ])('is not approved when the approver %s', (_, input) => {
    expect(drafted().blockers('migrationsverket', 'approve-document-request', input, 'bengt')).toContain(
      'item-not-weighed',
    );
  });

  it('does not let out what the approver holds back', () => {
    const sent = approved(drafted(), weigh(['names-and-aliases', true], ['sex-and-birth', false]));
    expect(sent.file.travelDocument.dataReleased).toEqual(['names-and-aliases']);
    expect(sent.events.at(-1)?.payload).toMatchObject({ released: ['names-and-aliases'] });
  });

  it('is not sent when everything is held back', () => {
    const nothing = weigh(['names-and-aliases', false], ['sex-and-birth', false]);
    expect(drafted().blockers('migrationsverket', 'approve-document-request', nothing, 'bengt')).toEqual([
      'release-does-not-hold-together',
    ]);
  });

  it('takes along no paper that carries other data than it names', () => {
    const photo = { ...draft, enclosures: ['photograph'] };
    expect(begun().blockers('migrationsverket', 'draft-document-request', photo)).toEqual(['paper-carries-other-data']);
    const named = { ...photo, data: [...draft.data, 'photo-and-fingerprints'] };
    expect(begun().blockers('migrationsverket', 'draft-document-request', named)).toEqual([]);
  });

  it('sends no paper when the data that it carries are held back', () => {
    const story = drafted({ data: ['names-and-aliases', 'photo-and-fingerprints'], enclosures: ['photograph'] });
    const split = weigh(['names-and-aliases', true], ['photo-and-fingerprints', false], ['photograph', true]);
    expect(story.blockers('migrationsverket', 'approve-document-request', split, 'bengt')).toEqual([
      'release-does-not-hold-together',
    ]);
    const sent = approved(
      story,
      weigh(['names-and-aliases', true], ['photo-and-fingerprints', false], ['photograph', false]),
    );
    expect(sent.file.travelDocument).toMatchObject({ dataReleased: ['names-and-aliases'], enclosures: [] });
  });

  it('forgets what came of the request before it', () => {
    const again = approved(drafted())
      .give('migrationsverket', 'record-document-refused', {
        answeredOn: '2026-06-01',
        because: 'particulars-insufficient',
        reasons: 'No birthplace.',
      })
      .give('migrationsverket', 'draft-document-request', draft);
    expect(again.file.travelDocument).toMatchObject({ state: 'drafted', requests: 1 });
    expect(again.file.travelDocument.refusedBecause).toBeUndefined();
    expect(again.file.travelDocument.approvedBy).toBeUndefined();
  });
});

describe('what leaves the country', () => {
  const allowed: ReadonlySet<string> = new Set([...releasableData, ...enclosures]);

  it('is the closed list of UF 7:20, kind by kind', () => {
    expect(releasableData).toEqual([
      'names-and-aliases',
      'sex-and-birth',
      'photo-and-fingerprints',
      'citizenship-and-language',
      'civil-status-and-family',
      'last-address-in-sweden',
      'earlier-addresses-there',
      'parents',
      'identity-and-travel-documents',
    ]);
    for (const carried of Object.values(enclosureCarries)) expect(releasableData).toContain(carried);
  });

  it('is on that list whatever is drafted and however it is weighed', () => {
    const words = fc.oneof(fc.constantFrom(...releasableData, ...enclosures), fc.string(), fc.constant('asylum-file'));
    const anything = fc.record({
      data: fc.array(words, { maxLength: 4 }),
      enclosures: fc.array(words, { maxLength: 2 }),
      release: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    });
    fc.assert(
      fc.property(anything, ({ data, enclosures: papers, release }) => {
        const input = { country: 'GEO', data, enclosures: papers, assessment: 'Needed.' };
        const story = begun();
        if (!isAccepted(() => story.blockers('migrationsverket', 'draft-document-request', input))) return;
        const at = story.give('migrationsverket', 'draft-document-request', input);
        const weighed = weigh(...[...data, ...papers].map((item, index) => [item, release[index] ?? false] as const));
        if (!isAccepted(() => at.blockers('migrationsverket', 'approve-document-request', weighed, 'bengt'))) return;
        const { payload } = approved(at, weighed).events.at(-1) ?? {};
        const { released, enclosures: sent, ...rest } = payload as { released: string[]; enclosures: string[] };
        expect(rest).toEqual({});
        for (const item of [...released, ...sent]) expect(allowed.has(item)).toBe(true);
        for (const item of released) expect(data).toContain(item);
      }),
      { numRuns: 200 },
    );
  });

  it('never hints at asylum in any word that a request can be made of', () => {
    const words = [...releasableData, ...enclosures, ...documentChannels, ...refusalReasons];
    for (const word of words) expect(word).not.toMatch(/asyl|protect|refug|persecut|ground/i);
  });

  it('cannot be told in a field that the request does not have', () => {
    expect(() => validInput(DraftDocumentRequest, { ...draft, remark: 'Came as a refugee.' })).toThrow();
  });
});

describe('the answer of the other state', () => {
  it('is watched until the day that the profile of the country gives, and its absence is told', () => {
    const waiting = approved(drafted(), expected('2026-07-01'));
    expect(waiting.file.deadlines['se.document.reply']).toMatchObject({
      dueOn: '2026-07-01',
      owner: 'se.migrationsverket',
    });
    expect(waiting.blockers('clock', 'note-overdue-reply')).toEqual(['deadline-still-running']);
    const late = waiting.pass('se.document.reply').give('clock', 'note-overdue-reply');
    expect(late.file.travelDocument.overdueSince).toBe('2026-07-01T22:00:00.000Z');
    expect(late.file.deadlines['se.document.reply']).toBeUndefined();
  });

  it('is not expected on a day that has passed', () => {
    expect(drafted().blockers('migrationsverket', 'approve-document-request', expected('2026-05-31'), 'bengt')).toEqual(
      ['reply-expected-in-the-past'],
    );
  });

  it('is awaited anew after a reminder', () => {
    const late = approved(drafted(), expected('2026-07-01'))
      .pass('se.document.reply')
      .give('clock', 'note-overdue-reply');
    const reminded = late.at('2026-07-03').give('migrationsverket', 'remind-consulate', {
      remindedOn: '2026-07-03',
      replyExpectedBy: '2026-07-31',
      note: 'By telephone.',
    });
    expect(reminded.file.deadlines['se.document.reply']?.dueOn).toBe('2026-07-31');
    expect(reminded.file.travelDocument).toMatchObject({ remindedOn: ['2026-07-03'], replyExpectedBy: '2026-07-31' });
    expect(reminded.file.travelDocument.overdueSince).toBeUndefined();
  });

  it('ends the waiting when it agrees, and leaves the document to be issued', () => {
    const agreed = approved(drafted(), expected('2026-07-01'))
      .at('2026-06-20')
      .give('migrationsverket', 'record-return-accepted', {
        acceptedOn: '2026-06-19',
        how: 'answered',
        reference: 'NV 114/2026',
      });
    expect(agreed.file.deadlines['se.document.reply']).toBeUndefined();
    expect(agreed.file.travelDocument).toMatchObject({
      state: 'requested',
      accepted: { on: '2026-06-19', how: 'answered' },
    });
  });

  it('is an interview with its outcome, or a refusal with its kind of reason', () => {
    const heard = approved(drafted()).give('migrationsverket', 'record-consular-interview', {
      heldOn: '2026-06-01',
      by: 'delegation',
      outcome: 'nationality-denied',
      note: 'Does not speak the dialect.',
    });
    expect(heard.events.at(-1)?.payload).toEqual({
      heldOn: '2026-06-01',
      by: 'delegation',
      outcome: 'nationality-denied',
    });
    const refused = heard.give('migrationsverket', 'record-document-refused', {
      answeredOn: '2026-06-01',
      because: 'not-a-national',
      reasons: 'Not a national.',
    });
    expect(refused.file.travelDocument).toMatchObject({ state: 'refused', refusedBecause: 'not-a-national' });
  });

  describe('taken from silence', () => {
    const silent = (acceptedOn: string) => ({ acceptedOn, how: 'deemed', reference: 'Article on silence' });
    const bySystem = () => approved(drafted({ channel: 'readmission-case-system' }), expected('2026-07-01'));

    it('counts only under an agreement', () => {
      const byConsulate = approved(drafted(), expected('2026-07-01')).at('2026-07-02');
      expect(byConsulate.blockers('migrationsverket', 'record-return-accepted', silent('2026-07-02'))).toEqual([
        'silence-is-not-yet-consent',
      ]);
    });

    it('counts from the day after the last day for an answer', () => {
      const [blocker] = bySystem()
        .at('2026-07-01')
        .refusals('migrationsverket', 'record-return-accepted', silent('2026-07-01'));
      expect(blocker).toMatchObject({ code: 'silence-is-not-yet-consent', clearsOn: '2026-07-02' });
      expect(
        bySystem().at('2026-07-02').blockers('migrationsverket', 'record-return-accepted', silent('2026-07-02')),
      ).toEqual([]);
    });
  });
});

const isAccepted = (ask: () => readonly string[]): boolean => {
  try {
    return ask().length === 0;
  } catch {
    return false;
  }
};
