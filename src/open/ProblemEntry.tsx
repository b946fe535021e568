import type { Problem } from '../check/problem.ts';
import type { OpenWords } from '../i18n/en-open.ts';
import { Excerpt } from './Excerpt.tsx';
import styles from './ProblemEntry.module.css';

/** One problem of a file: what is wrong, how to mend it, and the lines around it. */
export function ProblemEntry({ problem, words }: { problem: Problem; words: OpenWords }) {
  const { severity, title, what, remedy, line, path, excerpt } = problem;
  return (
    <li className={styles.entry} data-severity={severity}>
      <div>
        <p className={styles.severity}>{words.severities[severity]}</p>
        <Sentences title={title} what={what} remedy={remedy} words={words} />
      </div>
      <div>
        <p className={styles.place}>
          <b>{words.line(line)}</b>
          {path === '' ? <span>{words.wholeFile}</span> : <code>{path}</code>}
        </p>
        <Excerpt lines={excerpt} marked={line} />
      </div>
    </li>
  );
}

interface UnreadEntryProps {
  reason: keyof OpenWords['reasons'];
  words: OpenWords;
}

/** Why a file could not even be read: there are no lines to show. */
export function UnreadEntry({ reason, words }: UnreadEntryProps) {
  return (
    <li className={styles.entry} data-severity="error">
      <div>
        <p className={styles.severity}>{words.severities.error}</p>
        <Sentences {...words.reasons[reason]} words={words} />
      </div>
    </li>
  );
}

interface SentencesProps {
  title: string;
  what: string;
  remedy: string;
  words: OpenWords;
}

function Sentences({ title, what, remedy, words }: SentencesProps) {
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.what}>{what}</p>
      <p className={styles.remedy}>
        <b>{words.mend}</b> {remedy}
      </p>
    </>
  );
}
