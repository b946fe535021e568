import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Fault, told } from './fault.ts';

const SAMPLE = readFileSync('src/check/sample.json', 'utf8');

const FAULTS: Fault[] = [
  [
    'an event without a source',
    '"sources": ["gazette", "herald"]',
    '"sources": []',
    'error 101:18 events[1].sources',
    'An event has no source',
    'The list of sources is empty.',
    'Add the id of a source that carries it.',
  ],
  [
    'a quote without a source',
    '"text": "Come back soon", "sources": ["herald"]',
    '"text": "Come back soon", "sources": []',
    'error 77:77 events[0].quotes[0].sources',
    'A quote has no source',
    'The list of sources is empty.',
    'Add the id of a source that carries it.',
  ],
  [
    'a claim without a source',
    '{ "claim": "Berta", "sources": ["herald"] }',
    '{ "claim": "Berta", "sources": [] }',
    'error 97:97 events[1].disputes[0].claims[1].sources',
    'A claim has no source',
    'The list of sources is empty.',
    'Add the id of a source that carries it.',
  ],
  [
    'a leg without a source',
    '"note": null,\n      "sources": ["gazette"]',
    '"note": null,\n      "sources": []',
    'warning 33:18 legs[0].sources',
    'A leg has no source',
    'The list of sources is empty.',
    'Add the id of a source that reports it.',
  ],
  [
    'a source that is named twice',
    '["gazette", "herald"]',
    '["gazette", "gazette"]',
    'error 101:30 events[1].sources[1]',
    'An event names a source twice',
    '“gazette” stands a second time.',
    'Take one of the two out.',
  ],
  [
    'a disagreement of one',
    '{ "claim": "Ada", "sources": ["gazette"] },',
    '',
    'error 97:21 events[1].disputes[0].claims',
    'A disagreement has fewer than two sides',
    'It has one claim only.',
    'Add the other claim with its source, or take the disagreement out.',
  ],
  [
    'an address that runs script',
    '"https://gazette.example/17"',
    '"javascript:alert(1)"',
    'error 126:14 sources[0].url',
    'An address could do harm',
    'Addresses that begin with “javascript:” can run code or open private files.',
    'Write an address that begins with “https://”, or null.',
  ],
  [
    'an address that carries a page',
    '"https://gazette.example/17"',
    '"data:text/html,<p>"',
    'error 126:14 sources[0].url',
    'An address could do harm',
    'Addresses that begin with “data:” can run code or open private files.',
    'Write an address that begins with “https://”, or null.',
  ],
  [
    'an address with a wrong scheme',
    '"https://gazette.example/17"',
    '"htps://gazette.example/17"',
    'warning 126:14 sources[0].url',
    'A source has an address that can’t be opened',
    'Addresses begin with https:// or http:// and have no spaces. It will be shown without a link.',
    'Write “https://” and the whole address.',
  ],
  [
    'an address with a name before the host',
    '"https://gazette.example/17"',
    '"https://gazette.example@evil.example/"',
    'warning 126:14 sources[0].url',
    'A source has an address that can’t be opened',
    'Addresses begin with https:// or http:// and have no spaces. It will be shown without a link.',
    'Write “https://” and the whole address.',
  ],
  [
    'a contact that runs script',
    '"updated": "2031-06-01",',
    '"updated": "2031-06-01", "contact": "vbscript:x",',
    'error 10:39 contact',
    'An address could do harm',
    'Addresses that begin with “vbscript:” can run code or open private files.',
    'Write an address that begins with “https://”, or null.',
  ],
  [
    'an address that stands twice',
    '"url": null',
    '"url": "https://gazette.example/17"',
    'warning 135:14 sources[1].url',
    'Two sources have the same address',
    '“https://gazette.example/17” is also the address of “gazette”.',
    'Keep one of them.',
  ],
  [
    'a source with neither title nor description',
    '"A note on the journey"',
    'null',
    'warning 133:16 sources[1].title',
    'A source has neither title nor description',
    'Only its publisher can be shown.',
    'Add the headline, or say in your own words what the page is.',
  ],
  [
    'a source newer than the file',
    '"updated": "2031-06-01"',
    '"updated": "2031-05-17"',
    'warning 127:20 sources[0].published',
    'A source is newer than the file',
    'It was published on 2031-05-18, and the facts are as of 2031-05-17.',
    'Mend the day, or bring “updated” up to date.',
  ],
  [
    'an address that hides that it runs script',
    '"https://gazette.example/17"',
    '"Java\\n\\u0000Script:alert(1)"',
    'error 126:14 sources[0].url',
    'An address could do harm',
    'Addresses that begin with “javascript:” can run code or open private files.',
    'Write an address that begins with “https://”, or null.',
  ],
];

describe('sources', () => {
  test.each(FAULTS)('%s', (...fault) => {
    expect(told(SAMPLE, fault)).toEqual([fault.slice(3)]);
  });
});
