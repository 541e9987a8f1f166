import { emptyFile, fieldGroups } from '../case-file';
import { procedures } from '../procedures';
import { aCase } from '../../test/builders';
import { groupsFor, isCarrier, isParty } from './rows';

const [migrationsverket, polisen, kriminalvarden, court] = [
  'se.migrationsverket',
  'se.polisen',
  'se.kriminalvarden',
  'se.migrationsdomstol',
] as const;
const everybody = procedures.flatMap(({ authorities }) => authorities.map(({ id }) => id));
const partiesOf = (file: Parameters<typeof isParty>[0]) =>
  everybody.filter(authority => authority !== 'samverk.clock' && isParty(file, authority));

const final = () => aCase().inSweden().decided().served().final();

describe('who takes part in a case', () => {
  it('is nobody before it is opened', () => {
    expect(partiesOf(emptyFile)).toEqual([]);
  });

  it('is the authority that opened it, and no other that the law knows', () => {
    expect(partiesOf(aCase().inSweden().decided().file)).toEqual([migrationsverket]);
    expect(partiesOf(aCase().inSweden().refusedAtBorder().file)).toEqual([polisen]);
  });

  it('is also the court, from the day on which an appeal is lodged', () => {
    const served = aCase().inSweden().decided().served();
    expect(isParty(served.file, court)).toBe(false);
    const appealed = served.give('migrationsverket', 'lodge-appeal', {
      lodgedOn: served.day,
      court: 'migrationsdomstol',
    });
    expect(partiesOf(appealed.file)).toEqual([migrationsverket, court]);
  });

  it('is also the receiver, from the moment at which a handover is sent', () => {
    expect(isParty(final().file, polisen)).toBe(false);
    expect(partiesOf(final().sentToPolice().file)).toEqual([migrationsverket, polisen]);
    expect(partiesOf(final().handedOver().file)).toEqual([migrationsverket, polisen]);
  });

  it('is never the carrier, whatever becomes of its order', () => {
    const planned = final().handedOver().withDocument().detained().transportPlanned();
    expect(isParty(planned.file, kriminalvarden)).toBe(false);
    const cancelled = planned.give('kriminalvarden', 'cancel-transport', { reason: 'other', note: 'No seats.' });
    expect(isParty(cancelled.file, kriminalvarden)).toBe(false);
  });

  it('are the clock and the auditor of any case', () => {
    for (const system of ['samverk.clock', 'samverk.auditor']) {
      expect(isParty(emptyFile, system)).toBe(true);
      expect(groupsFor(final().file, system)).toEqual(fieldGroups);
    }
  });
});

describe('who carries for a case', () => {
  const detained = () => final().handedOver().withDocument().detained();

  it('is the authority that the open order names, and nobody else', () => {
    expect(everybody.filter(authority => isCarrier(detained().file, authority))).toEqual([]);
    const { file } = detained().transportOrdered();
    expect(everybody.filter(authority => isCarrier(file, authority))).toEqual([kriminalvarden]);
  });

  it('is nobody any more once the order is over', () => {
    const { file } = detained()
      .transportPlanned()
      .give('kriminalvarden', 'cancel-transport', { reason: 'other', note: '-' });
    expect(isCarrier(file, kriminalvarden)).toBe(false);
  });
});

describe('what an authority sees of a case', () => {
  it('is everything while it answers for the case, and also afterwards when it has opened it', () => {
    expect(groupsFor(final().file, migrationsverket)).toEqual(fieldGroups);
    expect(groupsFor(final().handedOver().file, migrationsverket)).toEqual(fieldGroups);
  });

  it('is what the handover discloses until it is received, and everything from then on', () => {
    const discloses = ['decision', 'responsibility'];
    expect(groupsFor(final().sentToPolice({ discloses }).file, polisen)).toEqual(discloses);
    expect(groupsFor(final().handedOver({ discloses }).file, polisen)).toEqual(fieldGroups);
  });

  it('is the transport and no more for the carrier, and nothing for a stranger', () => {
    const { file } = final().handedOver().withDocument().detained().transportOrdered();
    expect(groupsFor(file, kriminalvarden)).toEqual(['transport']);
    expect(groupsFor(file, court)).toEqual([]);
    expect(groupsFor(final().file, kriminalvarden)).toEqual([]);
  });
});
