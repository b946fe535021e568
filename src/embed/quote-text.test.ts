import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../i18n/en.ts';
import { enShare } from '../i18n/en-share.ts';
import { found, itineraryOf } from '../trip/itinerary.ts';
import type { Trip } from '../trip/types.ts';
import { quoteText } from './quote-text.ts';

const itinerary = itineraryOf(JSON.parse(readFileSync('src/data/asia-tour-2025.json', 'utf8')) as Trip);

test('every quote is copied as printed, with who said it, the day there, and every source', () => {
  for (const item of itinerary.events.values())
    for (const quote of item.event.quotes) {
      const [text, who, where] = quoteText(quote, item, itinerary, enShare, en).split('\n');
      expect(text).toBe(`“${quote.text}”`);
      expect(who).toMatch(/^\S.+, \d+ October 2025$/);
      for (const id of quote.sources) expect(where).toContain(found(itinerary.sources, id).publisher);
    }
});
