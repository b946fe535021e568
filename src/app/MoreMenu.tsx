import { Suspense } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../state/hooks.tsx';
import { Boundary } from './Boundary.tsx';
import { MoreSheet } from './late-views.tsx';
import styles from './MoreMenu.module.css';

/** The menu at the end of the masthead. A native popover: Escape and a click elsewhere close it, focus comes back. */
export function MoreMenu() {
  const words = useWords().app;
  return (
    <div className={styles.menu}>
      <button type="button" className={styles.button} popoverTarget="more" aria-label={words.more}>
        <Icon name="more" />
      </button>
      <div id="more" popover="auto" className={styles.sheet}>
        <Boundary part={words.more}>
          <Suspense>
            <MoreSheet.View />
          </Suspense>
        </Boundary>
      </div>
    </div>
  );
}
