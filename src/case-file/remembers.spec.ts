import { aCase, usual } from '../../test/builders';
import { evidenceOf, isSameIdentity } from './identity';
import { unacknowledged } from './notices';
import { appealableRuling, isSetAsideForNow, pendingAppeal } from './remedy';
import { openHandover } from './responsibility';
import { openOrder } from './transport';

const final = (change = {}) => aCase().inSweden().decided(change).served().final();
const finding = (change: object) => ({ finding: 'probable', evidence: 'biometrics', note: 'Compared.', ...change });

describe('a finding on identity', () => {
  const consul = { finding: 'confirmed', evidence: 'consulate', confirmedBy: 'consulate', nationality: 'GEO' };
  const found = final().give('migrationsverket', 'record-identity-finding', finding(consul));

  it('tells who confirmed it and of which country', () => {
    expect(found.file.identity).toMatchObject({ state: 'confirmed', confirmedBy: 'consulate', nationality: 'GEO' });
  });

  it('keeps the country of the finding before while it is the same person, and no confirmation but its own', () => {
    const later = (change: object) =>
      found.give('migrationsverket', 'record-identity-finding', finding(change)).file.identity;
    expect(later({}).nationality).toBe('GEO');
    expect(later({}).confirmedBy).toBeUndefined();
    expect(later({ sameIdentity: true }).nationality).toBe('GEO');
    expect(later({ sameIdentity: false }).nationality).toBeUndefined();
    expect(later({ nationality: 'ARM' }).nationality).toBe('ARM');
  });

  it('makes what was agreed before void from the finding on that it is another', () => {
    const another = found.give('migrationsverket', 'record-identity-finding', finding({ sameIdentity: false }));
    const { identity } = another.file;
    const since = identity.version;
    const same = [since - 1, since, since + 1, undefined].map(version => isSameIdentity(identity, version));
    expect(same).toEqual([false, true, true, false]);
    expect(isSameIdentity(found.file.identity, undefined)).toBe(true);
    expect(evidenceOf(identity)).toEqual([]);
  });
});

describe('the list of notices', () => {
  it('keeps apart which of them was confirmed', () => {
    const told = final().handedOver().stayed();
    const waiting = unacknowledged(told.file.notices).filter(({ to }) => to === 'se.polisen');
    expect(waiting.length).toBeGreaterThan(0);
    const [first] = waiting;
    const confirmed = told.give('polisen', 'acknowledge-notice', { number: first?.number ?? 0 });
    expect(unacknowledged(confirmed.file.notices)).toEqual(
      unacknowledged(told.file.notices).filter(({ number }) => number !== first?.number),
    );
  });
});

describe('appeals', () => {
  const lodged = { lodgedOn: '2026-01-12', court: 'migrationsdomstol' };
  const ruling = { outcome: 'dismissed', decidedOn: '2026-01-12', servedOn: '2026-01-12' };
  const first = aCase().inSweden().decided().served().give('migrationsverket', 'lodge-appeal', lodged);
  const ruled = first.give('migrationsdomstol', 'rule-on-appeal', ruling);
  const second = ruled.give('migrationsdomstol', 'lodge-further-appeal', { lodgedOn: '2026-01-12' });

  it('are numbered, and each keeps its own outcome', () => {
    const last = second.give('migrationsdomstol', 'decide-appeal', { outcome: 'upheld', decidedOn: '2026-01-12' });
    expect(last.file.remedy.appeals).toMatchObject([
      { number: 1, outcome: 'dismissed' },
      { number: 2, outcome: 'upheld' },
    ]);
  });

  it('wait for a ruling or can be appealed further, never both', () => {
    const told = [first, ruled, second].map(({ file: { remedy } }) => [
      pendingAppeal(remedy)?.number,
      appealableRuling(remedy)?.number,
    ]);
    expect(told).toEqual([
      [1, undefined],
      [undefined, 1],
      [2, undefined],
    ]);
  });
});

describe('a ruling against the decision', () => {
  it('stands in the way while a further appeal is tried', () => {
    const lodged = { lodgedOn: '2026-01-12', court: 'migrationsdomstol' };
    const upheld = aCase()
      .inSweden()
      .refusedAtBorder()
      .served()
      .give('polisen', 'lodge-appeal', { ...lodged, court: 'migrationsverket' })
      .give('migrationsverket', 'rule-on-appeal', {
        outcome: 'upheld',
        decidedOn: '2026-01-12',
        servedOn: '2026-01-12',
      });
    const tried = upheld.give('migrationsverket', 'lodge-further-appeal', { lodgedOn: '2026-01-12' });
    expect([upheld, tried].map(({ file }) => isSetAsideForNow(file.remedy))).toEqual([true, true]);
    const reversed = tried.give('migrationsdomstol', 'decide-appeal', {
      outcome: 'dismissed',
      decidedOn: '2026-01-12',
    });
    expect(isSetAsideForNow(reversed.file.remedy)).toBe(false);
  });
});

describe('responsibility', () => {
  const sent = final().sentToPolice();
  const withdrawn = sent.give('migrationsverket', 'withdraw-handover', { reasons: 'Sent by mistake.' });
  const again = withdrawn.sentToPolice();

  it('keeps every handover with its number and its own answer', () => {
    const received = again.give('polisen', 'receive-handover');
    expect(received.file.responsibility.handovers).toMatchObject([
      { number: 1, status: 'withdrawn' },
      { number: 2, status: 'received' },
    ]);
  });

  it('is on its way only while a handover is', () => {
    const numbers = [sent, withdrawn, again].map(({ file }) => openHandover(file.responsibility)?.number);
    expect(numbers).toEqual([1, undefined, 2]);
  });

  it('calls out the handover that waits, and no earlier one', () => {
    const late = again.pass('se.handover').give('clock', 'escalate-handover');
    expect(late.file.responsibility.handovers.map(({ escalatedAt }) => escalatedAt !== undefined)).toEqual([
      false,
      true,
    ]);
  });

  it('begins with those who decided and who answer for the case, and everything open to them', () => {
    const crime = aCase().inSweden().expelledForCrime();
    expect(crime.file.responsibility.participants.map(({ authority }) => authority)).toEqual(
      expect.arrayContaining(['se.migrationsdomstol', 'se.polisen']),
    );
    const enforcer = crime.file.responsibility.participants.find(({ authority }) => authority === 'se.polisen');
    expect(enforcer?.since).toBe('2026-01-06T23:00:00.000Z');
    expect(enforcer?.groups).toEqual(expect.arrayContaining(['decision', 'custody', 'transport']));
  });
});

describe('a transport', () => {
  const order = () => final().at('2026-06-01').withDocument().detained().transportOrdered();

  it('keeps its order from first to last, and a cancelled one beside the next', () => {
    const cancelled = order().give('migrationsverket', 'cancel-transport', {
      reason: 'other',
      note: 'The flight is gone.',
    });
    expect(openOrder(cancelled.file.transport)).toBeUndefined();
    const next = cancelled.transportOrdered();
    expect(next.file.transport.orders).toMatchObject([
      { number: 1, status: 'cancelled' },
      { number: 2, status: 'ordered', destination: 'GEO' },
    ]);
    const accepted = next.give('kriminalvarden', 'accept-transport');
    expect(accepted.file.transport.orders).toMatchObject([
      { number: 1, status: 'cancelled' },
      { number: 2, status: 'accepted' },
    ]);
    expect(openOrder(accepted.file.transport)?.number).toBe(2);
  });
});

describe('whoever has gone', () => {
  it('is remembered to have hidden before', () => {
    const told = final().absconded().at('2026-02-10');
    const gone = told.give('migrationsverket', 'confirm-departure', usual.departure('2026-02-10'));
    expect(gone.file.whereabouts).toMatchObject({ abscondingFacts: ['1'], leftCountryOn: '2026-02-10' });
    expect(gone.file.whereabouts.abscondedOn).toBe(told.file.whereabouts.abscondedOn);
  });
});

describe('a passport that is kept', () => {
  it('stays so while a document is asked for', () => {
    const kept = final().at('2026-06-01').give('migrationsverket', 'keep-passport', {
      keptOn: '2026-06-01',
      number: '12AB34567',
    });
    const asked = kept.give('migrationsverket', 'draft-document-request', {
      country: 'GEO',
      data: ['names-and-aliases'],
      assessment: 'Needed.',
    });
    expect(asked.file.travelDocument).toMatchObject({
      state: 'drafted',
      dataReleased: ['names-and-aliases'],
      kept: { by: 'se.migrationsverket' },
    });
  });
});

describe('a finding on age', () => {
  const assess = (change: object) => ({
    assessedOn: '2026-01-07',
    source: 'documents',
    reasons: 'A passport.',
    ...change,
  });
  const person = (change: object) =>
    aCase().inSweden().decided().give('migrationsverket', 'assess-age', assess(change)).file.decision.person;

  it('makes nobody an unaccompanied child who is an adult, nor alone who is not', () => {
    const minor = { result: 'minor', adultFrom: '2027-01-01' };
    expect(person({ ...minor, unaccompanied: true })).toMatchObject({ minor: true, unaccompanied: true });
    expect(person({ ...minor, unaccompanied: false })).toMatchObject({ minor: true, unaccompanied: false });
    const adult = person({ result: 'adult', unaccompanied: true, adultFrom: '2027-01-01' });
    expect(adult).toMatchObject({ minor: false, unaccompanied: false });
    expect(adult).not.toHaveProperty('adultFrom');
  });
});

describe('what a conversation about returning gave', () => {
  it('stays with the case through an application for support', () => {
    const day = '2026-02-20';
    const told = final()
      .at(day)
      .give('migrationsverket', 'record-return-counselling', {
        heldOn: day,
        attitude: 'will-not-return',
        note: 'Fear.',
      })
      .give('migrationsverket', 'apply-for-re-establishment-support', {
        scheme: 're-establishment-support',
        appliedOn: day,
        ground: 'application-refused',
        country: 'GEO',
        adults: 1,
        children: 0,
      });
    expect(told.file.assistance).toMatchObject({ state: 'applied', counselledOn: [day], attitude: 'will-not-return' });
  });
});

describe('a consent of the prosecutor', () => {
  it('is added to what the decision was', () => {
    const accepted = aCase()
      .inSweden()
      .expelledForCrime()
      .served()
      .give('polisen', 'accept-decision', {
        ...{ acceptedOn: '2026-01-12', before: 'police', witness: 'B. Berg', decisionTextAtHand: true },
      });
    const consented = accepted.give('polisen', 'record-prosecutor-consent', { consentedOn: '2026-01-12' });
    expect(consented.file.decision).toEqual({ ...accepted.file.decision, prosecutorConsented: true });
  });
});

describe('a period for voluntary departure', () => {
  it('is remembered with the reason for more than the usual', () => {
    const longer = { ...usual.withPeriod, departureWeeks: 6, longerPeriodBecause: 'school-term' };
    const change = { ...longer, abscondingFacts: undefined, withoutBanBecause: undefined };
    expect(aCase().inSweden().decided(change).file.departurePeriod).toMatchObject({
      weeks: 6,
      longerBecause: 'school-term',
    });
  });
});

describe('months in which nothing was done for the journey', () => {
  it('stay counted when a document is asked for at last', () => {
    const idle = final().at('2026-06-01').detained().pass('se.document.diligence').give('clock', 'note-diligence-gap');
    const asked = idle.give('migrationsverket', 'draft-document-request', {
      country: 'GEO',
      data: ['names-and-aliases'],
      assessment: 'Needed.',
    });
    expect(asked.file.travelDocument).toMatchObject({ state: 'drafted', gaps: 1 });
  });
});
