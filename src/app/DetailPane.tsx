import { Suspense } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { useSend, useTrip, useWords } from '../state/hooks.tsx';
import { hasDetails } from '../state/state.ts';
import { Boundary } from './Boundary.tsx';
import { CitePane } from './CitePane.tsx';
import styles from './DetailPane.module.css';
import { Detail } from './late-views.tsx';
import { PresentThis } from './PresentButton.tsx';

/**
 * The open details in a landmark named by their title; a sheet on a phone, not modal. Nothing while nothing is open. From
 * one meeting to the next what is there is changed rather than made anew, which answers a press much sooner.
 */
export function DetailPane({ className }: { className: string | undefined }) {
  const words = useWords().app;
  const selection = useTrip((state) => state.view.selection);
  if (!hasDetails(selection)) return null;
  const about = `${selection.kind} ${selection.id}`;
  return (
    <section id="details" className={`${className} ${styles.pane}`} aria-labelledby="detail-title" tabIndex={-1}>
      <CloseButton />
      <Boundary part={words.details} about={about}>
        <Suspense>
          <Detail.View />
          <CitePane key={about} />
        </Suspense>
      </Boundary>
    </section>
  );
}

function CloseButton() {
  const words = useWords().app;
  const send = useSend();
  return (
    <div className={styles.tools}>
      <PresentThis className={styles.close} />
      <button
        type="button"
        className={styles.close}
        aria-label={words.close}
        onClick={() => send({ type: 'select', selection: null })}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
