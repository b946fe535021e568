import { useFixed } from '../state/hooks.tsx';
import { usePresentWords } from '../state/use-present-words.tsx';
import { Progress } from './Progress.tsx';
import styles from './Speaker.module.css';
import { SpeakerNow } from './SpeakerNow.tsx';
import { SpeakerSide } from './SpeakerSide.tsx';
import { useOwnNotes, useSpeaker } from './speaker.effect.ts';
import { TITLE } from './steps.ts';

/** The speaker's own window: what is on the screen, what to say, what comes next, and how the time goes. */
export function Speaker() {
  const words = usePresentWords();
  const { id, title } = useFixed((state) => state.itinerary.trip);
  const handle = useSpeaker();
  const notes = useOwnNotes(id);
  const step = handle.steps[handle.seen] ?? TITLE;
  return (
    <main className={styles.speaker} aria-label={words.speakerView}>
      <header className={styles.head}>
        <b>{words.speakerView}</b>
        <span>{title}</span>
        <p className={styles.link} role="status" data-following={handle.isFollowing || undefined}>
          {handle.isFollowing ? words.following : words.lost}
        </p>
      </header>
      <div className={styles.columns}>
        <SpeakerNow handle={handle} step={step} notes={notes} />
        <SpeakerSide handle={handle} />
      </div>
      <div className={styles.foot}>
        <Progress handle={{ steps: handle.steps, index: handle.seen, step }} />
      </div>
    </main>
  );
}
