import { Fragment } from 'react';
import { useFixed } from '../state/hooks.tsx';
import { useDetailWords } from '../state/use-detail-words.tsx';
import { found } from '../trip/itinerary.ts';
import type { Quote } from '../trip/types.ts';
import styles from './Quotes.module.css';
import { type QuoteGroup, quoteGroups } from './quotes.ts';
import { Section } from './Section.tsx';
import { SourceNumbers } from './SourceNumbers.tsx';

/** What was said, exactly as printed, in the order of the file. */
export function Quotes({ quotes, cited }: { quotes: Quote[]; cited: string[] }) {
  const words = useDetailWords().detail;
  if (quotes.length === 0) return null;
  return (
    <Section icon="quote" title={words.quotes}>
      {quoteGroups(quotes).map((group) => (
        <QuoteLine key={group.quotes[0]?.text} group={group} cited={cited} />
      ))}
    </Section>
  );
}

function QuoteLine({ group, cited }: { group: QuoteGroup; cited: string[] }) {
  const { quoted } = useDetailWords();
  const speaker = useFixed((state) => found(state.itinerary.people, group.speaker));
  const [first] = group.quotes;
  return (
    <figure className={styles.quote}>
      <blockquote>
        {group.quotes.map((quote, index) => (
          <Fragment key={quote.text}>
            {index > 0 && ', '}
            <span lang={quote.lang}>{quoted(quote.text)}</span>
            {!group.sameSources && <SourceNumbers cited={cited} sources={quote.sources} />}
          </Fragment>
        ))}
      </blockquote>
      <figcaption>
        <span lang={speaker.lang}>{speaker.name}</span>
        {group.sameSources && <SourceNumbers cited={cited} sources={first?.sources ?? []} />}
      </figcaption>
    </figure>
  );
}
