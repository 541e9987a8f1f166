import type { Principal } from './principal';
import { VerifiedTokens } from './verified-tokens';

const principal: Principal = { subject: 'anna', authority: 'se.polisen', roles: [], issuer: 'https://id.test' };
const always = () => true;

const atTime = (most?: number) => {
  const time = { now: 0 };
  return { time, tokens: new VerifiedTokens<Principal>(most, () => time.now) };
};

describe('Verified tokens', () => {
  it('are remembered for ten seconds at most', () => {
    const { time, tokens } = atTime();
    tokens.remember('token', principal, 3_600_000, always);
    time.now = 9_999;
    expect(tokens.find('token')).toBe(principal);
    time.now = 10_000;
    expect(tokens.find('token')).toBeUndefined();
    expect(tokens.size).toBe(0);
  });

  it('are never remembered past their end', () => {
    const { time, tokens } = atTime();
    tokens.remember('token', principal, 500, always);
    time.now = 499;
    expect(tokens.find('token')).toBe(principal);
    time.now = 500;
    expect(tokens.find('token')).toBeUndefined();
  });

  it('are not remembered at all when only the tolerance keeps them alive', () => {
    const { tokens } = atTime();
    tokens.remember('token', principal, 0, always);
    tokens.remember('other', principal, -5_000, always);
    expect(tokens.size).toBe(0);
  });

  it('are forgotten once their keys have changed', () => {
    const { tokens } = atTime();
    let good = true;
    tokens.remember('token', principal, 60_000, () => good);
    expect(tokens.find('token')).toBe(principal);
    good = false;
    expect(tokens.find('token')).toBeUndefined();
    expect(tokens.size).toBe(0);
  });

  it('make room by forgetting the oldest', () => {
    const { tokens } = atTime(2);
    for (const token of ['first', 'second', 'third']) tokens.remember(token, principal, 60_000, always);
    expect(tokens.size).toBe(2);
    expect(tokens.find('first')).toBeUndefined();
    expect(tokens.find('third')).toBe(principal);
  });

  it('are told apart by every character', () => {
    const { tokens } = atTime();
    tokens.remember('token', principal, 60_000, always);
    expect(tokens.find('token ')).toBeUndefined();
    expect(tokens.find('Token')).toBeUndefined();
  });
});
