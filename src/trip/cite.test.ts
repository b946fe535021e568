import { describe, expect, test } from 'vitest';
import { enRooms } from '../i18n/en-rooms.ts';
import { cite, type Reference } from './cite.ts';

const reference: Reference = {
  id: 'talks',
  title: 'Talks [draft] on 50% & more',
  held: '2025-10-28',
  trip: 'A_tour',
  tripId: 'tour',
  updated: '2026-11-22',
  accessed: '2026-12-01',
  url: 'https://example.org/a_b/meetings/talks/',
  language: 'en',
};
const words = { ...enRooms.sources.cite, date: enRooms.dates.plain };

test('plain text is one sentence with its address and dates', () => {
  expect(cite(reference, 'plain', words)).toBe(
    '“Talks [draft] on 50% & more”, 28 October 2025. In: A_tour, facts as of 22 November 2026. ' +
      'https://example.org/a_b/meetings/talks/ (read on 1 December 2026)',
  );
});

test('Markdown links the title, and escapes what would end the link', () => {
  expect(cite(reference, 'markdown', words)).toBe(
    '[“Talks \\[draft\\] on 50% & more”](https://example.org/a_b/meetings/talks/), 28 October 2025. ' +
      'In: *A\\_tour*, facts as of 22 November 2026 (read on 1 December 2026)',
  );
});

test('BibTeX escapes what LaTeX would act on', () => {
  expect(cite(reference, 'bibtex', words)).toBe(`@misc{tour-talks,
  title = {{Talks [draft] on 50\\% \\& more}},
  howpublished = {A\\_tour},
  year = {2026},
  date = {2026-11-22},
  eventdate = {2025-10-28},
  url = {https://example.org/a_b/meetings/talks/},
  urldate = {2026-12-01}
}`);
});

describe('CSL-JSON', () => {
  const [item] = JSON.parse(cite(reference, 'csl', words));

  test('is a web page with its dates in parts', () => {
    expect(item).toEqual({
      id: 'tour-talks',
      type: 'webpage',
      title: 'Talks [draft] on 50% & more',
      'container-title': 'A_tour',
      issued: { 'date-parts': [[2026, 11, 22]] },
      'event-date': { 'date-parts': [[2025, 10, 28]] },
      accessed: { 'date-parts': [[2026, 12, 1]] },
      URL: 'https://example.org/a_b/meetings/talks/',
      language: 'en',
    });
  });
});
