import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policy } from './policy.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const page = '<head><style>a{}</style><script>b()</script><script type="application/ld+json">{}</script></head>';

test('the policy allows the style and the script that stand in the page, by hash, and nothing unsafe', () => {
  const written = policy(page, sha256, []);
  expect(written).toContain(`style-src 'self' 'sha256-${sha256('a{}')}';`);
  expect(written).toContain(`script-src 'self' 'sha256-${sha256('b()')}';`);
  expect(written).toContain("default-src 'none'");
  expect(written).not.toContain('unsafe');
});

test('data in the page needs no hash, since it never runs', () => {
  expect(policy(page, sha256, [])).not.toContain(sha256('{}'));
});

test('trips may come from the origins of the allow list and nowhere else', () => {
  expect(policy(page, sha256, ['https://data.example'])).toContain("connect-src 'self' https://data.example;");
  expect(policy(page, sha256, [])).toContain("connect-src 'self';");
});
