import { aCase, usual, type SwedishCase } from '../../../../test/builders';
import { particulars } from '../../../../test/builders/european-document';
import { emptyFile, caseMachine, type CaseFile } from '../../../case-file';
import { evolve, noDeadlineChanges, type CaseEvent } from '../../../kernel';

const begun = () => aCase().inSweden().decided().served().final().at('2026-06-01');
const document = usual.document('2026-05-29', '2027-01-31');

describe('a travel document', () => {
  it.each([
    ['passport', 'GEO', []],
    ['passport', 'SWE', ['issuer-does-not-fit']],
    ['emergency-travel-document', 'GEO', []],
    ['aliens-passport', 'SWE', []],
    ['aliens-passport', 'GEO', ['issuer-does-not-fit']],
    ['eu-return-document', 'SWE', []],
    ['eu-return-document', 'GEO', ['issuer-does-not-fit']],
  ])('%s issued by %s is met with %j', (kind, country, blockers) => {
    const input = { ...document, kind, country, ...(kind === 'eu-return-document' && { particulars }) };
    expect(begun().blockers('migrationsverket', 'record-document-issued', input)).toEqual(blockers);
  });

  it('comes with the particulars of its form if it is the European one, and only then', () => {
    const blockers = (input: Readonly<Record<string, unknown>>) =>
      begun().blockers('migrationsverket', 'record-document-issued', input);
    const european = { ...document, kind: 'eu-return-document', country: 'SWE' };
    expect(blockers(european)).toEqual(['particulars-do-not-fit']);
    expect(blockers({ ...document, particulars })).toEqual(['particulars-do-not-fit']);
    const telling = { ...particulars, tellsNothingOfProtection: false };
    expect(blockers({ ...european, particulars: telling })).toEqual(['particulars-tell-of-protection']);
  });

  it('can turn up although the other state refused one', () => {
    const refused = asked(begun()).give('migrationsverket', 'record-document-refused', {
      answeredOn: '2026-06-01',
      because: 'no-reason-given',
      reasons: 'None.',
    });
    expect(refused.blockers('migrationsverket', 'record-document-issued', document)).toEqual([]);
  });
});

describe('a passport held for the journey', () => {
  const keep = { keptOn: '2026-06-01', number: '12AB34567' };
  const back = { returnedOn: '2026-06-01', to: 'person' };

  it('is kept once, by the authority that answers for the case', () => {
    expect(begun().blockers('polisen', 'keep-passport', keep)).toEqual(['not-responsible-authority']);
    const kept = begun().give('migrationsverket', 'keep-passport', keep);
    expect(kept.file.travelDocument.kept).toEqual({ on: '2026-06-01', by: 'se.migrationsverket' });
    expect(kept.blockers('migrationsverket', 'keep-passport', keep)).toEqual(['passport-already-kept']);
  });

  it('is given back by whoever keeps it', () => {
    expect(begun().blockers('migrationsverket', 'return-passport', back)).toEqual(['no-passport-kept']);
    const kept = begun().give('migrationsverket', 'keep-passport', keep);
    expect(kept.blockers('polisen', 'return-passport', back)).toEqual(['not-the-keeper']);
    expect(kept.give('migrationsverket', 'return-passport', back).file.travelDocument.kept).toBeUndefined();
  });

  it('can be given back when the case has been closed', () => {
    const gone = begun()
      .give('migrationsverket', 'keep-passport', keep)
      .give('migrationsverket', 'confirm-departure', { ...usual.departure('2026-06-01'), manner: 'voluntary' });
    expect(gone.file.responsibility.state).toBe('closed');
    expect(gone.blockers('migrationsverket', 'return-passport', { ...back, to: 'escort' })).toEqual([]);
  });
});

describe('custody for the journey (Mikolenko v. Estonia)', () => {
  const evidence = { kind: 'own-statement', obtainedOn: '2026-06-01', note: 'Names a village.' };

  it('is alarmed when nothing was done for a month, and again a month later', () => {
    const detained = begun().detained();
    expect(detained.file.deadlines['se.document.diligence']?.dueOn).toBe('2026-07-01');
    expect(detained.blockers('clock', 'note-diligence-gap')).toEqual(['deadline-still-running']);
    const once = detained.pass('se.document.diligence').give('clock', 'note-diligence-gap');
    expect(once.file.travelDocument.gaps).toBe(1);
    expect(once.file.deadlines['se.document.diligence']?.dueOn).toBe('2026-08-02');
  });

  it('is watched anew from each step', () => {
    const worked = begun().detained().at('2026-06-20').give('migrationsverket', 'record-identity-evidence', evidence);
    expect(worked.file.deadlines['se.document.diligence']?.dueOn).toBe('2026-07-20');
  });

  it('is not watched while nobody is in custody', () => {
    const free = begun().give('migrationsverket', 'record-identity-evidence', evidence);
    expect(free.file.deadlines['se.document.diligence']).toBeUndefined();
  });
});

describe('a journal from before', () => {
  it('folds to the same file as it did', () => {
    const event = (type: string, payload: object): CaseEvent => ({
      type,
      version: 1,
      region: type.startsWith('identity') ? 'identity' : 'travelDocument',
      payload,
      occurredAt: '2026-03-01T09:00:00.000Z',
      recordedAt: '2026-03-01T09:00:00.000Z',
      actor: 'anna',
      authority: 'se.polisen',
      deadlines: noDeadlineChanges,
    });
    const drafted = { country: 'GEO', dataReleased: ['parents'], identityVersion: 1 };
    const file = [
      event('identity-found', { finding: 'probable', evidence: 'biometrics' }),
      event('document-request-drafted', drafted),
      event('document-requested', {}),
      event('document-issued', { kind: 'passport', country: 'GEO', issuedOn: '2026-03-01', validUntil: '2026-03-31' }),
      event('document-expired', {}),
      event('document-request-drafted', drafted),
    ].reduce((before: CaseFile, one) => evolve(caseMachine, before, one), emptyFile);
    expect(file.identity).toEqual({ state: 'probable', evidence: 'biometrics', version: 1 });
    expect(file.travelDocument).toEqual({
      ...{ state: 'drafted', country: 'GEO', dataReleased: ['parents'], identityVersion: 1, draftedBy: 'anna' },
      ...{ requests: 1, kind: 'passport', validUntil: '2026-03-31' },
    });
  });
});

function asked(story: SwedishCase): SwedishCase {
  const data = ['names-and-aliases'];
  return story
    .give('migrationsverket', 'draft-document-request', { country: 'GEO', data, assessment: 'Needed.' })
    .give(
      'migrationsverket',
      'approve-document-request',
      { assessment: 'No harm.', items: [{ item: 'names-and-aliases', release: true, reasons: 'No harm.' }] },
      'bengt',
    );
}
