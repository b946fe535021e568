import type { ReactNode } from 'react';
import type { Words } from '../i18n/en.ts';
import { useWords } from '../state/hooks.tsx';
import { linkable } from '../trip/address.ts';
import type { Source } from '../trip/types.ts';

interface Props {
  source: Source;
  className?: string | undefined;
}

/** What a source is called, as a link out of the app; an address that may not become one leaves plain text. */
export function SourceName({ source, className }: Props) {
  const { url } = source;
  const words = useWords();
  if (url === null) return nameOf(source, words);
  if (!linkable(url))
    return hasName(source) ? (
      <>
        {nameOf(source, words)}, {url}
      </>
    ) : (
      url
    );
  return (
    <a className={className} href={url} target="_blank" rel="noopener noreferrer">
      {nameOf(source, words)}
    </a>
  );
}

const hasName = ({ title, description }: Source): boolean => title !== null || description !== null;

/** A headline in quotation marks; where none was seen, our own words for the page without them. */
function nameOf({ title, description, publisher, lang }: Source, { quoted }: Words): ReactNode {
  if (title !== null) return <span lang={lang}>{quoted(title)}</span>;
  return description ?? publisher;
}
