import type { OpenWords } from '../i18n/en-open.ts';
import type { Unopened } from './opened.ts';
import { ProblemEntry, UnreadEntry } from './ProblemEntry.tsx';
import styles from './ProblemPage.module.css';

/** So many problems are shown: who has more, mends these first. */
const MOST_SHOWN = 200;

interface ProblemPageProps {
  unopened: Unopened;
  words: OpenWords;
  /** The file is being asked for again; or what checks it did not come. */
  status: 'checking' | 'late' | null;
  onCheckAgain: () => void;
  onOpenBundled: () => void;
}

/** Why the trip file of `?trip=` isn't shown, and what can be done. */
export function ProblemPage({ unopened, words, status, onCheckAgain, onOpenBundled }: ProblemPageProps) {
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <FileFacts unopened={unopened} words={words} />
        <div className={styles.actions}>
          <button type="button" className={styles.button} aria-disabled={status === 'checking'} onClick={onCheckAgain}>
            {words.checkAgain}
          </button>
          <button type="button" className={styles.solid} onClick={onOpenBundled}>
            {words.openBundled}
          </button>
        </div>
      </header>
      <main className={styles.main}>
        <Lead unopened={unopened} words={words} />
        <section className={styles.problems} aria-label={words.problems}>
          <Entries unopened={unopened} words={words} />
        </section>
      </main>
      <p className={styles.status} role="status">
        {status === null ? '' : words[status]}
      </p>
    </div>
  );
}

interface PartProps {
  unopened: Unopened;
  words: OpenWords;
}

function FileFacts({ unopened, words }: PartProps) {
  return (
    <div className={styles.file}>
      <p className={styles.name}>{unopened.name === '' ? words.noName : unopened.name}</p>
      {unopened.kind === 'problems' && (
        <p className={styles.counts}>
          {words.checked(unopened.counts.lines, unopened.counts.events, unopened.counts.sources)}
        </p>
      )}
    </div>
  );
}

function Lead({ unopened, words }: PartProps) {
  const problems = unopened.kind === 'problems' ? unopened.problems : [];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return (
    <div className={styles.lead}>
      <h1 tabIndex={-1}>{unopened.kind === 'problems' ? words.notShown : words.notOpened}</h1>
      <p>{unopened.kind === 'problems' ? words.lead(errors, problems.length - errors) : words.leadUnread}</p>
      {problems.length > MOST_SHOWN && <p>{words.first(MOST_SHOWN, problems.length)}</p>}
    </div>
  );
}

function Entries({ unopened, words }: PartProps) {
  if (unopened.kind === 'unread') {
    return (
      <ol>
        <UnreadEntry reason={unopened.reason} words={words} />
      </ol>
    );
  }
  return (
    <ol>
      {unopened.problems.slice(0, MOST_SHOWN).map((problem) => (
        <ProblemEntry
          key={`${problem.line}:${problem.column} ${problem.path} ${problem.title}`}
          problem={problem}
          words={words}
        />
      ))}
    </ol>
  );
}
