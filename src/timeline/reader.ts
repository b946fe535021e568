import type { Words } from '../i18n/en.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Day } from '../trip/days.ts';
import type { Itinerary } from '../trip/itinerary.ts';
import type { Zone } from '../trip/time.ts';
import type { Tone } from '../trip/tones.ts';
import type { ZoneChoice } from '../trip/zones.ts';

/** What of the state the words of the timeline depend on. */
interface Known {
  itinerary: Itinerary;
  tones: Map<string, Tone>;
  zone: ZoneChoice;
  readerZone: Zone | null;
  shown: Set<string> | null;
  /** The text that the filter asks for, or ''. */
  query: string;
}

/** For whom the timeline is written: the trip, its language, the clocks that are shown, what the filter leaves. */
export interface Reader extends Known {
  words: Words;
  /** Whether dates need their year. */
  overNewYear: boolean;
}

/** The reader of these days. */
export function readerOf({ days, ...known }: Known & { days: Day[] }): Reader {
  const years = new Set(days.map(({ date }) => date.slice(0, 4)));
  return { ...known, words: wordsFor(known.itinerary.trip.language), overNewYear: years.size > 1 };
}
