import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../i18n/en.ts';
import { enShare } from '../i18n/en-share.ts';
import { found, itineraryOf } from '../trip/itinerary.ts';
import type { Trip } from '../trip/types.ts';
import { quoteText } from './quote-text.ts';

const itinerary = itineraryOf(JSON.parse(readFileSync('src/data/asia-tour-2025.json', 'utf8')) as Trip);

test('every quote is copied as printed, with who said it, the meeting with its day, and every source', () => {
  for (const item of itinerary.events.values())
    for (const quote of item.event.quotes) {
      const [text, who, meeting, where] = quoteText(quote, item, itinerary, enShare, en).split('\n');
      expect(text).toBe(`“${quote.text}”`);
      expect(who).toBe(found(itinerary.people, quote.speaker).name);
      expect(meeting).toMatch(/^\S.+, \d+ October 2025$/);
      expect(meeting).toContain(item.event.title);
      for (const id of quote.sources) expect(where).toContain(found(itinerary.sources, id).publisher);
    }
});
