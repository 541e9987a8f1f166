import { aCase } from '../../../../test/builders';

const opened = () => aCase().inPoland().opened();
const order = { unit: 'NOSG-ZIELONA-GORA', on: '2026-01-07', ground: 'place-of-stay', note: 'Lives there.' };

describe('a case that goes to the unit by the place of stay', () => {
  it('is conducted by it from receipt, and is the Border Guard’s all the while', () => {
    const sent = opened().give('straz-graniczna', 'hand-over-to-unit', order);
    expect(sent.file.responsibility).toMatchObject({ state: 'in-transit', holder: 'pl.straz-graniczna' });
    const received = sent.give('straz-graniczna', 'receive-handover');
    expect(received.file.responsibility).toMatchObject({
      state: 'held',
      holder: 'pl.straz-graniczna',
      unit: 'NOSG-ZIELONA-GORA',
    });
  });

  it('is marked when nobody has received it in time', () => {
    const sent = opened().give('straz-graniczna', 'hand-over-to-unit', order);
    const escalated = sent.pass('pl.handover').give('clock', 'escalate-unit-handover');
    expect(escalated.file.responsibility.handovers.at(-1)?.escalatedAt).toBe(escalated.moment);
  });
});

describe('questions of other bodies', () => {
  it('are answered within the time of the law, the first to fall due first', () => {
    const asked = opened()
      .give('straz-graniczna', 'receive-inquiry', {
        key: 'list-information',
        receivedOn: '2026-01-07',
        from: 'The person',
      })
      .give('straz-graniczna', 'receive-inquiry', {
        key: 'return-alert',
        receivedOn: '2026-01-07',
        from: 'SIRENE Germany',
      });
    expect(asked.file.deadlines['pl.inquiry']?.dueOn).toBe('2026-01-17');
    const answer = { answeredOn: '2026-01-07', answer: 'The decision stands.' };
    const answered = asked.give('straz-graniczna', 'answer-inquiry', { number: 2, ...answer });
    expect(answered.file.deadlines['pl.inquiry']).toMatchObject({ dueOn: '2026-02-06', owner: 'pl.udsc' });
    expect(answered.blockers('straz-graniczna', 'answer-inquiry', { number: 2, ...answer })).toEqual([
      'no-such-inquiry',
    ]);
  });
});

describe('proceedings without a decision', () => {
  it('end on a bar that is on record, and close the case', () => {
    const input = { endedOn: '2026-01-07', because: 'immediate-handover', reasons: 'Handed over at the border.' };
    expect(opened().blockers('straz-graniczna', 'end-proceedings', input)).toEqual(['end-without-ground']);
    const ended = opened()
      .give('straz-graniczna', 'record-proceedings-bar', {
        bar: 'immediate-handover',
        since: '2026-01-07',
        evidence: 'Under the agreement.',
      })
      .give('straz-graniczna', 'end-proceedings', input);
    const closed = ended.give('straz-graniczna', 'close-case', { because: 'handed-over-to-a-state', on: '2026-01-07' });
    expect(closed.file.responsibility).toMatchObject({ state: 'closed', closedBecause: 'handed-over-to-a-state' });
  });
});
