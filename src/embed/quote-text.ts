import type { Words } from '../i18n/en.ts';
import type { ShareWords } from '../i18n/en-share.ts';
import type { EventItem, Itinerary } from '../trip/itinerary.ts';
import { ownDate } from '../trip/time.ts';
import type { Quote, Source } from '../trip/types.ts';

/**
 * A quote as plain text to paste: the words exactly as printed, who said them, on which meeting and where that is
 * reported. The date is the meeting's: what is quoted on it may have been said or written later.
 *
 *     “It was an honour.”
 *     Ada Example
 *     Leaders meet, 28 October 2025
 *     Source: The Paper, “Leaders meet”, https://…
 */
export function quoteText(
  quote: Quote,
  { event }: EventItem,
  { people, sources }: Itinerary,
  words: ShareWords,
  { dates, quoted }: Words,
): string {
  const speaker = people.get(quote.speaker)?.name ?? quote.speaker;
  const reports = quote.sources.flatMap((id) => {
    const source = sources.get(id);
    return source === undefined ? [] : [reference(source, quoted)];
  });
  return [
    quoted(quote.text),
    speaker,
    `${event.title}, ${dates.plain(ownDate(event.when))}`,
    words.sources(reports),
  ].join('\n');
}

/** A title in quotation marks where one was seen, else what the page is, in our words and without them. */
function reference({ publisher, title, description, url }: Source, quoted: Words['quoted']): string {
  const what = title === null ? description : quoted(title);
  return [publisher, what, url].filter((part) => part !== null).join(', ');
}
