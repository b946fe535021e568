import { useTrip, useWords } from '../state/hooks.tsx';
import { chartOf } from './chart.ts';
import { MapKey } from './MapKey.tsx';
import marks from './MapMarks.module.css';
import { Arrow, LabelText, PinDrawing } from './MapMarks.tsx';
import type { Frame } from './mercator.ts';
import { WORLD_UNITS } from './names.ts';
import { openingLook } from './opening.ts';
import styles from './PrintMap.module.css';
import { preparedWorld } from './print-map.effect.ts';
import { sceneOf } from './scene.ts';
import { ON_PAPER } from './spread.ts';
import { worldLand } from './still-land.ts';

/** The picture's size in its own pixels; on paper it is as wide as the page allows. */
const SIZE = { width: 698, height: 256 };

/** The whole route as one drawing, with its key: for paper, where no live map is of use. */
export function PrintMap() {
  const words = useWords();
  const { itinerary, tones, view, readerZone: reader } = useTrip((state) => state);
  const chart = chartOf(itinerary, tones);
  const world = preparedWorld();
  const frame: Frame = { ...openingLook(chart.opening, SIZE.width, SIZE.height), ...SIZE };
  const scene = sceneOf(chart, frame, {
    words,
    zone: view.zone,
    reader,
    focus: null,
    names: world?.names ?? [],
    taken: [],
    beyond: 0,
    spread: ON_PAPER,
  });
  const stops = itinerary.visits.map(({ stop }) => stop.name).join(', ');
  return (
    <>
      <svg
        className={styles.map}
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={words.map.still(stops)}
      >
        {world && <Land world={world} frame={frame} chart={chart} />}
        {scene.names.map((label) => (
          <LabelText key={`${label.key} ${label.of.x}`} label={label} />
        ))}
        {scene.legs.map(({ id, path, line, arrow }) => (
          <g key={id}>
            <path className={marks.casing} d={path} />
            <path className={marks.line} data-stroke={line.stroke} d={path} />
            {arrow && (
              <g transform={`translate(${arrow.x} ${arrow.y}) rotate(${arrow.angle})`}>
                <Arrow />
              </g>
            )}
          </g>
        ))}
        {scene.pins.map((pin) => (
          <g key={`${pin.label} ${pin.at.x}`} transform={`translate(${pin.at.x} ${pin.at.y})`}>
            <PinDrawing pin={pin} />
          </g>
        ))}
        {scene.labels.map((label) => (
          <LabelText key={label.key} label={label} />
        ))}
      </svg>
      <div className={styles.key}>
        <MapKey />
      </div>
    </>
  );
}

interface LandProps {
  world: NonNullable<ReturnType<typeof preparedWorld>>;
  frame: Frame;
  chart: ReturnType<typeof chartOf>;
}

function Land({ world, frame, chart }: LandProps) {
  const { copies } = worldLand(world, chart.opening);
  const by = frame.world / WORLD_UNITS;
  const left = (copy: number) => (copy - frame.x) * frame.world + frame.width / 2;
  return copies.map((copy) => (
    <g key={copy} transform={`translate(${left(copy)} ${frame.height / 2 - frame.y * frame.world}) scale(${by})`}>
      <path className={styles.land} d={world.land} />
      <path className={styles.borders} d={world.borders} />
    </g>
  ));
}
