import { expect, test } from 'vitest';
import { escapeHtml } from '../parts/escape.ts';
import { jsonLdElement, tag } from './html.ts';

test('a title with signs of HTML stays text', () => {
  expect(escapeHtml('Deals <1> & "more"')).toBe('Deals &lt;1&gt; &amp; &quot;more&quot;');
});

test('an attribute cannot be left', () => {
  expect(tag('meta', { name: 'description', content: '"><script>' })).toBe(
    '<meta name="description" content="&quot;&gt;&lt;script&gt;">',
  );
});

test('no text ends a JSON-LD element before its time', () => {
  const element = jsonLdElement({ name: '</script><script>alert(1)</script>' });
  expect(element.match(/<\/script>/g)).toHaveLength(1);
  expect(JSON.parse(element.replace(/<[^>]*>/g, ''))).toEqual({ name: '</script><script>alert(1)</script>' });
});
