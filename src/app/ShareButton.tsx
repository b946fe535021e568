import { type ReactNode, Suspense, useState } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { later } from '../parts/later.tsx';
import { useTrip, useWords } from '../state/hooks.tsx';
import { Boundary } from './Boundary.tsx';
import { overPage } from './over-page.effect.ts';
import styles from './ShareButton.module.css';

/** Its script comes when it is first opened: most readers never do. */
const ShareDialog = later(async () => (await import('../embed/ShareDialog.tsx')).ShareDialog);

/** In the masthead: opens what can be taken elsewhere, links, quotes, the embed. */
export function ShareButton() {
  const words = useWords().app;
  return (
    <Opener className={styles.button}>
      <span className={styles.word}>{words.share}</span>
    </Opener>
  );
}

/** On a phone, in the menu; `onGo` closes that. */
export function ShareItem({ onGo }: { onGo: () => void }) {
  const words = useWords().app;
  return (
    <Opener className={styles.item} onGo={onGo}>
      {words.share}
    </Opener>
  );
}

/** The dialog stands outside of what opens it, which may be a menu that closes. */
function Opener({
  className,
  onGo,
  children,
}: {
  className: string | undefined;
  onGo?: () => void;
  children: ReactNode;
}) {
  const words = useWords().app;
  const live = useTrip((state) => state.live);
  const [open, setOpen] = useState(false);
  const go = () => {
    setOpen(true);
    onGo?.();
  };
  const dialog = (
    <Boundary part={words.share} className={styles.failed}>
      <Suspense>
        <ShareDialog.View onClose={() => setOpen(false)} />
      </Suspense>
    </Boundary>
  );
  return (
    <>
      <button type="button" className={className} disabled={!live} onClick={go}>
        <Icon name="share" />
        {children}
      </button>
      {open && overPage(dialog)}
    </>
  );
}
