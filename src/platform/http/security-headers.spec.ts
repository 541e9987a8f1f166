import { securityHeaders } from './security-headers';

test('production tells browsers for a year to come back by https alone, on every name below its own', () => {
  const [, age] =
    /^max-age=(\d+); includeSubDomains$/.exec(securityHeaders(true)['Strict-Transport-Security'] ?? '') ?? [];
  expect(Number(age)).toBeGreaterThanOrEqual(365 * 24 * 3600);
  expect(securityHeaders(false)).not.toHaveProperty('Strict-Transport-Security');
});

test.each(['default-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors'])(
  '%s is allowed nothing',
  directive => {
    const policy = (securityHeaders(true)['Content-Security-Policy'] ?? '').split(';');
    expect(policy).toContain(`${directive} 'none'`);
  },
);

test('no script comes from elsewhere, stands in a page, or is made of text', () => {
  const policy = (securityHeaders(true)['Content-Security-Policy'] ?? '').split(';');
  expect(policy).toContain("script-src 'self'");
  expect(policy.join()).not.toContain('unsafe-eval');
});
