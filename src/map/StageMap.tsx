import { useMemo, useRef, useState } from 'react';
import { useFixed, useTrip, useWords } from '../state/hooks.tsx';
import { type Chart, chartOf } from './chart.ts';
import type { DrawnLeg } from './legs.ts';
import marks from './MapMarks.module.css';
import { Arrow, LabelText, PinDrawing } from './MapMarks.tsx';
import type { Frame } from './mercator.ts';
import styles from './StageMap.module.css';
import { type Scene, sceneOf } from './scene.ts';
import { ON_STAGE } from './spread.ts';
import { type StageSize, useFlight, useStageLand, useStageSize } from './stage-map.effect.ts';
import { type StageView, stageView } from './stage-view.ts';
import type { World } from './still-land.ts';
import { useWorld } from './world.effect.ts';

/** The map beside a slide: the same drawing as everywhere, larger, and moved by the talk alone. */
export function StageMap({ step }: { step: string }) {
  const itinerary = useFixed((state) => state.itinerary);
  const tones = useFixed((state) => state.tones);
  const words = useWords().map;
  const chart = chartOf(itinerary, tones);
  const [window, setWindow] = useState<HTMLDivElement | null>(null);
  const size = useStageSize(window);
  const name = words.still(itinerary.visits.map(({ stop }) => stop.name).join(', '));
  return (
    <div ref={setWindow} className={styles.window} role="img" aria-label={name}>
      {size && <Pictures key={`${size.width} ${size.height}`} chart={chart} step={step} size={size} />}
    </div>
  );
}

interface Shot {
  step: string;
  view: StageView;
  frame: Frame;
}

/** The picture of the step, over that of the one before while the map flies. */
function Pictures({ chart, step, size }: { chart: Chart; step: string; size: StageSize }) {
  const world = useWorld();
  const [shots, setShots] = useState<Shot[]>(() => [shotOf(chart, step, size)]);
  const newest = shots.at(-1);
  if (newest !== undefined && newest.step !== step) setShots([newest, shotOf(chart, step, size)]);
  const from = shots.length > 1 ? (shots[0]?.frame ?? null) : null;
  return shots.map((shot, index) => (
    <Picture
      key={shot.step}
      shot={shot}
      chart={chart}
      world={world}
      scale={size.scale}
      from={index === 0 ? null : from}
      landed={() => setShots((known) => known.slice(-1))}
    />
  ));
}

function shotOf(chart: Chart, step: string, size: StageSize): Shot {
  const view = stageView(chart, step, size);
  return { step, view, frame: { ...view.look, width: size.width, height: size.height } };
}

interface PictureProps {
  shot: Shot;
  chart: Chart;
  world: World | null;
  scale: number;
  from: Frame | null;
  landed: () => void;
}

function Picture({ shot: { view, frame }, chart, world, scale, from, landed }: PictureProps) {
  const picture = useRef<HTMLDivElement>(null);
  const land = useStageLand(frame, scale, world, chart);
  useFlight(picture, from, frame, scale, landed);
  const scene = useScene(chart, view, frame, world);
  const isDim = (leg: DrawnLeg) => view.focus.legs !== null && !view.focus.legs.has(leg.id);
  const legs = [...scene.legs].sort((a, b) => Number(isDim(b)) - Number(isDim(a)));
  return (
    <div ref={picture} className={styles.picture}>
      <svg ref={land} className={styles.land} aria-hidden="true" />
      <svg className={styles.drawing} viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
        {scene.names.map((label) => (
          <LabelText key={`${label.key} ${label.of.x}`} label={label} />
        ))}
        {legs.map((leg) => (
          <Leg key={leg.id} leg={leg} isDim={isDim(leg)} isArriving={leg.id === view.arriving} />
        ))}
        {scene.pins.map((pin) => (
          <g key={`${pin.label} ${pin.at.x}`} transform={`translate(${pin.at.x} ${pin.at.y})`}>
            <PinDrawing
              pin={pin}
              isChosen={pin.marks.some(({ stop }) => stop.id === view.focus.stop)}
              ring={ON_STAGE.ring - 0.5}
            />
          </g>
        ))}
        {scene.labels.map((label) => (
          <LabelText key={label.key} label={label} />
        ))}
      </svg>
    </div>
  );
}

function useScene(chart: Chart, view: StageView, frame: Frame, world: World | null): Scene {
  const words = useWords();
  const zone = useTrip((state) => state.view.zone);
  const reader = useTrip((state) => state.readerZone);
  const names = world?.names;
  return useMemo(
    () =>
      sceneOf(chart, frame, {
        words,
        zone,
        reader,
        focus: view.focus,
        names: names ?? [],
        taken: [],
        beyond: 0,
        spread: ON_STAGE,
      }),
    [chart, view, frame, words, zone, reader, names],
  );
}

/** A leg; the one that leads to the next stop is drawn in, as far as its kind of line allows. */
function Leg({
  leg: { path, line, arrow },
  isDim,
  isArriving,
}: {
  leg: DrawnLeg;
  isDim: boolean;
  isArriving: boolean;
}) {
  if (path === '') return null;
  const draws = isArriving && line.stroke === 'plane';
  return (
    <g className={isDim ? styles.dim : isArriving ? styles.arriving : undefined}>
      <path className={`${marks.casing} ${styles.casing}`} d={path} />
      <path
        className={`${marks.line} ${styles.line} ${draws ? styles.drawn : ''}`}
        data-stroke={line.stroke}
        d={path}
        pathLength={draws ? 1 : undefined}
      />
      {arrow && (
        <g transform={`translate(${arrow.x} ${arrow.y}) rotate(${arrow.angle})`} className={styles.arrow}>
          <Arrow />
        </g>
      )}
    </g>
  );
}
