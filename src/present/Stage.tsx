import { type ReactNode, useRef } from 'react';
import { useTrip } from '../state/hooks.tsx';
import { usePresentWords } from '../state/use-present-words.tsx';
import type { Talk } from '../trip/talk.ts';
import { Progress } from './Progress.tsx';
import { Slide } from './Slide.tsx';
import styles from './Stage.module.css';
import { StageControls } from './StageControls.tsx';
import { StageHelp } from './StageHelp.tsx';
import { StageStops } from './StageStops.tsx';
import { type StageHandle, useStage } from './stage.effect.ts';

interface Props {
  /** The map of a step, made elsewhere: `title` is the whole route. */
  map: (step: string) => ReactNode;
}

/** The talk on the screen that the audience sees. Everything is sized by the screen (Stage.module.css). */
export function Stage({ map }: Props) {
  const talk = useTrip((state) => state.view.talk);
  return talk === null ? null : <Given talk={talk} map={map} />;
}

function Given({ talk, map }: Props & { talk: Talk }) {
  const root = useRef<HTMLElement>(null);
  const handle = useStage(root, talk);
  const { step, stage, isIdle } = handle;
  const words = usePresentWords();
  return (
    <main
      ref={root}
      className={styles.stage}
      aria-label={words.stage}
      tabIndex={-1}
      data-idle={isIdle || undefined}
      data-opening={step.kind === 'title' || undefined}
      data-overview={stage.overview || undefined}
    >
      <div className={styles.frame}>
        <Slide key={step.id} step={step} steps={handle.steps} />
        <div className={styles.map}>{map(stage.overview ? 'title' : step.id)}</div>
        <Progress handle={handle} />
      </div>
      <StageControls handle={handle} />
      <Typed handle={handle} />
      {stage.panel === 'help' && <StageHelp handle={handle} />}
      {stage.panel === 'stops' && <StageStops handle={handle} />}
      {stage.cover !== null && (
        <div className={styles.cover} data-cover={stage.cover} role="img" aria-label={words.covered[stage.cover]} />
      )}
    </main>
  );
}

/** What has been typed towards a meeting's number. */
function Typed({ handle: { stage } }: { handle: StageHandle }) {
  const words = usePresentWords();
  if (stage.digits === '') return null;
  return (
    <p className={styles.typed} role="status">
      {words.typed(stage.digits)}
    </p>
  );
}
