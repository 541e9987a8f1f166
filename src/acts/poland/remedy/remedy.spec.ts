import { aCase, polishUsual as usual } from '../../../../test/builders';

const served = (from = '2026-01-07T12:00:00Z', decidedOn?: string) => {
  const decided = aCase()
    .inPoland(from)
    .opened()
    .decided(decidedOn === undefined ? {} : { decidedOn });
  return decided.served();
};
const ruling = (outcome: string, on: string) => ({ outcome, decidedOn: on, servedOn: on });

describe('an appeal against a return decision', () => {
  it('comes in within seven days of service, and goes to the Commander-in-Chief', () => {
    const { file } = served();
    expect(file.deadlines['pl.appeal']?.dueOn).toBe('2026-01-14');
    const late = served().at('2026-01-15');
    expect(late.blockers('straz-graniczna', 'lodge-appeal', { lodgedOn: '2026-01-15' })).toEqual(['appeal-too-late']);
    const appealed = served().appealed('2026-01-14');
    expect(appealed.file.remedy.appeals.at(-1)?.court).toBe('komendant-glowny-sg');
    const upheld = ruling('decision-upheld', '2026-01-14');
    expect(appealed.blockers('udsc', 'decide-appeal', upheld)).toEqual(['not-the-examining-instance']);
    expect(appealed.blockers('straz-graniczna', 'decide-appeal', upheld)).toEqual([]);
  });

  it('against a decision of before 7 April 2023 has fourteen days, and goes to the Head of the Office whenever it is served', () => {
    const old = served('2023-04-06T09:00:00Z');
    expect(old.file.deadlines['pl.appeal']?.dueOn).toBe('2023-04-20');
    const appealed = old.appealed('2023-04-20');
    expect(appealed.file.remedy.appeals.at(-1)?.court).toBe('szef-udsc');
    const upheld = ruling('decision-upheld', '2023-06-01');
    const later = appealed.at('2023-06-01');
    expect(later.blockers('straz-graniczna', 'decide-appeal', upheld)).toEqual(['not-the-examining-instance']);
    expect(later.blockers('udsc', 'decide-appeal', upheld)).toEqual([]);
    expect(served('2023-04-07T09:00:00Z').file.deadlines['pl.appeal']?.dueOn).toBe('2023-04-14');
  });

  it('that nobody lodges leaves a final decision, and no court', () => {
    const final = served().final();
    expect(final.file.decision).toMatchObject({ state: 'final', finalOn: '2026-01-15' });
    expect(final.file.remedy.state).toBe('closed');
    expect(final.file.notices.list.map(({ key }) => key)).toContain('stay-titles-lapsed');
  });

  it('that is upheld leaves a final decision and thirty days to the court, without barring anything', () => {
    const upheld = served()
      .appealed()
      .at('2026-02-02')
      .give('straz-graniczna', 'decide-appeal', ruling('decision-upheld', '2026-02-02'));
    expect(upheld.file.decision.state).toBe('final');
    expect(upheld.file.deadlines['pl.court']?.dueOn).toBe('2026-03-04');
    const complained = upheld.give('straz-graniczna', 'lodge-court-complaint', {
      lodgedOn: '2026-02-02',
      stayRequested: true,
    });
    expect(complained.file.holds.state).toBe('free');
    const stayed = complained.give('sad-administracyjny', 'stay-enforcement', {
      orderedOn: '2026-02-02',
      reasons: 'Harm.',
    });
    expect(stayed.file.holds.state).toBe('barred');
    expect(stayed.blockers('straz-graniczna', 'lift-stay', { on: '2026-02-02', instruction: 'Carry on.' })).toEqual([
      'no-stay-of-yours',
    ]);
    const lifted = stayed.give('sad-administracyjny', 'lift-stay', { on: '2026-02-02', instruction: 'Carry on.' });
    expect(lifted.file.holds.state).toBe('free');
  });

  it('that ends in annulment takes the ban away, and sent back the matter is decided anew', () => {
    const annulled = served()
      .appealed()
      .at('2026-02-02')
      .give('straz-graniczna', 'decide-appeal', ruling('annulled-and-remitted', '2026-02-02'));
    expect(annulled.file.decision.state).toBe('repealed');
    expect(annulled.file.entryBan.state).toBe('lifted');
    const anew = annulled.give('straz-graniczna', 'decide-return-anew', usual.returnDecision('2026-02-02'));
    expect(anew.file).toMatchObject({
      decision: { state: 'issued', version: 2 },
      remedy: { state: 'none' },
      departurePeriod: { state: 'pending', days: 30 },
      entryBan: { state: 'imposed', months: 12 },
    });
    const ended = served()
      .appealed()
      .at('2026-02-02')
      .give('straz-graniczna', 'decide-appeal', ruling('annulled-and-ended', '2026-02-02'));
    expect(ended.blockers('straz-graniczna', 'decide-return-anew', usual.returnDecision('2026-02-02'))).toEqual([
      'matter-not-sent-back',
    ]);
  });
});

describe('the administrative courts', () => {
  const complained = (from?: string) => {
    const appealed = served(from).appealed();
    const by = from === undefined ? ('straz-graniczna' as const) : ('udsc' as const);
    const upheld = appealed.give(by, 'decide-appeal', ruling('decision-upheld', appealed.day));
    return upheld.give(by, 'lodge-court-complaint', { lodgedOn: upheld.day, stayRequested: true });
  };

  it('stayed enforcement by the complaint itself under the law before 7 April 2023', () => {
    expect(complained('2023-04-06T09:00:00Z').file.holds.set.map(({ kind }) => kind)).toEqual(['stay-motion']);
    expect(complained().file.holds.set).toEqual([]);
  });

  it('that quash the second instance send the appeal back to it once nobody goes to the supreme court', () => {
    const quashed = complained().give(
      'sad-administracyjny',
      'rule-on-court-complaint',
      ruling('second-instance-quashed', '2026-01-07'),
    );
    expect(quashed.file.deadlines['pl.court']?.dueOn).toBe('2026-02-06');
    const settled = quashed.pass('pl.court').give('clock', 'let-court-period-end');
    expect(settled.file.decision).toMatchObject({ state: 'served' });
    expect(settled.file.decision.finalOn).toBeUndefined();
    expect(settled.file.remedy.state).toBe('pending');
    expect(settled.file.remedy.appeals.at(-1)?.court).toBe('komendant-glowny-sg');
  });

  it('that quash both instances end the matter with the cassation that fails', () => {
    const cassation = complained()
      .give('sad-administracyjny', 'rule-on-court-complaint', ruling('both-quashed', '2026-01-07'))
      .give('sad-administracyjny', 'lodge-cassation', { lodgedOn: '2026-01-07' });
    const dismissed = cassation.give('sad-administracyjny', 'rule-on-cassation', {
      outcome: 'dismissed',
      decidedOn: '2026-01-07',
    });
    expect(dismissed.file).toMatchObject({ decision: { state: 'repealed' }, remedy: { state: 'closed' } });
    expect(dismissed.file.entryBan.state).toBe('lifted');
    const anew = cassation.give('sad-administracyjny', 'rule-on-cassation', {
      outcome: 'judgment-quashed',
      decidedOn: '2026-01-07',
    });
    expect(anew.file.remedy).toMatchObject({ state: 'pending' });
    expect(anew.file.remedy.appeals.at(-1)?.court).toBe('wsa');
  });
});

describe('a decision that lapses by law', () => {
  it('takes ban and alert with it, and its case is closed for that', () => {
    const lapsed = served().give('udsc', 'record-decision-lapse', {
      because: 'refugee-or-subsidiary-protection',
      on: '2026-01-07',
      evidence: 'Decision of the Head of the Office.',
    });
    expect(lapsed.file).toMatchObject({ decision: { state: 'lapsed' }, entryBan: { state: 'lifted' } });
    expect(lapsed.file.notices.list.map(({ key }) => key)).toContain('return-alert-deleted');
    const close = (because: string) => lapsed.blockers('straz-graniczna', 'close-case', { because, on: '2026-01-07' });
    expect(close('departed')).toEqual(['closing-ground-not-met']);
    expect(close('lapsed')).toEqual([]);
  });
});
