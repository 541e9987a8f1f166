import { aCase, polishUsual as usual } from '../../../../test/builders';

const guard = 'straz-graniczna';
const final = aCase().inPoland('2026-03-02T09:00:00Z').opened().decided(usual.withoutPeriod).served().final();
const deposited = final.give(guard, 'order-alternatives', {
  ...usual.alternatives(final.moment),
  ...{ measures: ['deposit'], deposit: 1_000_000, minimumWage: 480_000 },
});
const back = { returnedOn: final.day, receivedBy: 'The person, against a receipt.' };
const ended = deposited.give(guard, 'end-alternatives', { endedAt: final.moment, reasons: 'No longer needed.' });

describe('a deposit in the place of detention', () => {
  it('goes back once the alternatives have ended, and once only', () => {
    expect(deposited.blockers(guard, 'record-deposit-return', back).length).toBeGreaterThan(0);
    const returned = ended.give(guard, 'record-deposit-return', back);
    expect(returned.events.at(-1)).toMatchObject({ payload: { amount: 1_000_000, returnedOn: final.day } });
    expect(JSON.stringify(returned.events.at(-1)?.payload)).not.toContain('receipt');
    expect(returned.file.custody.history?.deposits).toEqual([
      { amount: 1_000_000, currency: 'PLN', returnedOn: final.day },
    ]);
    expect(returned.blockers(guard, 'record-deposit-return', back)).toEqual(['no-deposit-kept']);
  });

  it('that fell to the state does not go back, and one that was made later does', () => {
    const breach = { breachedOn: final.day, breach: 'absconded', note: 'Gone.' };
    const forfeited = deposited
      .give(guard, 'record-breach-of-alternatives', breach)
      .give(guard, 'end-alternatives', { endedAt: final.moment, reasons: 'Broken.' });
    expect(forfeited.blockers(guard, 'record-deposit-return', back)).toEqual(['no-deposit-kept']);
    const again = forfeited
      .give(guard, 'order-alternatives', {
        ...usual.alternatives(final.moment),
        ...{ measures: ['deposit'], deposit: 1_200_000, minimumWage: 480_000 },
      })
      .give(guard, 'end-alternatives', { endedAt: final.moment, reasons: 'No longer needed.' })
      .give(guard, 'record-deposit-return', back);
    expect(again.file.custody.history?.deposits).toMatchObject([
      { amount: 1_000_000, forfeitedOn: final.day },
      { amount: 1_200_000, returnedOn: final.day },
    ]);
  });

  it('is none where none was made', () => {
    expect(final.blockers(guard, 'record-deposit-return', back)).toEqual(['no-deposit-kept']);
  });
});
