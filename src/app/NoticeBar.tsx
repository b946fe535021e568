import { Icon } from '../parts/Icon.tsx';
import { useSend, useTrip, useWords } from '../state/hooks.tsx';
import styles from './NoticeBar.module.css';

/** Something the reader should know, until dismissed. */
export function NoticeBar() {
  const words = useWords().app;
  const notice = useTrip((state) => state.notice);
  const send = useSend();
  if (notice === null) return null;
  return (
    <div className={styles.notice} role="alert" key={notice.id}>
      <p>{notice.text}</p>
      <button type="button" aria-label={words.dismiss} onClick={() => send({ type: 'notice', text: null })}>
        <Icon name="close" />
      </button>
    </div>
  );
}
