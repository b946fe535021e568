import { useFixed, useWords } from '../state/hooks.tsx';
import { contactHref, mailboxOf } from '../trip/address.ts';

/** Of what day the facts are, and where errors can be reported: a sentence or two. */
export function FactsAsOf() {
  const words = useWords();
  const { updated, contact } = useFixed((state) => state.itinerary.trip);
  return (
    <>
      {words.app.factsAsOf(words.dates.plain(updated))}
      {contact !== undefined && (
        <>
          {' '}
          {words.app.contact} <Contact contact={contact} />.
        </>
      )}
    </>
  );
}

function Contact({ contact }: { contact: string }) {
  const href = contactHref(contact);
  const shown = mailboxOf(contact);
  return href === null ? shown : <a href={href}>{shown}</a>;
}
