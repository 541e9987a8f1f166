import { TokenVerifier } from '../../../src/platform/identity';
import { makeKey, TrialIssuer } from './trial-issuer';
import { TrialService } from './trial-service';

let issuer: TrialIssuer;
let service: TrialService;

beforeEach(async () => {
  issuer = await TrialIssuer.start();
});

afterEach(async () => {
  await service.stop();
  await issuer.stop();
});

const pause = (ms: number) => new Promise(done => setTimeout(done, ms));

describe('The keys of an issuer', () => {
  it('are fetched once, however many tokens come at the same time', async () => {
    service = await TrialService.start([issuer.setting('se.polisen')]);
    const tokens = await Promise.all(Array.from({ length: 20 }, (_, i) => issuer.sign({ sub: `person-${i}` })));
    const answers = await Promise.all(tokens.map(token => service.bearing(token)));
    expect(answers.map(({ status }) => status)).toEqual(tokens.map(() => 200));
    expect(issuer.asked).toBe(1);
  });

  it('are asked for at most once more by any number of unknown key ids', async () => {
    service = await TrialService.start([issuer.setting('se.polisen')], { cooldown: 50 });
    expect((await service.bearing(await issuer.sign())).status).toBe(200);
    await pause(60);
    const forged = await Promise.all(
      Array.from({ length: 30 }, async (_, i) => issuer.sign({}, {}, await makeKey(`unknown-${i}`))),
    );
    const started = performance.now();
    const answers = await Promise.all(forged.map(token => service.bearing(token)));
    expect(answers.map(({ body }) => body.code)).toEqual(forged.map(() => 'token-invalid'));
    // One cooldown has passed, so one question; a slow machine may let more pass.
    expect(issuer.asked).toBeLessThanOrEqual(2 + Math.floor((performance.now() - started) / 50));
    expect(issuer.asked).toBeGreaterThan(1);
  });

  it('are not asked for again by an unknown key id within the cooldown', async () => {
    service = await TrialService.start([issuer.setting('se.polisen')]);
    await service.bearing(await issuer.sign());
    for (const kid of ['a', 'b', 'c'])
      expect((await service.bearing(await issuer.sign({}, {}, await makeKey(kid)))).status).toBe(401);
    expect(issuer.asked).toBe(1);
  });

  it('are learnt anew when a token bears a new key id', async () => {
    service = await TrialService.start([issuer.setting('se.polisen')], { cooldown: 0 });
    await service.bearing(await issuer.sign());
    issuer.keys = [await makeKey('second'), issuer.key];
    expect((await service.bearing(await issuer.sign())).status).toBe(200);
  });

  it('no longer vouch for a remembered token once they are gone', async () => {
    service = await TrialService.start([issuer.setting('se.polisen')], { cooldown: 0 });
    const old = await issuer.sign();
    expect((await service.bearing(old)).status).toBe(200);
    expect((await service.bearing(old)).status).toBe(200);
    issuer.keys = [await makeKey('second')];
    expect((await service.bearing(old)).status).toBe(200);
    expect((await service.bearing(await issuer.sign())).status).toBe(200);
    expect((await service.bearing(old)).body.code).toBe('token-invalid');
  });

  it('are fetched anew when they have grown old', async () => {
    service = await TrialService.start([issuer.setting('se.polisen')], { refreshAfter: 0, retryAfter: 0 });
    const old = await issuer.sign();
    await service.bearing(await issuer.sign({ sub: 'first' }));
    issuer.keys = [await makeKey('second')];
    expect((await service.bearing(old)).body.code).toBe('token-invalid');
  });
});

describe('An issuer that is down', () => {
  it('makes the answer 503 with Retry-After while its keys are not known, and is not asked again at once', async () => {
    issuer.down = true;
    service = await TrialService.start([issuer.setting('se.polisen')], { retryAfter: 5_000 });
    for (let attempt = 0; attempt < 5; attempt++) {
      const answer = await service.bearing(await issuer.sign({ sub: `person-${attempt}` }));
      expect(answer).toMatchObject({ status: 503, retryAfter: '5', body: { code: 'issuer-unavailable' } });
    }
    expect(issuer.asked).toBe(1);
  });

  it('is asked again later, and then its people come in', async () => {
    issuer.down = true;
    service = await TrialService.start([issuer.setting('se.polisen')], { retryAfter: 20 });
    const token = await issuer.sign();
    expect((await service.bearing(token)).status).toBe(503);
    issuer.down = false;
    await pause(30);
    expect((await service.bearing(token)).status).toBe(200);
  });

  it('keeps out nobody whose key is known, even when that key has grown old', async () => {
    service = await TrialService.start([issuer.setting('se.polisen')], { refreshAfter: 0, retryAfter: 0 });
    await service.bearing(await issuer.sign());
    issuer.down = true;
    expect((await service.bearing(await issuer.sign({ sub: 'somebody-else' }))).status).toBe(200);
    expect(issuer.asked).toBeGreaterThan(1);
  });

  it('keeps out everybody once its known keys were confirmed too long ago, the remembered as well', async () => {
    const setting = issuer.setting('se.polisen', { keysOutlive: 'PT24H' });
    service = await TrialService.start([setting]);
    expect((await service.bearing(await issuer.sign())).status).toBe(200);
    await service.stop();
    service = await TrialService.start([issuer.setting('se.polisen')], {
      ...{ refreshAfter: 0, retryAfter: 0, outlive: 400 },
    });
    const token = await issuer.sign();
    expect((await service.bearing(token)).status).toBe(200);
    issuer.down = true;
    expect((await service.bearing(await issuer.sign({ sub: 'within' }))).status).toBe(200);
    await pause(450);
    for (const late of [token, await issuer.sign({ sub: 'after' })])
      expect(await service.bearing(late)).toMatchObject({ status: 503, body: { code: 'issuer-unavailable' } });
    issuer.down = false;
    expect((await service.bearing(token)).status).toBe(200);
  });

  it('is told of with the moment at which its known keys stop to count, and asked again without anybody waiting', async () => {
    const other = await TrialIssuer.start();
    const settings = [issuer.setting('se.polisen', { keysOutlive: 'PT2H' }), other.setting('se.kriminalvarden')];
    service = await TrialService.start(settings, { refreshAfter: 0, retryAfter: 0 });
    const outages = () => service.part(TokenVerifier).outages();
    const settled = async (count: number) => {
      for (let tries = 0; tries < 100 && outages().length !== count; tries++) await pause(20);
      return outages();
    };
    expect(await settled(0)).toEqual([]);
    await service.bearing(await issuer.sign());
    other.down = true;
    issuer.down = true;
    const before = Date.now();
    const [police, prisons] = await settled(2);
    expect([police?.authority, police?.keys]).toEqual(['se.polisen', 'kept']);
    const left = Date.parse(police?.until ?? '') - before;
    expect(left).toBeGreaterThan(7_190_000);
    expect(left).toBeLessThan(7_205_000);
    expect(prisons?.authority).toBe('se.kriminalvarden');
    other.down = false;
    issuer.down = false;
    expect(await settled(0)).toEqual([]);
    await other.stop();
  });

  it('has no keys to go by when it was never reached', async () => {
    issuer.down = true;
    service = await TrialService.start([issuer.setting('se.polisen')]);
    expect((await service.bearing(await issuer.sign())).status).toBe(503);
    expect(service.part(TokenVerifier).outages()).toEqual([{ authority: 'se.polisen', keys: 'unknown' }]);
  });

  it('makes the answer 503, not 401, for a key that is not known', async () => {
    service = await TrialService.start([issuer.setting('se.polisen')], { cooldown: 0 });
    await service.bearing(await issuer.sign());
    issuer.down = true;
    const unknown = await makeKey('second');
    expect((await service.bearing(await issuer.sign({}, {}, unknown))).status).toBe(503);
  });

  it('keeps out only its own people', async () => {
    const other = await TrialIssuer.start();
    issuer.down = true;
    service = await TrialService.start([issuer.setting('se.polisen'), other.setting('se.kriminalvarden')]);
    expect((await service.bearing(await issuer.sign())).status).toBe(503);
    expect((await service.bearing(await other.sign())).status).toBe(200);
    await other.stop();
  });
});
