import type { ReactNode } from 'react';
import { linkable } from '../trip/address.ts';
import type { Source } from '../trip/types.ts';

interface Props {
  source: Source;
  className?: string | undefined;
}

/** What a source is called, as a link out of the app; an address that may not become one leaves plain text. */
export function SourceName({ source, className }: Props) {
  const { url } = source;
  if (url === null || !linkable(url)) return nameOf(source);
  return (
    <a className={className} href={url} target="_blank" rel="noopener noreferrer">
      {nameOf(source)}
    </a>
  );
}

/** A headline in quotation marks; where none was seen, our own words for the page without them. */
function nameOf({ title, description, publisher, lang }: Source): ReactNode {
  if (title !== null) return <span lang={lang}>“{title}”</span>;
  return description ?? publisher;
}
