import type { ReactNode } from 'react';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { useSend, useTrip, useWords } from '../state/hooks.tsx';
import type { Controls } from './controls.ts';
import { kilometreStep } from './grids.ts';
import styles from './MapControls.module.css';
import { type Frame, pointOf } from './mercator.ts';

interface Props {
  frame: Frame;
  controls: Controls;
  isHinting: boolean;
  /** Steps of zoom, nearer if positive. */
  zoom: (by: number) => void;
  showAll: () => void;
}

/** Buttons, scale and caption over the map. */
export function MapControls({ frame, controls, isHinting, zoom, showAll }: Props) {
  const words = useWords().map;
  const send = useSend();
  const follows = useTrip((state) => state.mapFollows);
  return (
    <>
      {controls.caption && <Caption frame={frame} isShort={controls.caption === 'short'} />}
      {controls.bar && <ScaleBar bar={controls.bar} />}
      {!follows && (
        <button type="button" className={styles.follow} onClick={() => send({ type: 'map-follow' })}>
          <Icon name="locate" />
          {words.follow}
        </button>
      )}
      {controls.buttons && (
        <div className={styles.buttons} data-in={controls.buttons}>
          <IconButton icon="plus" name={words.zoomIn} press={() => zoom(1)} />
          <IconButton icon="minus" name={words.zoomOut} press={() => zoom(-1)} />
          <IconButton icon="globe" name={words.wholeRoute} press={showAll} />
        </div>
      )}
      <p className={styles.hint} data-shown={isHinting || undefined} aria-hidden="true">
        {words.twoFingers}
      </p>
    </>
  );
}

function IconButton({ icon, name, press }: { icon: IconName; name: string; press: () => void }): ReactNode {
  return (
    <button type="button" aria-label={name} title={name} onClick={press}>
      <Icon name={icon} />
    </button>
  );
}

function Caption({ frame, isShort }: { frame: Frame; isShort: boolean }) {
  const words = useWords().map;
  const grid = words.grid(kilometreStep(pointOf(frame).lat, frame.world));
  return (
    <p className={styles.caption}>
      {grid}, {isShort ? words.positionsOnly : `${words.north}. ${words.noStreets}`}
    </p>
  );
}

export function ScaleBar({ bar: { km, width } }: { bar: NonNullable<Controls['bar']> }) {
  const words = useWords().map;
  return (
    <p className={styles.scale}>
      <span className={styles.bar} style={{ inlineSize: width }} />
      {words.kilometres(km)}
    </p>
  );
}
