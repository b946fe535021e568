import { Icon } from '../parts/Icon.tsx';
import { usePresentWords } from '../state/use-present-words.tsx';
import styles from './StageControls.module.css';
import type { StageHandle } from './stage.effect.ts';

/** For mouse and touch. They hide while nothing is moved; in a kiosk, pause stays. */
export function StageControls({ handle: { run, talk, stage, speaker } }: { handle: StageHandle }) {
  const words = usePresentWords();
  const isKiosk = talk.seconds !== null;
  return (
    <nav className={styles.controls} aria-label={words.controls} data-kiosk={isKiosk || undefined}>
      {(isKiosk || stage.auto) && (
        <button type="button" className={styles.pause} aria-pressed={!stage.auto} onClick={() => run('auto')}>
          {stage.auto ? words.pause : words.goOn}
        </button>
      )}
      <button type="button" onClick={() => run('previous')}>
        <Icon name="previous" />
        {words.back}
      </button>
      <button type="button" onClick={() => run('next')}>
        {words.next}
        <Icon name="next" />
      </button>
      <button type="button" aria-expanded={stage.panel === 'stops'} onClick={() => run('stops')}>
        {words.stops}
      </button>
      {!isKiosk && (
        <>
          <button type="button" onClick={() => run('speaker')}>
            {words.speaker}
          </button>
          <button type="button" onClick={() => run('full-screen')}>
            {words.fullScreen}
          </button>
          <button type="button" aria-expanded={stage.panel === 'help'} onClick={() => run('help')}>
            {words.help}
          </button>
          <button type="button" onClick={() => run('quit')}>
            <Icon name="close" />
            {words.exit}
          </button>
        </>
      )}
      {speaker.isBlocked && (
        <p role="alert">
          {words.blocked}{' '}
          <a href={speaker.address} target="trip-speaker">
            {words.openSpeaker}
          </a>
        </p>
      )}
    </nav>
  );
}
