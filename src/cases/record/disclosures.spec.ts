import { aCase, polishUsual } from '../../../test/builders';
import type { PlayedCase } from '../../../test/builders/played-case';
import type { JournalRow } from '../../journal';
import type { CaseMeta } from './case-row';
import { projectionsOf } from './projections';

const day = '2026-11-02';

/** Receipts that the last event of a case leaves. */
function receipts<Giver extends string>(played: PlayedCase<Giver>, before: PlayedCase<Giver>) {
  const event = played.events.at(-1);
  if (!event) throw new Error('nothing has happened');
  const row = {
    ...event,
    legalBasis: ['the row'],
    sequence: 9,
  } as unknown as JournalRow;
  const steps = [{ row, event, before: before.file, after: played.file }];
  return projectionsOf({ id: 'case' } as CaseMeta, steps)['disclosures'] ?? [];
}

/** All receipts of what happened since. */
const since = <Giver extends string>(played: PlayedCase<Giver>, before: PlayedCase<Giver>) =>
  played.events.slice(before.events.length).flatMap((event, index) => {
    const row = { ...event, legalBasis: ['the row'], sequence: index + 1 } as unknown as JournalRow;
    const steps = [{ row, event, before: before.file, after: played.file }];
    return projectionsOf({ id: 'case' } as CaseMeta, steps)['disclosures'] ?? [];
  });

describe('transit through another state', () => {
  const ordered = aCase()
    .inPoland(`${day}T09:00:00Z`)
    .opened()
    .decided(polishUsual.withoutPeriod)
    .served()
    .final()
    .withPassport()
    .escortOrdered();
  const dataTold = ['names-and-aliases', 'identity-and-travel-documents'];
  const announced = (country: string, told?: readonly string[]) => {
    const input = { country, notifiedOn: ordered.day, ...(told && { dataTold: told }) };
    return since(ordered.give('straz-graniczna', 'announce-transit', input), ordered);
  };

  it('leaves a receipt for a third state with the kinds of data that it was told, and none for a state of the Union', () => {
    expect(announced('TUR', dataTold)).toMatchObject([
      {
        recipient: 'state.TUR',
        groups: ['identity', 'transport'],
        fields: dataTold.map(kind => `transport.orders.transitRequests.dataTold.${kind}`),
        classes: ['operational', 'identity'],
      },
    ]);
    expect(announced('DEU', dataTold)).toEqual([]);
    expect(announced('TUR')).toEqual([]);
  });
});

describe('a handover to a neighbouring state', () => {
  const opened = aCase().inPoland(`${day}T09:00:00Z`).opened();
  const barred = opened.give('straz-graniczna', 'record-proceedings-bar', {
    ...{ bar: 'immediate-handover', since: day, evidence: 'Shown.' },
  });
  const taken = (state: string, dataTold?: readonly string[]) =>
    since(
      barred.give('straz-graniczna', 'record-readmission', {
        ...{ handedOverOn: day, state, evidence: 'Readmission agreement; Medyka.' },
        ...(dataTold && { dataTold }),
      }),
      barred,
    );

  it('leaves a receipt with the kinds of data that the state was told which took the person over', () => {
    expect(taken('UKR', ['names-and-aliases'])).toMatchObject([
      {
        recipient: 'state.UKR',
        groups: ['identity', 'whereabouts'],
        fields: ['whereabouts.dataTold.names-and-aliases'],
      },
    ]);
    expect(taken('DEU', ['names-and-aliases'])).toEqual([]);
    expect(taken('UKR')).toEqual([]);
  });
});

describe('a request to another state for a travel document', () => {
  const polish = (channel: string) =>
    aCase()
      .inPoland(`${day}T09:00:00Z`)
      .opened()
      .give('straz-graniczna', 'prepare-consular-request', {
        ...{ country: 'GEO', channel, data: ['names-and-aliases', 'parents'], assessment: 'To search by name.' },
      });
  const send = { tellsNothingOfProtection: true, replyExpectedBy: '2026-11-20', assessment: 'Read.' };

  it('leaves a receipt in Poland: when, to which state, on which ground and which kinds of data', () => {
    const before = polish('consulate');
    const [receipt, ...more] = receipts(before.give('straz-graniczna', 'send-consular-request', send, 'olga'), before);
    expect(more).toEqual([]);
    expect(receipt).toMatchObject({
      sequence: 9,
      recipient: 'state.GEO',
      groups: ['identity', 'travel-document'],
      fields: ['travelDocument.dataReleased.names-and-aliases', 'travelDocument.dataReleased.parents'],
    });
    expect(receipt?.['disclosed_at']).toBeDefined();
    expect(receipt?.['legal_basis']).toEqual(['the row']);
    expect(receipt?.['classes']).toEqual(expect.arrayContaining(['identity']));
    expect(receipt?.['classes']).not.toContain('asylum');
  });

  it('leaves none where the document is issued here and no other state is asked', () => {
    const before = polish('eu-travel-document');
    expect(receipts(before.give('straz-graniczna', 'send-consular-request', send, 'olga'), before)).toEqual([]);
  });

  it('leaves a receipt in Sweden for what was let go alone, papers too, and none for the draft', () => {
    const decided = aCase().inSweden().decided();
    const draft = {
      ...{
        country: 'GEO',
        data: ['names-and-aliases', 'parents', 'photo-and-fingerprints', 'identity-and-travel-documents'],
      },
      ...{ enclosures: ['passport-copy', 'photograph'], assessment: 'To search.' },
    };
    const items = [...draft.data, ...draft.enclosures].map(item => ({
      item,
      release: ['names-and-aliases', 'passport-copy', 'identity-and-travel-documents'].includes(item),
      reasons: 'No harm.',
    }));
    const drafted = decided.give('migrationsverket', 'draft-document-request', draft, 'anna');
    expect(receipts(drafted, decided)).toEqual([]);
    const sent = drafted.give('migrationsverket', 'approve-document-request', { assessment: 'No harm.', items }, 'bo');
    expect(receipts(sent, drafted)).toMatchObject([
      {
        recipient: 'state.GEO',
        fields: [
          'travelDocument.dataReleased.names-and-aliases',
          'travelDocument.dataReleased.identity-and-travel-documents',
          'travelDocument.enclosures.passport-copy',
        ],
      },
    ]);
  });
});
