import { asNew, type House, type Seat } from '../house';
import { textsOf, type Extract } from '../../../src/rights/access/extract';
import type { Client } from '../client';

export const supervisor: Seat = 'migrationsverket/supervisor';
export const handler: Seat = 'migrationsverket/enforcement-officer';
export const officer: Seat = 'migrationsverket/data-protection-officer';

export interface RequestReceipt {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

export const aRequest = { kind: 'access', regime: 'gdpr', receivedOn: '2026-01-08' } as const;

/** Somebody who asks about their data, at a desk of an authority. */
export class Desk {
  private constructor(
    private readonly client: Client,
    readonly personId: string,
  ) {}

  static async of(house: House, seat: Seat, personId: string): Promise<Desk> {
    return new Desk(await house.as(seat), personId);
  }

  async record(request: object = aRequest): Promise<RequestReceipt> {
    const { body } = await this.client.post<RequestReceipt>(
      `/api/v1/persons/${this.personId}/data-subject-requests`,
      request,
      asNew(),
    );
    return body;
  }

  /** Does something to a request and gives the answer. */
  act<Body = RequestReceipt>({ id, version }: Pick<RequestReceipt, 'id' | 'version'>, what: string, body: object = {}) {
    return this.client.post<Body>(`/api/v1/data-subject-requests/${id}/${what}`, body, asNew(version));
  }
}

/** An extract that a supervisor prepared and reviewed, and the data protection officer of the authority released. */
export async function releasedExtract(
  house: House,
  authority: string,
  personId: string,
  requestId: string,
): Promise<string> {
  const at = `/api/v1/persons/${personId}/subject-access-exports`;
  const maker = await house.as(`${authority}/supervisor`);
  const prepared = await maker.post<RequestReceipt>(at, { requestId, language: 'sv' }, asNew());
  const { id } = prepared.body;
  const { body } = await maker.get<{ content: Extract }>(`${at}/${id}`);
  const reviews = textsOf(body.content).map(text => ({ text: text.id, whole: false, passages: [] }));
  const reviewed = await maker.post<RequestReceipt>(`${at}/${id}/text-reviews`, { reviews }, asNew(1));
  const releaser = await house.as(`${authority}/data-protection-officer`);
  await releaser.post(`${at}/${id}/release`, { recipient: 'data-subject' }, asNew(reviewed.body.version));
  return id;
}
