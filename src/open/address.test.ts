import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tripAddress } from './address.ts';

const PAGE = 'https://news.example/tour/?trip=x';
const OTHER = 'https://files.example';

const ask = (value: string, page = PAGE, origins: string[] = []) =>
  tripAddress(`?lang=en&trip=${encodeURIComponent(value)}&theme=dark`, page, origins);

describe('a trip of the page’s own origin is opened', () => {
  test.each([
    ['a.json', 'https://news.example/tour/a.json', 'a.json'],
    ['trips/a b.json', 'https://news.example/tour/trips/a%20b.json', 'a b.json'],
    ['./a.json?v=2', 'https://news.example/tour/a.json?v=2', 'a.json'],
    ['../a.json', 'https://news.example/a.json', 'a.json'],
    ['../../../../a.json', 'https://news.example/a.json', 'a.json'],
    ['/trips/a.json', 'https://news.example/trips/a.json', 'a.json'],
    ['/trips/', 'https://news.example/trips/', '/trips/'],
    ['https://news.example/a.json', 'https://news.example/a.json', 'a.json'],
    ['100%.json', 'https://news.example/tour/100%.json', '100%.json'],
  ])('%s', (value, url, name) => expect(ask(value)).toEqual({ ok: true, url, name }));

  test('the first of several counts', () => {
    expect(tripAddress('?trip=a.json&trip=b.json', PAGE, [])).toMatchObject({ name: 'a.json' });
  });

  test('an address that is not encoded is read as far as it goes', () => {
    expect(tripAddress('?trip=/a+b.json&c=d', PAGE, [])).toMatchObject({ url: 'https://news.example/a%20b.json' });
    expect(tripAddress('?trip=/100%.json', PAGE, [])).toMatchObject({ url: 'https://news.example/100%.json' });
  });
});

describe('a trip of another origin', () => {
  test('is opened if the build names the origin', () => {
    expect(ask('https://files.example/a.json', PAGE, [OTHER])).toMatchObject({ url: 'https://files.example/a.json' });
    expect(ask('https://files.example/a.json', PAGE, [`${OTHER}/`])).toMatchObject({ ok: true });
    expect(ask('HTTPS://FILES.EXAMPLE:443/a.json', PAGE, [OTHER])).toMatchObject({ ok: true });
  });

  test.each([
    'https://files.example/a.json',
    'http://news.example/a.json',
    'https://news.example:8443/a.json',
    'https://news.example.evil.example/a.json',
    '//evil.example/a.json',
    '///evil.example/a.json',
    '//news.example/a.json',
  ])('is refused otherwise: %s', (value) => {
    expect(ask(value)).toEqual({ ok: false, refusal: 'elsewhere', name: value });
  });

  test.each(['https://files.example.evil.example/a.json', 'http://files.example/a.json', '//files.example/a.json'])(
    'is refused if only its name is like one of the list: %s',
    (value) => expect(ask(value, PAGE, [OTHER])).toMatchObject({ ok: false, refusal: 'elsewhere' }),
  );
});

describe('what is not an address of the web, or hides what it is, is refused', () => {
  test.each([
    ['', 'nothing'],
    ['  ', 'nothing'],
    ['data:application/json,{}', 'scheme'],
    ['blob:https://news.example/1', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['filesystem:https://news.example/a', 'scheme'],
    ['ftp://news.example/a', 'scheme'],
    ['https://user@news.example/a.json', 'with-password'],
    ['https://user:word@news.example/a.json', 'with-password'],
    ['/\\evil.example/a.json', 'disguised'],
    ['\\\\evil.example/a.json', 'disguised'],
    ['/\t/evil.example/a.json', 'disguised'],
    ['/\n/evil.example', 'disguised'],
    [' //evil.example', 'disguised'],
    ['\u0000a.json', 'disguised'],
    ['a.json\u202E', 'disguised'],
    ['https://', 'unreadable'],
    ['https://[', 'unreadable'],
  ])('%j: %s', (value, refusal) => expect(ask(value)).toEqual({ ok: false, refusal, name: value }));

  test('a page without ?trip= asks for nothing', () => {
    expect(tripAddress('', PAGE, [])).toEqual({ ok: false, refusal: 'nothing', name: '' });
    expect(tripAddress('?strip=a.json', PAGE, [])).toEqual({ ok: false, refusal: 'nothing', name: '' });
  });

  test.each(['file:///home/me/index.html', 'about:srcdoc', 'data:text/html,x', ''])('on a page at %j', (page) => {
    expect(ask('a.json', page)).toEqual({ ok: false, refusal: 'from-disk', name: 'a.json' });
  });

  test('whatever is asked for, only allowed origins are opened', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '//',
      'https:',
      'http:',
      'evil.example',
      'news.example',
      '@',
      ':',
      '?',
      '#',
      '\t',
      ' ',
      '.',
      '%2F',
      'blob:',
      'data:',
      'a',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string())).map((pieces) => pieces.join('')),
        (value) => {
          const asked = ask(value, PAGE, [OTHER]);
          if (asked.ok) expect(['https://news.example', OTHER]).toContain(new URL(asked.url).origin);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
