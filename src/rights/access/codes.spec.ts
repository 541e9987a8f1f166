import { dataForConsulate } from '../../acts/poland/identity/inputs/data-for-states.field';
import { procedures } from '../../procedures';
import { Codes } from './codes';

const swedish = new Codes(procedures, 'sv');

describe('codes of an extract', () => {
  it.each([
    [['authority'], 'se.polisen', 'Polismyndigheten'],
    [['destinations'], 'GEO, THA', 'Georgien, Thailand'],
    [['groups'], 'travel-document', 'Resehandling'],
    [['custodyGround'], 'enforcement', 'för att verkställa beslutet'],
    [['ground'], 'risk-of-absconding', 'risk för avvikande'],
    [['minor'], 'false', 'nej'],
    [['legs', 'mode'], 'air', 'med flyg'],
  ])('are told by the name that the thing has: %s %s', (path, code, words) => {
    expect(swedish.say(path, code)).toBe(words);
  });

  it('stay as they are where nothing is known of them, and where the same word means another thing', () => {
    expect(swedish.say(['reference'], '52-123456')).toBe('52-123456');
    expect(swedish.say(['kind'], 'child')).toBe('child');
    expect(swedish.say(['reference'], 'GEO')).toBe('GEO');
  });

  it('of data that other states are told have words of their own; in English some are the code itself', () => {
    for (const language of ['sv', 'pl'] as const)
      for (const kind of dataForConsulate)
        expect([language, kind, new Codes(procedures, language).say([], kind)]).not.toEqual([language, kind, kind]);
  });

  it('of duties and acts are told in every language', () => {
    for (const { commands, deadlines } of procedures) {
      const [command] = commands;
      const [duty] = deadlines;
      for (const language of ['en', 'sv', 'pl'] as const) {
        const codes = new Codes(procedures, language);
        expect(codes.say(['key'], duty?.key ?? '')).toBe(duty?.title[language]);
        expect(codes.say(['command'], command?.name ?? '')).toBe(command?.title[language]);
      }
    }
  });
});
