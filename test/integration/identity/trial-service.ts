import { request as askPlainly, type RequestOptions } from 'node:http';
import { request as askSecurely } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Catch, Controller, Get, Post, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { FastifyReply } from 'fastify';
import type { IssuerSetting } from '../../../src/platform/config/issuer-setting';
import { Problem } from '../../../src/platform/http/problem';
import { problemCatalogue } from '../../../src/platform/http/problem-catalogue';
import { Caller, IdentityModule, OpenToAll, type Principal } from '../../../src/platform/identity';
import type { IdentityParts } from '../../../src/platform/identity/identity.module';
import { usualKeyTiming, type KeyTiming } from '../../../src/platform/identity/issuer-keys';

@Controller()
class WhoAmI {
  @Get('me')
  me(@Caller() caller: Principal): Principal {
    return caller;
  }

  @Post('me')
  act(@Caller() caller: Principal): Principal {
    return caller;
  }

  @Get('others/:name')
  other(@Caller() caller: Principal): Principal {
    return caller;
  }

  @OpenToAll()
  @Get('open')
  open(): { open: boolean } {
    return { open: true };
  }
}

@Catch(Problem)
class AnswerProblem implements ExceptionFilter {
  catch({ code, extra }: Problem, host: ArgumentsHost): void {
    const { status, headers }: { status: number; headers?: Readonly<Record<string, string>> } = problemCatalogue[code];
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void reply
      .status(status)
      .headers({ ...headers, ...extra.headers })
      .send({ code });
  }
}

export interface Answer {
  readonly status: number;
  readonly challenge: string | undefined;
  readonly retryAfter: string | undefined;
  readonly nonce: string | undefined;
  readonly body: { readonly code?: string } & Partial<Principal>;
}

interface Circumstances extends Omit<IdentityParts, 'timing'> {
  readonly clientCertificateHeader?: string;
  readonly trustedProxies?: readonly string[];
  /** Ends TLS itself, and asks clients for a certificate. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** As proofs must name it, whatever port it listens on. */
export const publicUrl = 'https://samverk.test';

export interface Call extends Pick<RequestOptions, 'method'> {
  readonly path?: string;
  /** In pairs, so that a name can come twice. */
  readonly headers?: readonly (readonly [name: string, value: string])[];
  /** The client's own certificate. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** The smallest application behind the bearer guard: it answers who calls, over real HTTP. */
export class TrialService {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly secure: boolean,
  ) {}

  static async start(
    issuers: readonly IssuerSetting[],
    timing: Partial<KeyTiming> = {},
    circumstances: Circumstances = {},
  ): Promise<TrialService> {
    const { clientCertificateHeader, trustedProxies = [], tls, ...parts } = circumstances;
    const settings = {
      ...{ production: false, issuers, publicUrl, cursorKey: 'a key of the trial service, 32 long', trustedProxies },
      ...(clientCertificateHeader !== undefined && { clientCertificateHeader }),
    };
    const built = await Test.createTestingModule({
      imports: [IdentityModule.register(settings, { timing: { ...usualKeyTiming, ...timing }, ...parts })],
      controllers: [WhoAmI],
    }).compile();
    const adapter = tls
      ? new FastifyAdapter({ https: { ...tls, requestCert: true, rejectUnauthorized: false } })
      : new FastifyAdapter();
    const app = built.createNestApplication<NestFastifyApplication>(adapter, { logger: false });
    app.useGlobalFilters(new AnswerProblem());
    await app.listen(0, '127.0.0.1');
    return new TrialService(app, tls !== undefined);
  }

  bearing(token: string): Promise<Answer> {
    return this.get('/me', `Bearer ${token}`);
  }

  get(path: string, authorization?: string): Promise<Answer> {
    return this.call({ path, headers: authorization === undefined ? [] : [['Authorization', authorization]] });
  }

  /** With a token that is bound to a key, and a proof. */
  proving(token: string, proof: string, call: Call = {}): Promise<Answer> {
    return this.call({
      ...call,
      headers: [['Authorization', `DPoP ${token}`], ['DPoP', proof], ...(call.headers ?? [])],
    });
  }

  call({ method = 'GET', path = '/me', headers = [], tls }: Call): Promise<Answer> {
    const { port } = this.app.getHttpServer().address() as AddressInfo;
    const framing = method === 'POST' ? ['Content-Length', '0'] : [];
    const sent = ['Host', 'samverk.test', ...framing, ...headers.flat()];
    const options = { host: '127.0.0.1', port, method, path, headers: sent };
    return new Promise((resolve, reject) => {
      const asked = this.secure
        ? askSecurely({ ...options, ...tls, rejectUnauthorized: false, agent: false })
        : askPlainly({ ...options, agent: false });
      asked.once('error', reject).once('response', response => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('end', () => {
          const text = (name: string) => response.headers[name]?.toString();
          resolve({
            status: response.statusCode ?? 0,
            challenge: text('www-authenticate'),
            retryAfter: text('retry-after'),
            nonce: text('dpop-nonce'),
            body: JSON.parse(Buffer.concat(chunks).toString() || '{}') as Answer['body'],
          });
        });
      });
      asked.end();
    });
  }

  part<T>(type: abstract new (...parts: never[]) => T): T {
    return this.app.get(type);
  }

  stop(): Promise<void> {
    return this.app.close();
  }
}
