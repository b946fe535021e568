import { useRef } from 'react';
import type { ShareWords } from '../i18n/en-share.ts';
import { useFixed, useWords } from '../state/hooks.tsx';
import type { EventItem } from '../trip/itinerary.ts';
import type { Quote } from '../trip/types.ts';
import { CopyButton } from './CopyField.tsx';
import { quoteText } from './quote-text.ts';
import styles from './ShareDialog.module.css';

/** The quotes of a meeting, each to be copied with its speaker and sources. */
export function ShareQuotes({ item, words }: { item: EventItem; words: ShareWords }) {
  const itinerary = useFixed((state) => state.itinerary);
  const shared = useWords();
  if (item.event.quotes.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{words.quotes}</h3>
      <ul>
        {item.event.quotes.map((quote) => (
          <ShareQuote
            key={`${quote.speaker} ${quote.text}`}
            quote={quote}
            speaker={itinerary.people.get(quote.speaker)?.name ?? quote.speaker}
            text={quoteText(quote, item, itinerary, words, shared)}
            words={words}
          />
        ))}
      </ul>
    </section>
  );
}

interface QuoteProps {
  quote: Quote;
  speaker: string;
  /** As it is copied. */
  text: string;
  words: ShareWords;
}

function ShareQuote({ quote, speaker, text, words }: QuoteProps) {
  const { quoted } = useWords();
  const shown = useRef<HTMLParagraphElement>(null);
  return (
    <li className={styles.quote}>
      <p ref={shown} lang={quote.lang}>
        {quoted(quote.text)} <span>{speaker}</span>
      </p>
      <CopyButton text={text} name={words.copyQuote(speaker)} words={words} field={shown} />
    </li>
  );
}
