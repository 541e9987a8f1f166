import { Catch, Controller, Get, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { FastifyReply } from 'fastify';
import type { IssuerSetting } from '../../../src/platform/config/issuer-setting';
import { Problem } from '../../../src/platform/http/problem';
import { problemCatalogue } from '../../../src/platform/http/problem-catalogue';
import { Caller, IdentityModule, OpenToAll, type Principal } from '../../../src/platform/identity';
import { usualKeyTiming, type KeyTiming } from '../../../src/platform/identity/issuer-keys';

@Controller()
class WhoAmI {
  @Get('me')
  me(@Caller() caller: Principal): Principal {
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
  readonly body: { readonly code?: string } & Partial<Principal>;
}

/** The smallest application behind the bearer guard: it answers who calls. */
export class TrialService {
  private constructor(private readonly app: NestFastifyApplication) {}

  static async start(issuers: readonly IssuerSetting[], timing: Partial<KeyTiming> = {}): Promise<TrialService> {
    const built = await Test.createTestingModule({
      imports: [IdentityModule.register({ production: false, issuers }, { ...usualKeyTiming, ...timing })],
      controllers: [WhoAmI],
    }).compile();
    const app = built.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
    app.useGlobalFilters(new AnswerProblem());
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new TrialService(app);
  }

  bearing(token: string): Promise<Answer> {
    return this.get('/me', `Bearer ${token}`);
  }

  async get(url: string, authorization?: string): Promise<Answer> {
    const answer = await this.app.inject({ url, headers: authorization === undefined ? {} : { authorization } });
    const text = (name: string) => answer.headers[name]?.toString();
    return {
      status: answer.statusCode,
      challenge: text('www-authenticate'),
      retryAfter: text('retry-after'),
      body: answer.json<Answer['body']>(),
    };
  }

  stop(): Promise<void> {
    return this.app.close();
  }
}
