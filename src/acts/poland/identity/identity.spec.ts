import { aCase } from '../../../../test/builders';
import { europeanDocument, particulars } from '../../../../test/builders/european-document';
import { dataForConsulate } from './inputs/data-for-states.field';

const guard = 'straz-graniczna';
const day = '2026-11-02';
const opened = () => aCase().inPoland(`${day}T09:00:00Z`).opened();
const draft = { country: 'GEO', channel: 'consulate', data: ['names-and-aliases'], assessment: 'To search by name.' };
const prepared = () => opened().give(guard, 'prepare-consular-request', draft, 'iga');
const send = { tellsNothingOfProtection: true, replyExpectedBy: '2026-11-20', assessment: 'Read.' };
const sent = () => prepared().give(guard, 'send-consular-request', send, 'olga');
const document = (change = {}) => ({
  ...{ kind: 'consular-travel-document', country: 'GEO', issuedOn: day, validUntil: '2026-12-31', number: 'L123' },
  ...change,
});

describe('a request to the consulate', () => {
  it('goes out by a second person, and never tells that protection was sought', () => {
    expect(dataForConsulate.join()).not.toMatch(/asylum|protection/);
    expect(prepared().blockers(guard, 'send-consular-request', send, 'iga')).toEqual(['same-person']);
    const telling = { ...send, tellsNothingOfProtection: false };
    expect(prepared().blockers(guard, 'send-consular-request', telling, 'olga')).toEqual(['would-tell-of-protection']);
    expect(sent().file.travelDocument).toMatchObject({ state: 'requested', dataReleased: ['names-and-aliases'] });
  });

  it('is watched until an answer comes', () => {
    const overdue = sent().pass('pl.document.reply').give('clock', 'note-silent-consulate');
    expect(overdue.file.travelDocument.overdueSince).toBeDefined();
    const no = sent().give(guard, 'record-consular-refusal', { answeredOn: day, because: 'other', reasons: 'None.' });
    expect(no.file.travelDocument.state).toBe('refused');
    expect(no.file.deadlines['pl.document.reply']).toBeUndefined();
  });

  it('can lead to an interview on nationality (325)', () => {
    const interview = {
      heldOn: day,
      interviewer: 'consulate',
      outcome: 'nationality-confirmed',
      note: 'Spoke of home.',
    };
    const held = sent().give(guard, 'record-nationality-interview', interview);
    expect(held.file.travelDocument.state).toBe('interview');
    expect(held.events.at(-1)).toMatchObject({ sealed: { note: 'Spoke of home.' } });
  });
});

describe('a document to travel on', () => {
  it('is issued by the state that fits, and the Polish ones only to somebody obliged to return', () => {
    const blockers = (change: object) => sent().blockers(guard, 'record-travel-document', document(change));
    expect(blockers({})).toEqual([]);
    expect(blockers({ country: 'POL' })).toEqual(['issuer-does-not-fit']);
    const polish = { country: 'POL', validUntil: '2026-11-09' };
    expect(blockers({ ...polish, kind: 'temporary-polish-document' })).toEqual(['nobody-obliged-to-return']);
    expect(blockers(europeanDocument('POL', day, '2026-11-09'))).toEqual(['nobody-obliged-to-return']);
  });

  it('comes with the particulars of its form if it is the European one, and only then (Regulation 2016/1953 art. 3)', () => {
    const obliged = opened().decided();
    const blockers = (input: Readonly<Record<string, unknown>>) =>
      obliged.blockers(guard, 'record-travel-document', input);
    const european = europeanDocument('POL', day, '2026-12-31');
    expect(blockers({ ...european, particulars: undefined })).toEqual(['particulars-do-not-fit']);
    expect(blockers(document({ particulars }))).toEqual(['particulars-do-not-fit']);
    const telling = { ...particulars, tellsNothingOfProtection: false };
    expect(blockers({ ...european, particulars: telling })).toEqual(['particulars-tell-of-protection']);
    const { tellsNothingOfProtection: _, ...shown } = particulars;
    expect(obliged.give(guard, 'record-travel-document', european).events.at(-1)).toMatchObject({
      payload: { kind: 'eu-return-document', country: 'POL' },
      sealed: { number: 'EU 123456', particulars: shown },
    });
  });

  it('that Poland makes out for the time being is for seven days at most (267–272)', () => {
    const temporary = { kind: 'temporary-polish-document', country: 'POL' };
    const blockers = (validUntil: string) =>
      sent().blockers(guard, 'record-travel-document', document({ ...temporary, validUntil }));
    expect(blockers('2026-11-09')).not.toContain('temporary-document-too-long');
    expect(blockers('2026-11-10')).toContain('temporary-document-too-long');
  });

  it('is for the identity that was asked about, and expires by itself', () => {
    const found = { finding: 'probable', evidence: 'documents', sameIdentity: true, note: 'Seen.' };
    const issued = sent()
      .give(guard, 'record-identity-finding', found)
      .give(guard, 'record-travel-document', document());
    expect(issued.file.travelDocument.identityVersion).toBe(1);
    expect(issued.file.identity.version).toBe(2);
    const expired = issued.pass('pl.document.validity').give('clock', 'expire-return-document');
    expect(expired.file.travelDocument.state).toBe('expired');
  });
});

describe('a finding on identity', () => {
  it('names the consulate as the one that confirmed it', () => {
    const finding = {
      finding: 'confirmed',
      evidence: 'consulate',
      nationality: 'GEO',
      sameIdentity: true,
      note: 'Yes.',
    };
    const { identity } = opened().give(guard, 'record-identity-finding', finding).file;
    expect(identity).toMatchObject({ state: 'confirmed', confirmedBy: 'consulate', nationality: 'GEO' });
    const other = opened().give(guard, 'record-identity-finding', { ...finding, evidence: 'documents' }).file.identity;
    expect(other.confirmedBy).toBeUndefined();
  });
});
