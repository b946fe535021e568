import { describe, expect, test } from 'vitest';
import { contactHref, dangerousScheme, linkable, mailboxOf } from './address.ts';

describe('an address becomes a link only if it is plainly one of the web', () => {
  test.each([
    'https://example.org',
    'http://example.org/a/b?c=d#e',
    'HTTPS://EXAMPLE.ORG/',
    'https://例え.jp/記事',
    'https://example.org:8080/a',
    'https://example.org/a@b',
    'https://[2001:db8::1]/',
  ])('%s', (address) => expect(linkable(address)).toBe(true));

  test.each([
    '',
    'example.org',
    '//example.org',
    '/a/b',
    'htps://example.org',
    'https:/example.org',
    'https:example.org',
    'https://',
    'https:///a',
    'https://name@example.org/',
    'https://example.org@other.example/',
    'https:\\\\example.org',
    'https://example.org\\@other.example',
    ' https://example.org',
    'https://example.org/a b',
    'https://example.org/\n',
    'ht\ttps://example.org',
    'https://example.org/\u202Egpj.exe',
    'https://exam\u200Bple.org',
    'mailto:a@example.org',
    'ftp://example.org',
    'javascript:alert(1)//https://',
    'data:text/html,https://example.org',
  ])('not %j', (address) => expect(linkable(address)).toBe(false));
});

describe('an address that could do harm is known whatever its dress', () => {
  test.each([
    ['javascript:alert(1)', 'javascript'],
    ['JaVaScRiPt:alert(1)', 'javascript'],
    ['java\nscript:alert(1)', 'javascript'],
    ['java\r\n\tscript:alert(1)', 'javascript'],
    ['\u0001 javascript:alert(1)', 'javascript'],
    ['javascript\t:alert(1)', 'javascript'],
    ['java\u200Bscript:alert(1)', 'javascript'],
    ['java\u00ADscript:alert(1)', 'javascript'],
    ['\uFEFFjavascript:alert(1)', 'javascript'],
    ['view-source:javascript:alert(1)', 'view-source'],
    ['feed:javascript:alert(1)', 'javascript'],
    ['data:text/html,x', 'data'],
    ['DATA:;base64,eA==', 'data'],
    ['vbscript:x', 'vbscript'],
    ['file:///etc/passwd', 'file'],
    ['blob:https://example.org/1', 'blob'],
    ['filesystem:https://example.org/1', 'filesystem'],
    ['about:blank', 'about'],
  ])('%j', (address, scheme) => expect(dangerousScheme(address)).toBe(scheme));

  test.each([
    'https://example.org/javascript:x',
    'mailto:data@example.org',
    'htps://x',
    'a data: b',
    'example.org',
    '',
  ])('but not %j', (address) => expect(dangerousScheme(address)).toBe(null));
});

test.each([
  ['desk@example.org', 'mailto:desk@example.org', 'desk@example.org'],
  ['mailto:desk@example.org', 'mailto:desk@example.org', 'desk@example.org'],
  ['https://example.org/errors', 'https://example.org/errors', 'https://example.org/errors'],
  ['The desk, by telephone', null, 'The desk, by telephone'],
])('the contact %s leads to %s and is shown as %s', (contact, href, shown) => {
  expect([contactHref(contact), mailboxOf(contact)]).toEqual([href, shown]);
});
