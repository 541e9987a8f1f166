import { aCase, SwedishCase, usual } from '../../../../../test/builders';

const final = (change = {}) => aCase().inSweden().decided(change).served().final();
const handBack = { ground: 'cooperates-again', note: 'Will leave by himself.' };
const reasons = { reasons: 'Sent by mistake.' };
const returned = final().handedOver().give('polisen', 'hand-back', handBack);

describe('the responsible authority', () => {
  const sent = final().sentToPolice();
  const hold = (held: typeof sent) => held.blockers('polisen', 'take-into-custody', { startedAt: held.moment });

  it('stays the sender of a handover until it is received', () => {
    expect(hold(sent)).toEqual(['not-responsible-authority']);
    expect(sent.file.responsibility.holder).toBe('se.migrationsverket');
  });

  it('is the receiver from the moment of receipt, and the sender no more', () => {
    const received = sent.give('polisen', 'receive-handover');
    expect(hold(received)).toEqual([]);
    const close = { because: 'died', on: '2026-02-03' };
    expect(received.blockers('migrationsverket', 'close-case', close)).toContain('not-responsible-authority');
  });
});

describe('a handover', () => {
  it('is received only by whom it was sent to', () => {
    expect(final().sentToPolice().blockers('polisen', 'receive-handover')).toEqual([]);
    expect(returned.blockers('polisen', 'receive-handover')).toContain('not-the-receiver');
  });

  it('is withdrawn only by whoever sent it', () => {
    const sent = final().sentToPolice();
    expect(sent.blockers('migrationsverket', 'withdraw-handover', reasons)).toEqual([]);
    expect(sent.blockers('polisen', 'withdraw-handover', reasons)).toEqual(['not-the-sender']);
  });

  it('by notice asks for no consent: it is received, not accepted', () => {
    const sent = final().sentToPolice();
    expect(sent.blockers('migrationsverket', 'accept-hand-back')).toContain('handover-asks-no-consent');
    expect(sent.blockers('polisen', 'receive-handover')).not.toContain('hand-back-needs-consent');
  });

  it('back needs consent: it is accepted, not received', () => {
    expect(returned.blockers('polisen', 'receive-handover')).toContain('hand-back-needs-consent');
    expect(returned.blockers('migrationsverket', 'accept-hand-back')).toEqual([]);
    expect(returned.give('migrationsverket', 'accept-hand-back').file.responsibility.holder).toBe(
      'se.migrationsverket',
    );
  });

  it('on the ground of hiding needs a person who has absconded', () => {
    const hiding = { ...usual.handover, ground: 'hiding' };
    expect(final().blockers('migrationsverket', 'hand-over-to-police', hiding)).toEqual(['no-ground-for-handover']);
    expect(final().absconded().blockers('migrationsverket', 'hand-over-to-police', hiding)).toEqual([]);
  });

  it('on presumed coercion needs no absconding', () => {
    expect(final().blockers('migrationsverket', 'hand-over-to-police', usual.handover)).toEqual([]);
  });
});

describe('a hand-back', () => {
  it('is for cases that Migrationsverket has handed over', () => {
    expect(final().handedOver().blockers('polisen', 'hand-back', handBack)).toEqual([]);
    const own = aCase().inSweden().refusedAtBorder();
    expect(own.blockers('polisen', 'hand-back', handBack)).toEqual(['nothing-to-hand-back']);
    const elsewhere = own
      .give('polisen', 'transfer-to-security-service', { requestedOn: '2026-01-07', note: 'See the file.' })
      .give('sakerhetspolisen', 'receive-handover');
    expect(elsewhere.blockers('polisen', 'hand-back', handBack)).toContain('nothing-to-hand-back');
    expect(final().sentToPolice().blockers('polisen', 'hand-back', handBack)).toContain('nothing-to-hand-back');
  });

  it('is not for a case of their own that the security service has given back to the police', () => {
    const back = aCase()
      .inSweden()
      .refusedAtBorder()
      .give('polisen', 'transfer-to-security-service', { requestedOn: '2026-01-07', note: 'See the file.' })
      .give('sakerhetspolisen', 'receive-handover')
      .give('sakerhetspolisen', 'designate-enforcer', {
        to: 'se.polisen',
        designatedOn: '2026-01-07',
        note: 'No concern remains.',
      })
      .give('polisen', 'receive-handover');
    expect(back.blockers('polisen', 'hand-back', handBack)).toEqual(['nothing-to-hand-back']);
  });

  it('is for a case that is enforced anew as well', () => {
    const own = aCase().inSweden().refusedAtBorder();
    const { file, events, now } = own;
    const again = { ...file, whereabouts: { ...file.whereabouts, reEnteredOn: '2026-01-07' } };
    expect(new SwedishCase({ file: again, events, now }).blockers('polisen', 'hand-back', handBack)).toEqual([]);
  });

  it('is never made of a security matter', () => {
    const handed = final().handedOver();
    const { file, events, now } = handed;
    // No row opens such a case; the guard stands for cases that become one.
    const decision = { ...file.decision, securityMatter: true };
    const security = new SwedishCase({ file: { ...file, decision }, events, now });
    expect(handed.blockers('polisen', 'hand-back', handBack)).toEqual([]);
    expect(security.blockers('polisen', 'hand-back', handBack)).toEqual(['security-matter-stays']);
  });
});

describe('a case closed without departure', () => {
  const close = (because: string) => ({ because, on: '2026-02-03' });

  it('needs the ground that it names to be a fact', () => {
    const standing = final().at('2026-02-04');
    expect(standing.blockers('migrationsverket', 'close-case', close('repealed'))).toEqual(['closing-ground-not-met']);
    expect(standing.blockers('migrationsverket', 'close-case', close('lapsed'))).toEqual(['closing-ground-not-met']);
    const repealed = standing.give('migrationsverket', 'repeal-decision', { because: 'permit-granted' });
    expect(repealed.blockers('migrationsverket', 'close-case', close('permit'))).toEqual([]);
  });

  it('needs no more than the death of the person', () => {
    expect(final().at('2026-02-04').blockers('migrationsverket', 'close-case', close('died'))).toEqual([]);
  });
});
