import createClient from 'openapi-fetch';
import type { paths } from 'samverk-api';

/**
 * A front end's first steps, with types that come from the OpenAPI document: a person, a decision, and what can be done.
 * `npm run drift:client` writes the types and compiles this file; nothing of Samverk is needed at run time.
 */
export async function firstCase(baseUrl: string, token: string): Promise<readonly string[]> {
  const { GET, POST } = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${token}` } });
  const newKey = () => crypto.randomUUID();

  const person = await POST('/api/v1/persons', {
    params: { header: { 'Idempotency-Key': newKey() } },
    body: {
      statements: [
        {
          name: { kind: 'official', primary: 'Beridze', secondary: 'Nino' },
          source: 'self-declared',
          certainty: 'claimed',
        },
      ],
    },
  });
  if (!person.data) throw new Error(person.error.detail ?? person.error.title);

  const opened = await POST('/api/v1/migrationsverket/cases/register-decision', {
    params: { header: { 'Idempotency-Key': newKey() } },
    body: {
      personId: person.data.id,
      reference: '52-123456',
      kind: 'expulsion',
      decidedOn: '2026-03-02',
      destinations: ['GEO'],
      departureWeeks: 4,
      person: { freeMovement: false, minor: false, unaccompanied: false },
    },
  });
  if (!opened.data) throw new Error(opened.error.detail ?? opened.error.title);

  const { caseId } = opened.data;
  const actions = await GET('/api/v1/cases/{caseId}/actions', { params: { path: { caseId } } });
  return (actions.data?.items ?? []).filter(({ allowed }) => allowed).map(({ command }) => command);
}

/** What the server would refuse does not compile. */
export const mistakes = async (baseUrl: string): Promise<void> => {
  const { GET, POST } = createClient<paths>({ baseUrl });
  // @ts-expect-error there is no such route
  await GET('/api/v1/cases/all');
  // @ts-expect-error a command needs the version that was read, and a key
  await POST('/api/v1/polisen/cases/{caseId}/hand-back', { params: { path: { caseId: '' } } });
};
