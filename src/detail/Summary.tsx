import { SourceNumbers } from './SourceNumbers.tsx';
import styles from './Summary.module.css';

interface Props {
  text: string;
  cited: string[];
  sources: string[];
}

/** What happened, in a few sentences, with the numbers of the sources it rests on. */
export function Summary({ text, cited, sources }: Props) {
  return (
    <p className={styles.summary}>
      {text}
      <SourceNumbers cited={cited} sources={sources} />
    </p>
  );
}
