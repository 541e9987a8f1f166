import { extendedDeadline, placeOf, replyDeadline } from './reply-deadline';

describe('the time to answer a person about their data', () => {
  it('is a month from the receipt, whose day is not counted, and moves past days off', () => {
    const due = (receivedOn: string) => replyDeadline({ regime: 'gdpr', receivedOn }, 'SE')?.dueOn;
    expect(due('2026-03-02')).toBe('2026-04-02');
    // 31 January: February has no such day. 28 February 2026 is a Saturday.
    expect(due('2026-01-31')).toBe('2026-03-02');
    // 6 June is the national day of Sweden and a Saturday in 2026.
    expect(due('2026-05-06')).toBe('2026-06-08');
  });

  it('asks for the holidays of the country of the authority', () => {
    const due = (authority: string) =>
      replyDeadline({ regime: 'gdpr', receivedOn: '2026-10-11' }, placeOf(authority))?.dueOn;
    // 11 November is a public holiday in Poland alone.
    expect(due('se.polisen')).toBe('2026-11-11');
    expect(due('pl.straz-graniczna')).toBe('2026-11-12');
  });

  it('is two months longer once extended, and counted from the receipt', () => {
    const { dueOn, rule, legalBasis } = extendedDeadline('2026-03-02', 'SE');
    expect([dueOn, rule]).toEqual(['2026-06-02', 'eu.gdpr.reply.extended']);
    expect(legalBasis.map(({ label }) => label)).toContain('Regulation (EU) 2016/679 12(3)');
  });

  it('is not invented where the law known here names none', () => {
    expect(replyDeadline({ regime: 'led', receivedOn: '2026-03-02' }, 'SE')).toBeUndefined();
    expect(replyDeadline({ regime: 'led', receivedOn: '2026-03-02', answerBy: '2026-04-10' }, 'SE')).toMatchObject({
      dueOn: '2026-04-10',
      rule: 'eu.led.reply',
    });
    expect(() => replyDeadline({ regime: 'led', receivedOn: '2026-03-02', answerBy: '2026-03-01' }, 'SE')).toThrow();
  });
});
