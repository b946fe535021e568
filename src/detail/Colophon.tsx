import { useFixed, useWords } from '../state/hooks.tsx';
import { contactHref } from '../trip/address.ts';
import styles from './Colophon.module.css';

/** Of what day the facts are, and where errors can be reported. */
export function Colophon() {
  const words = useWords();
  const { updated, contact } = useFixed((state) => state.itinerary.trip);
  return (
    <p className={styles.colophon}>
      {words.app.factsAsOf(words.dates.plain(updated))}
      {contact !== undefined && (
        <>
          {' '}
          {words.app.contact} <Contact address={contact} />.
        </>
      )}
    </p>
  );
}

function Contact({ address }: { address: string }) {
  const href = contactHref(address);
  return href === null ? address : <a href={href}>{address}</a>;
}
