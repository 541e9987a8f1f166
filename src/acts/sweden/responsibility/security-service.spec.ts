import { aCase, usual } from '../../../../test/builders';

const final = () => aCase().inSweden().decided().served().final();
const transfer = { requestedOn: '2026-02-03', note: 'See the file.' };
const designate = { to: 'se.migrationsverket', designatedOn: '2026-02-03', note: 'No concern remains.' };
const commission = { note: 'Hold the person and order the transport.' };
const holder = (told: ReturnType<typeof final>) => told.file.responsibility.holder;

const sent = final().handedOver().at('2026-02-04').give('polisen', 'transfer-to-security-service', transfer);
const taken = sent.give('sakerhetspolisen', 'receive-handover');

describe('a transfer to the Security Service', () => {
  it('moves the case on receipt, and asks for no consent', () => {
    expect(holder(sent)).toBe('se.polisen');
    expect(sent.file.responsibility.handovers.at(-1)).toMatchObject({ on: '2026-02-03', kind: 'notice' });
    expect(holder(taken)).toBe('se.sakerhetspolisen');
  });

  it('is made by the police while they are responsible', () => {
    expect(taken.blockers('polisen', 'transfer-to-security-service', transfer)).toEqual(['not-responsible-authority']);
  });

  it('gives the Security Service the means of whoever enforces', () => {
    const custody = { startedAt: taken.moment };
    expect(taken.blockers('sakerhetspolisen', 'take-into-custody', custody)).toEqual([]);
    expect(taken.blockers('polisen', 'take-into-custody', custody)).toEqual(['not-responsible-authority']);
  });
});

describe('another authority designated to enforce', () => {
  it('receives the case from the Security Service', () => {
    const back = taken
      .give('sakerhetspolisen', 'designate-enforcer', designate)
      .give('migrationsverket', 'receive-handover');
    expect(holder(back)).toBe('se.migrationsverket');
  });

  it('is out of the question where a criminal court has expelled too', () => {
    const crime = aCase()
      .inSweden()
      .expelledForCrime()
      .at('2026-02-04')
      .give('polisen', 'transfer-to-security-service', transfer)
      .give('sakerhetspolisen', 'receive-handover');
    expect(crime.blockers('sakerhetspolisen', 'designate-enforcer', designate)).toEqual(['criminal-court-expelled']);
  });
});

describe('police commissioned by the Security Service', () => {
  const commissioned = taken.give('sakerhetspolisen', 'commission-police', commission);
  const custody = { startedAt: taken.moment };

  it('may enforce, while the Security Service stays responsible', () => {
    expect(commissioned.blockers('polisen', 'take-into-custody', custody)).toEqual([]);
    expect(holder(commissioned)).toBe('se.sakerhetspolisen');
    expect(commissioned.blockers('polisen', 'close-case', { because: 'died', on: '2026-02-03' })).toEqual([
      'not-responsible-authority',
    ]);
  });

  it('are commissioned once, and not after the commission has ended', () => {
    expect(commissioned.blockers('sakerhetspolisen', 'commission-police', commission)).toEqual([
      'commissioned-already',
    ]);
    const reasons = { reasons: 'Done by ourselves.' };
    expect(taken.blockers('sakerhetspolisen', 'end-commission', reasons)).toEqual(['nothing-commissioned']);
    const ended = commissioned.give('sakerhetspolisen', 'end-commission', reasons);
    expect(ended.blockers('polisen', 'take-into-custody', custody)).toEqual(['not-responsible-authority']);
  });

  it('are no longer so when the case goes to another authority', () => {
    const designated = { ...designate, to: 'se.migrationsverket' };
    const back = commissioned
      .give('sakerhetspolisen', 'designate-enforcer', designated)
      .give('migrationsverket', 'receive-handover');
    expect(back.file.responsibility.commissioned).toBeUndefined();
  });
});

describe('an expulsion for crime that concerns security', () => {
  it('is told to the Security Service by the police', () => {
    const crime = aCase().inSweden().expelledForCrime();
    const told = crime.give('polisen', 'report-security-expulsion');
    expect(told.file.notices.list.at(-1)).toMatchObject({ key: 'security-expulsion', to: 'se.sakerhetspolisen' });
    expect(final().handedOver().blockers('polisen', 'report-security-expulsion')).toEqual(['no-expulsion-for-crime']);
  });
});

describe('an expulsion under the security act that a stay bars', () => {
  const terms = usual.decisionTerms('2026-01-07');
  const expelled = aCase().inSweden().give('migrationsverket', 'register-security-expulsion', terms);
  const stayed = expelled.at('2026-03-02').stayed();
  const report = (reportedOn: string) => ({ reportedOn, needed: false });

  it('is reported on before the end of October, every year', () => {
    expect(stayed.file.deadlines['se.security.review']).toMatchObject({
      dueOn: '2026-10-31',
      owner: 'se.sakerhetspolisen',
    });
    const reported = stayed.at('2026-09-15').give('sakerhetspolisen', 'report-review-need', report('2026-09-14'));
    expect(reported.file.deadlines['se.security.review']?.dueOn).toBe('2027-10-31');
  });

  it('waits for no report once nothing bars it', () => {
    const lifted = stayed.give('migrationsverket', 'lift-stay', { hold: 1, because: 'decided-anew' });
    expect(lifted.file.deadlines['se.security.review']).toBeUndefined();
  });

  it('is the only kind that is', () => {
    expect(taken.stayed().blockers('sakerhetspolisen', 'report-review-need', report('2026-02-03'))).toEqual([
      'not-under-the-security-act',
    ]);
  });
});
