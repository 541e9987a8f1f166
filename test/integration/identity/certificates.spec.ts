import { makeCertificate } from './certificate';
import { TrialClient } from './trial-client';
import { TrialIssuer } from './trial-issuer';
import { TrialService, type Answer } from './trial-service';

const own = makeCertificate('desk');
const stranger = makeCertificate('stranger');
const server = makeCertificate('samverk.test');

let issuer: TrialIssuer;
let token: string;

beforeAll(async () => {
  issuer = await TrialIssuer.start();
  token = await issuer.sign({ cnf: { 'x5t#S256': own.thumbprint } });
});
afterAll(() => issuer.stop());

const expectRefusal = ({ status, body, challenge }: Answer) => {
  expect([status, body.code]).toEqual([401, 'token-invalid']);
  expect(challenge).toBe(
    'Bearer realm="samverk", error="invalid_token", error_description="The token is refused: it is bound to a certificate that the client did not show"',
  );
};

describe('A token that is bound to a certificate, where this server ends TLS', () => {
  let service: TrialService;
  beforeAll(async () => {
    service = await TrialService.start([issuer.setting('se.polisen')], {}, { tls: server });
  });
  afterAll(() => service.stop());

  const headers = () => [['Authorization', `Bearer ${token}`] as const];

  it('lets in the client that shows it', async () => {
    const { status, body } = await service.call({ headers: headers(), tls: own });
    expect([status, body.authority]).toEqual([200, 'se.polisen']);
  });

  it('is nothing to a client that shows another or none, also right after its owner', async () => {
    expect((await service.call({ headers: headers(), tls: own })).status).toBe(200);
    expectRefusal(await service.call({ headers: headers(), tls: stranger }));
    expectRefusal(await service.call({ headers: headers() }));
  });

  it('is not opened by a header that says so', async () => {
    const said = ['Client-Cert', `:${own.der.toString('base64')}:`] as const;
    expectRefusal(await service.call({ headers: [...headers(), said] }));
  });
});

describe('A token that is bound to a certificate, behind a proxy', () => {
  const binary = `:${own.der.toString('base64')}:`;
  const forms = [
    ['as RFC 9440 has it', binary],
    ['as PEM with percent signs', encodeURIComponent(own.cert)],
  ] as const;
  const behind = (trustedProxies: readonly string[], clientCertificateHeader = 'Client-Cert') =>
    TrialService.start([issuer.setting('se.polisen')], {}, { trustedProxies, clientCertificateHeader });
  const call = (service: TrialService, ...values: readonly string[]) =>
    service.call({
      headers: [['Authorization', `Bearer ${token}`], ...values.map(value => ['Client-Cert', value] as const)],
    });

  let service: TrialService;
  beforeAll(async () => {
    service = await behind(['10.0.0.0/8', '127.0.0.1']);
  });
  afterAll(() => service.stop());

  it.each(forms)('lets in the client whose certificate the proxy hands on %s', async (_, value) => {
    expect((await call(service, value)).status).toBe(200);
  });

  it('is refused with another certificate, with none, with two, and with what is none', async () => {
    for (const value of [`:${stranger.der.toString('base64')}:`, '', ':AAAA:', 'nonsense', '%', own.thumbprint])
      expectRefusal(await call(service, value));
    expectRefusal(await call(service));
    expectRefusal(await call(service, binary, binary));
    const [mine, other] = [own, stranger].map(({ cert }) => encodeURIComponent(cert));
    expectRefusal(await call(service, mine ?? '', other ?? ''));
    expectRefusal(await call(service, `:${stranger.der.toString('base64')}:`, binary));
  });

  it('is refused when the header comes from nobody whom we trust', async () => {
    for (const proxies of [['10.0.0.0/8'], ['::1'], ['uniquelocal']]) {
      const open = await behind(proxies);
      expectRefusal(await call(open, binary));
      await open.stop();
    }
  });

  it('knows the networks that have names', async () => {
    const named = await behind(['loopback']);
    expect((await call(named, binary)).status).toBe(200);
    await named.stop();
  });

  it('is refused where no header was agreed on', async () => {
    const deaf = await TrialService.start([issuer.setting('se.polisen')], {}, { trustedProxies: ['127.0.0.1'] });
    expectRefusal(await call(deaf, binary));
    await deaf.stop();
  });

  it('needs both proofs when it is bound to a key as well', async () => {
    const client = await TrialClient.make();
    const both = await issuer.sign({ cnf: { 'x5t#S256': own.thumbprint, jkt: client.thumbprint } });
    const shown = { headers: [['Client-Cert', binary] as const] };
    expect((await service.proving(both, await client.proof({ token: both }), shown)).status).toBe(200);
    expectRefusal(await service.proving(both, await client.proof({ token: both })));
    expect((await service.call({ headers: [['Authorization', `Bearer ${both}`], ...shown.headers] })).status).toBe(401);
  });
});

describe('An issuer that demands certificates', () => {
  it('has its unbound tokens refused, whatever certificate is shown', async () => {
    const setting = issuer.setting('se.polisen', { proof: 'certificate' });
    const service = await TrialService.start([setting], {}, { tls: server });
    const plain = await issuer.sign();
    const answer = await service.call({ headers: [['Authorization', `Bearer ${plain}`]], tls: own });
    expect([answer.status, answer.challenge]).toEqual([401, expect.stringContaining('not bound to its client')]);
    expect((await service.call({ headers: [['Authorization', `Bearer ${token}`]], tls: own })).status).toBe(200);
    await service.stop();
  });

  it('takes either kind of proof where either will do', async () => {
    const setting = issuer.setting('se.polisen', { proof: 'either' });
    const service = await TrialService.start([setting], {}, { tls: server });
    const client = await TrialClient.make();
    const bound = await issuer.sign({ cnf: { jkt: client.thumbprint } });
    expect((await service.proving(bound, await client.proof({ token: bound }))).status).toBe(200);
    expect((await service.call({ headers: [['Authorization', `Bearer ${token}`]], tls: own })).status).toBe(200);
    expect((await service.bearing(await issuer.sign())).status).toBe(401);
    await service.stop();
  });
});
