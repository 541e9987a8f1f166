import { aCase } from '../../../test/builders';
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
