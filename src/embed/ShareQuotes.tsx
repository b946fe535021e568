import type { ShareWords } from '../i18n/en-share.ts';
import { useFixed, useWords } from '../state/hooks.tsx';
import type { EventItem } from '../trip/itinerary.ts';
import { CopyButton } from './CopyField.tsx';
import { quoteText } from './quote-text.ts';
import styles from './ShareDialog.module.css';

/** The quotes of a meeting, each to be copied with its speaker and sources. */
export function ShareQuotes({ item, words }: { item: EventItem; words: ShareWords }) {
  const itinerary = useFixed((state) => state.itinerary);
  const { dates } = useWords();
  if (item.event.quotes.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{words.quotes}</h3>
      <ul>
        {item.event.quotes.map((quote) => {
          const speaker = itinerary.people.get(quote.speaker)?.name ?? quote.speaker;
          return (
            <li key={`${quote.speaker} ${quote.text}`} className={styles.quote}>
              <p lang={quote.lang}>
                “{quote.text}” <span>{speaker}</span>
              </p>
              <CopyButton
                text={quoteText(quote, item, itinerary, words, dates)}
                name={words.copyQuote(speaker)}
                words={words}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
