import { aCase, usual, type SwedishCase } from '../../../../../test/builders';
import { custodyAuthorityOf } from './custody-authority';

const final = () => aCase().inSweden().decided().served().final().at('2026-03-02T09:00:00Z');
const order = (
  told: SwedishCase,
  by: 'migrationsverket' | 'polisen' | 'migrationsdomstol',
  name = 'decide-detention',
) => told.blockers(by, name, usual.detention(told.day, told.moment));

describe('whoever handles the case decides on custody', () => {
  it('which is Migrationsverket until the police have received it', () => {
    const sent = final().sentToPolice();
    expect(custodyAuthorityOf(sent.file)).toBe('se.migrationsverket');
    expect(order(sent, 'polisen')).toContain('not-custody-authority');
    const received = sent.give('polisen', 'receive-handover');
    expect(custodyAuthorityOf(received.file)).toBe('se.polisen');
    expect(order(received, 'migrationsverket')).toContain('not-custody-authority');
    expect(order(received, 'polisen')).toEqual([]);
  });

  it('which is Migrationsverket again while a stay bars enforcement everywhere, and not where it bars one country', () => {
    const police = final().handedOver();
    expect(custodyAuthorityOf(police.stayed().file)).toBe('se.migrationsverket');
    expect(custodyAuthorityOf(police.stayed({ countries: ['AFG'] }).file)).toBe('se.polisen');
    expect(custodyAuthorityOf(police.stayed({ countries: ['GEO'] }).file)).toBe('se.migrationsverket');
  });

  it('which is the court while it handles the appeal', () => {
    const appealed = aCase().inSweden().decided().served().give('migrationsverket', 'lodge-appeal', {
      lodgedOn: '2026-01-12',
      court: 'migrationsdomstol',
    });
    expect(custodyAuthorityOf(appealed.file)).toBe('se.migrationsdomstol');
    const probable = { ...usual.detention(appealed.day, appealed.moment), ground: 'probable-expulsion' };
    expect(appealed.blockers('migrationsdomstol', 'decide-detention', probable)).toEqual([]);
    expect(appealed.blockers('migrationsverket', 'decide-detention', probable)).toEqual(['not-custody-authority']);
  });

  it('which is Migrationsverket while it handles the appeal against the police, and a stay keeps them from enforcing', () => {
    const refused = aCase().inSweden().refusedAtBorder().served();
    const appealed = refused.give('polisen', 'lodge-appeal', { lodgedOn: '2026-01-12', court: 'migrationsverket' });
    expect(custodyAuthorityOf(appealed.file)).toBe('se.polisen');
    expect(custodyAuthorityOf(appealed.stayed().file)).toBe('se.migrationsverket');
  });

  it('which stays the police where one country of several is left to go to', () => {
    const police = aCase()
      .inSweden()
      .decided({ destinations: ['GEO', 'ARM'] })
      .served()
      .final()
      .handedOver();
    const barred = police.stayed({ countries: ['ARM'] });
    expect(custodyAuthorityOf(barred.file)).toBe('se.polisen');
    expect(custodyAuthorityOf(barred.stayed({ countries: ['GEO'] }).file)).toBe('se.migrationsverket');
  });

  it('which is the security service in its cases, whatever is appealed or stayed', () => {
    const security = aCase()
      .inSweden()
      .give('migrationsverket', 'register-security-expulsion', usual.decisionTerms('2026-01-07'))
      .served()
      .give('migrationsverket', 'lodge-appeal', { lodgedOn: '2026-01-12', court: 'government' });
    expect(custodyAuthorityOf(security.file)).toBe('se.sakerhetspolisen');
    expect(custodyAuthorityOf(security.stayed().file)).toBe('se.sakerhetspolisen');
  });

  it('and the duty to review passes on with it', () => {
    const detained = final().handedOver().detained();
    expect(detained.file.deadlines['se.detention.review']?.owner).toBe('se.polisen');
    expect(detained.stayed().file.deadlines['se.detention.review']?.owner).toBe('se.migrationsverket');
  });
});

describe('in haste', () => {
  const stayed = final().handedOver().stayed();
  const hasty = { ...usual.detention(stayed.day, stayed.moment), ground: 'probable-expulsion' };
  const detained = stayed.give('polisen', 'decide-urgent-detention', hasty);

  it('the police decide for another authority, never for themselves', () => {
    expect(order(final().handedOver(), 'polisen', 'decide-urgent-detention')).toEqual(['own-competence']);
    expect(detained.file.custody).toMatchObject({ state: 'detained', urgentFor: 'se.migrationsverket' });
    expect(detained.file.deadlines['se.detention.urgent-review']).toMatchObject({
      owner: 'se.migrationsverket',
      dueAt: '2026-03-03T09:00:00.000Z',
    });
  });

  it('and the competent authority makes the order its own, or orders release', () => {
    const reasons = {
      reasons: 'As found.',
      legalReasons: 'Chapter 10.',
      document: 'F 3-26',
      confirmedOn: detained.day,
    };
    const confirm = (groundsAreMet: boolean) => ({ ...reasons, groundsAreMet });
    expect(detained.blockers('polisen', 'review-detention', usual.review(detained.day))).toContain(
      'not-custody-authority',
    );
    expect(detained.blockers('migrationsverket', 'confirm-urgent-detention', confirm(false))).toEqual([
      'urgent-grounds-not-met',
    ]);
    const confirmed = detained.give('migrationsverket', 'confirm-urgent-detention', confirm(true));
    expect(confirmed.file.custody.urgentFor).toBeUndefined();
    expect(confirmed.file.deadlines['se.detention.urgent-review']).toBeUndefined();
    expect(confirmed.blockers('migrationsverket', 'confirm-urgent-detention', confirm(true))).toEqual([
      'no-urgent-detention',
    ]);
    const called = detained.pass('se.detention.urgent-review').give('clock', 'raise-urgent-review-alarm');
    expect(called.file.custody).toMatchObject({ state: 'detained', alarms: [{ about: 'urgent-review-missing' }] });
  });
});
