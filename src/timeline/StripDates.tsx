import { memo, useMemo } from 'react';
import type { DayStart } from './calendars.ts';
import { type Chosen, obstaclesOf } from './chosen.ts';
import { type At, atWords, fitLabels, type Obstacles, type Standing } from './labels.ts';
import styles from './StripDates.module.css';
import { percentOf, type Scale } from './scale.ts';
import type { StripDrawing } from './strip.ts';
import { down, em, percent, ROWS } from './strip-rows.ts';

/** The days of the two calendars: of the local date along the route on top, of another zone's at the foot. */
export const StripDays = memo(function StripDays({
  drawing: { scale, localDays, zoneDays },
}: {
  drawing: StripDrawing;
}) {
  return (
    <>
      <Shades days={zoneDays} scale={scale} />
      <Midnights days={localDays} scale={scale} />
    </>
  );
});

interface DatesProps {
  drawing: StripDrawing;
  chosen: Chosen | null;
}

/** Their dates, over the lines. */
export const StripDates = memo(function StripDates({ drawing, chosen }: DatesProps) {
  const behind = useMemo(() => obstaclesOf(chosen?.local ?? null), [chosen]);
  const below = useMemo(() => obstaclesOf(chosen?.second ?? null), [chosen]);
  return (
    <>
      <Labels labels={drawing.localLabels} y={ROWS.dates.text} obstacles={behind} />
      <Labels labels={drawing.zoneLabels} y={ROWS.days.text} obstacles={below} isShaded />
    </>
  );
});

/** So many days would be hairlines. */
const MANY = 120;

/** Every other day of the lower calendar. */
function Shades({ days, scale }: { days: DayStart[]; scale: Scale }) {
  if (days.length > MANY) return null;
  const edges = [...days.map(({ at }) => percentOf(scale, at)), 100];
  return days.map(({ date }, index) => {
    const [from = 0, to = 100] = edges.slice(index, index + 2);
    if (index % 2 === 1) return null;
    return (
      <rect
        key={date}
        className={styles.shade}
        x={percent(from)}
        width={percent(to - from)}
        y={down(ROWS.days.y)}
        height={down(ROWS.days.height)}
      />
    );
  });
}

/** The ticks of the local midnights, through the bands; those with a label beside it go up to it. */
function Midnights({ days, scale }: { days: DayStart[]; scale: Scale }) {
  if (days.length > MANY) return null;
  const ticks = days.filter(({ isMidnight }) => isMidnight);
  return ticks.map(({ at, date }) => (
    <Tick key={`${at} ${date}`} x={percentOf(scale, at)} from={ROWS.bands.y} to={ROWS.bands.y + ROWS.bands.height} />
  ));
}

function Tick({ x, from, to, at }: { x: number; from: number; to: number; at?: At }) {
  return (
    <line
      className={styles.midnight}
      x1={percent(x)}
      x2={percent(x)}
      y1={down(from)}
      y2={down(to)}
      data-at={at === undefined ? undefined : atWords(at)}
    />
  );
}

interface LabelsProps {
  labels: Standing[];
  y: number;
  /** What the flags of the choice hide. */
  obstacles: Obstacles;
  /** Whether every other one lies on a shade. */
  isShaded?: boolean;
}

function Labels({ labels, y, obstacles, isShaded = false }: LabelsProps) {
  const shown = useMemo(() => fitLabels(labels, obstacles), [labels, obstacles]);
  return labels.flatMap(({ x, indent, hasTick, texts }, index) =>
    texts.map((text, choice) => {
      const at = shown[index]?.[choice] ?? [];
      if (at.length === 0) return null;
      return (
        <g key={`${x} ${text}`}>
          {hasTick && <Tick x={x} from={ROWS.midnights.y} to={ROWS.bands.y} at={at} />}
          <text
            className={styles.label}
            data-shaded={(isShaded && index % 2 === 0) || undefined}
            x={percent(x)}
            dx={em(indent)}
            y={down(y)}
            data-at={atWords(at)}
          >
            {text}
          </text>
        </g>
      );
    }),
  );
}
