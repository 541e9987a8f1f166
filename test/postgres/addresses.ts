/** The roles of a test server guard nothing but invented data. */
export const testPassword = 'samverk-test';

const roles = { owner: 'samverk_owner', runtime: 'samverk_app' } as const;

/** The same server, as another role and in another database. */
export function addressFor(superuserUrl: string, role: keyof typeof roles, database: string): string {
  const url = new URL(superuserUrl);
  url.username = roles[role];
  url.password = testPassword;
  url.pathname = `/${database}`;
  return url.href;
}
