import { Fragment } from 'react';
import { useDetailWords } from '../state/use-detail-words.tsx';
import { citationNumbers } from '../trip/citations.ts';
import { PartLink } from './PartLink.tsx';
import styles from './SourceNumbers.module.css';

interface Props {
  /** Ids of all sources of the article, in order of use. */
  cited: string[];
  /** Ids of those that carry this statement. */
  sources: string[];
}

/** The numbers behind a statement, each a link to its source. */
export function SourceNumbers({ cited, sources }: Props) {
  const words = useDetailWords().detail;
  const numbers = citationNumbers(cited, sources);
  if (numbers.length === 0) return null;
  return (
    <span className={styles.numbers}>
      {numbers.map((number, index) => (
        <Fragment key={number}>
          {index === 0 || numbers.length <= TOGETHER ? NO_BREAK : ' '}
          <PartLink to={citationId(number)} label={words.source(number)} className={styles.number}>
            {number}
          </PartLink>
        </Fragment>
      ))}
    </span>
  );
}

/** Keeps the first number on the line of the last word; so few, all of them. */
const NO_BREAK = '\u00a0';
const TOGETHER = 6;

/** The id of a source's entry in the list of sources. */
export const citationId = (number: number): string => `source-${number}`;
