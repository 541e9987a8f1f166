import { aCase } from '../../../../test/builders';

const begun = () => aCase().inSweden().decided().served().final().at('2026-06-01');
const evidence = { kind: 'fingerprints', obtainedOn: '2026-05-28', note: 'Agree with an earlier visa application.' };
const hypothesis = { country: 'GEO', strength: 'strong', evidence: [1], note: 'Prints and language agree.' };
const confirmed = { finding: 'confirmed', evidence: 'consulate', confirmedBy: 'consulate', note: 'By note verbale.' };
const request = { country: 'GEO', data: ['names-and-aliases'], assessment: 'Needed to search.' };
const approval = {
  assessment: 'No harm.',
  items: [{ item: 'names-and-aliases', release: true, reasons: 'No harm.' }],
};
const asked = () =>
  begun()
    .give('migrationsverket', 'draft-document-request', request)
    .give('migrationsverket', 'approve-document-request', approval, 'bengt');

describe('evidence of identity', () => {
  it('is numbered, dated and signed by the authority, and what it says is sealed', () => {
    const story = begun()
      .give('migrationsverket', 'record-identity-evidence', { ...evidence, kind: 'own-statement' })
      .give('polisen', 'record-identity-evidence', evidence);
    expect(story.file.identity.items).toEqual([
      { number: 1, kind: 'own-statement', obtainedOn: '2026-05-28', by: 'se.migrationsverket' },
      { number: 2, kind: 'fingerprints', obtainedOn: '2026-05-28', by: 'se.polisen' },
    ]);
    expect(story.events.at(-1)).toMatchObject({ sealed: { note: evidence.note } });
    expect(JSON.stringify(story.events.at(-1)?.payload)).not.toContain('visa');
  });

  it('cannot come from tomorrow', () => {
    const tomorrow = { ...evidence, obtainedOn: '2026-06-02' };
    expect(begun().blockers('migrationsverket', 'record-identity-evidence', tomorrow)).toEqual(['act-in-the-future']);
  });
});

describe('a hypothesis on nationality', () => {
  it('rests on evidence that is on record', () => {
    const story = begun();
    expect(story.blockers('migrationsverket', 'weigh-nationality-hypothesis', hypothesis)).toEqual([
      'evidence-not-on-record',
    ]);
    const with1 = story.give('migrationsverket', 'record-identity-evidence', evidence);
    expect(with1.blockers('migrationsverket', 'weigh-nationality-hypothesis', hypothesis)).toEqual([]);
    expect(
      with1.blockers('migrationsverket', 'weigh-nationality-hypothesis', { ...hypothesis, evidence: [1, 2] }),
    ).toEqual(['evidence-not-on-record']);
  });

  it('stands beside those of other countries, and is replaced by a later one of its own', () => {
    const story = begun()
      .give('migrationsverket', 'record-identity-evidence', evidence)
      .give('migrationsverket', 'weigh-nationality-hypothesis', hypothesis)
      .give('migrationsverket', 'weigh-nationality-hypothesis', { ...hypothesis, country: 'ARM', strength: 'weak' })
      .give('migrationsverket', 'weigh-nationality-hypothesis', { ...hypothesis, strength: 'discarded' });
    expect(story.file.identity.hypotheses?.map(({ country, strength }) => [country, strength])).toEqual([
      ['ARM', 'weak'],
      ['GEO', 'discarded'],
    ]);
  });

  it('is weighed by the authority that answers for the case', () => {
    const story = begun().give('migrationsverket', 'record-identity-evidence', evidence);
    expect(story.blockers('polisen', 'weigh-nationality-hypothesis', hypothesis)).toEqual([
      'not-responsible-authority',
    ]);
  });
});

describe('a finding on identity', () => {
  it.each([
    ['says who confirmed it', {}, []],
    ['is not confirmed by nobody', { confirmedBy: undefined }, ['confirmed-by-nobody']],
    ['is not confirmed by the person’s own word', { evidence: 'own-statement' }, ['confirmed-by-nobody']],
    ['is probable without anybody to confirm it', { finding: 'probable', confirmedBy: undefined }, []],
  ])('%s', (_, change, blockers) => {
    expect(begun().blockers('migrationsverket', 'record-identity-finding', { ...confirmed, ...change })).toEqual(
      blockers,
    );
  });

  it('says whether it is the same identity once another state has been asked', () => {
    expect(begun().blockers('migrationsverket', 'record-identity-finding', confirmed)).toEqual([]);
    expect(asked().blockers('migrationsverket', 'record-identity-finding', confirmed)).toEqual([
      'identity-not-compared',
    ]);
    const same = { ...confirmed, sameIdentity: true };
    expect(asked().blockers('migrationsverket', 'record-identity-finding', same)).toEqual([]);
  });

  it('counts, and forgets who confirmed an identity that is no longer found', () => {
    const story = begun()
      .give('migrationsverket', 'record-identity-finding', { ...confirmed, nationality: 'GEO' })
      .give('migrationsverket', 'record-identity-finding', {
        finding: 'claimed',
        evidence: 'other',
        sameIdentity: false,
        note: 'The passport was of a brother.',
      });
    expect(story.file.identity).toEqual({ state: 'claimed', evidence: 'other', version: 3, sameSince: 3 });
  });
});
