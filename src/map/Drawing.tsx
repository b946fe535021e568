import { memo, useState } from 'react';
import { useSend, useTrip } from '../state/hooks.tsx';
import styles from './Drawing.module.css';
import { type Focus, standingOut } from './focus.ts';
import type { Label } from './labels.ts';
import type { DrawnLeg } from './legs.ts';
import marks from './MapMarks.module.css';
import { Arrow, LabelText } from './MapMarks.tsx';
import type { Frame } from './mercator.ts';
import type { Scene } from './scene.ts';
import { isLegOff } from './shown.ts';

interface Props {
  scene: Scene;
  frame: Frame;
  focus: Focus;
  isFlying: boolean;
}

/**
 * Legs and lettering. Nothing here is read out: the buttons over it and the list say the same in words. There is no lettering
 * in a flight: to keep its size, all of it would have to be laid out anew in each frame.
 */
export const Drawing = memo(function Drawing({ scene, frame, focus, isFlying }: Props) {
  const shown = useTrip((state) => state.shown);
  const [hasFlown, setFlown] = useState(false);
  if (isFlying && !hasFlown) setFlown(true);
  const out = standingOut(focus, scene.legs);
  const isDim = ({ id, line }: DrawnLeg) => (out !== null && !out.has(id)) || isLegOff(line.leg, shown);
  const dimFirst = [...scene.legs].sort((a, b) => Number(isDim(b)) - Number(isDim(a)));
  return (
    <svg className={styles.drawing} width={frame.width} height={frame.height} aria-hidden="true">
      {!isFlying && <Lettering labels={scene.names} hasFlown={hasFlown} />}
      {dimFirst.map((leg) => (
        <Leg key={leg.id} leg={leg} isDim={isDim(leg)} />
      ))}
      {!isFlying && <Lettering labels={scene.labels} hasFlown={hasFlown} />}
    </svg>
  );
});

/** After a flight it appears, rather than being there of a sudden. */
function Lettering({ labels, hasFlown }: { labels: Label[]; hasFlown: boolean }) {
  return (
    <g className={hasFlown ? styles.appearing : undefined}>
      {labels.map((label) => (
        <Words key={`${label.key} ${label.of.x}`} label={label} />
      ))}
    </g>
  );
}

function Words({ label }: { label: Label }) {
  const { of, at } = label;
  return (
    <g transform={`translate(${of.x} ${of.y})`}>
      <g className={styles.steady}>
        <LabelText label={{ ...label, at: { x: at.x - of.x, y: at.y - of.y } }} />
      </g>
    </g>
  );
}

function Leg({ leg: { id, path, line, arrow }, isDim }: { leg: DrawnLeg; isDim: boolean }) {
  const send = useSend();
  if (path === '') return null;
  return (
    <g className={isDim ? styles.dim : undefined}>
      <path className={`${marks.casing} ${styles.casing}`} d={path} />
      <path className={`${marks.line} ${styles.line}`} data-stroke={line.stroke} d={path} />
      {arrow && (
        <g transform={`translate(${arrow.x} ${arrow.y}) rotate(${arrow.angle})`}>
          <g className={styles.steady}>
            <Arrow />
          </g>
        </g>
      )}
      {/* A wide, unseen line to be hit by a pointer; with the keyboard a leg is its button (Stops.tsx). */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hidden from assistive technology, which has the button */}
      <path className={styles.hit} d={path} onClick={() => send({ type: 'select', selection: { kind: 'leg', id } })} />
    </g>
  );
}
