import { randomUUID } from 'node:crypto';
import type { Assignment } from '../../../src/circle/http/circle.answers';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import { asNew, type House, type Seat } from '../house';

/** `polisen/enforcement-officer#2` -> `enforcement-officer-2@polisen`: the subject of that seat's token. */
export function subjectOf(seat: Seat): string {
  const [slug = '', desk = ''] = seat.split('/');
  const [role = '', person = '1'] = desk.split('#');
  return `${role}-${person}@${slug}`;
}

export const because = 'A colleague asked for it in writing.';
export const supervisorOf = { migrationsverket: 'migrationsverket/supervisor', polisen: 'polisen/supervisor' } as const;

/** What is done about who is let into a case, over HTTP. */
export class Gate {
  constructor(private readonly house: House) {}

  async assignment(seat: Seat, caseId: string) {
    return (await this.house.as(seat)).get<Assignment & ProblemBody>(`/api/v1/cases/${caseId}/assignment`);
  }

  async assign(seat: Seat, caseId: string, place: object) {
    const { body } = await this.assignment(seat, caseId);
    return this.post(seat, `/cases/${caseId}/assignment`, { because, ...place }, body.version);
  }

  async protect(seat: Seat, caseId: string, marking = 'protected-identity') {
    return this.post(seat, `/cases/${caseId}/protection`, { marking, because });
  }

  async breakGlass(seat: Seat, caseId: string, code = 'urgent-custody-matter') {
    return this.post(seat, `/cases/${caseId}/break-glass`, { code, because });
  }

  async post<T = Readonly<Record<string, string>>>(seat: Seat, path: string, body?: object, version?: number) {
    const client = await this.house.as(seat);
    return client.post<T & ProblemBody & { readonly id: string; readonly version: number }>(
      `/api/v1${path}`,
      body,
      asNew(version),
    );
  }

  async sees(seat: Seat, caseId: string, headers: Readonly<Record<string, string>> = {}): Promise<number> {
    return (await (await this.house.as(seat)).get(`/api/v1/cases/${caseId}`, headers)).status;
  }
}

export const nobodysCase = (): string => randomUUID();
