import { useFixed, useWords } from '../state/hooks.tsx';
import { contactHref } from '../trip/address.ts';
import type { Trip } from '../trip/types.ts';
import styles from './Colophon.module.css';

/** The foot of the list: of what day the facts are, what was corrected, where errors can be reported. */
export function Colophon() {
  const words = useWords();
  const { updated, contact, corrections = [] } = useFixed((state) => state.itinerary.trip);
  return (
    <div className={styles.colophon}>
      <p>
        {words.app.factsAsOf(words.dates.plain(updated))}
        {contact !== undefined && <Contact contact={contact} />}
      </p>
      {corrections.length > 0 && <Corrections corrections={corrections} />}
    </div>
  );
}

function Contact({ contact }: { contact: string }) {
  const words = useWords().app;
  const href = contactHref(contact);
  return (
    <>
      {' '}
      {words.contact} {href === null ? contact : <a href={href}>{contact}</a>}.
    </>
  );
}

function Corrections({ corrections }: { corrections: NonNullable<Trip['corrections']> }) {
  const words = useWords();
  return (
    <>
      <h2 className={styles.head}>{words.app.corrections}</h2>
      <ul>
        {corrections.map(({ date, text }) => (
          <li key={`${date} ${text}`}>
            <b>{words.dates.plain(date)}</b> {text}
          </li>
        ))}
      </ul>
    </>
  );
}
