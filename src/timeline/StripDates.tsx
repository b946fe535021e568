import { useMemo } from 'react';
import { useWords } from '../state/hooks.tsx';
import type { DayStart } from './calendars.ts';
import { type Chosen, obstaclesOf } from './chosen.ts';
import { type At, atWords, fitLabels, INDENT, type Obstacles } from './labels.ts';
import styles from './StripDates.module.css';
import { percentOf, type Scale } from './scale.ts';
import type { StripDrawing } from './strip.ts';
import { down, em, percent, ROWS } from './strip-rows.ts';

/** The two calendars: the local date along the route on top, another zone's at the foot. */
export function StripDates({ drawing, chosen }: { drawing: StripDrawing; chosen: Chosen | null }) {
  const { scale, localDays, zoneDays } = drawing;
  const behind = useMemo(() => obstaclesOf(chosen?.local ?? null), [chosen]);
  const below = useMemo(() => obstaclesOf(chosen?.second ?? null), [chosen]);
  return (
    <>
      <Shades days={zoneDays} scale={scale} />
      <Midnights days={localDays} scale={scale} />
      <Labels days={localDays} scale={scale} y={ROWS.dates.text} obstacles={behind} isLong={localDays.length > MONTH} />
      <Labels days={zoneDays} scale={scale} y={ROWS.days.text} obstacles={below} isLong />
    </>
  );
}

/** A day of the month alone would be ambiguous on a longer trip. */
const MONTH = 28;

/** Every other day of the lower calendar, unless they would be hairlines. */
function Shades({ days, scale }: { days: DayStart[]; scale: Scale }) {
  if (days.length > 120) return null;
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

function Midnights({ days, scale }: { days: DayStart[]; scale: Scale }) {
  if (days.length > 120) return null;
  const ticks = days.filter(({ isMidnight }) => isMidnight);
  return ticks.map(({ at, date }) => {
    const x = percent(percentOf(scale, at));
    const { y, height } = ROWS.bands;
    return (
      <line
        key={`${at} ${date}`}
        className={styles.midnight}
        x1={x}
        x2={x}
        y1={down(ROWS.midnights.y)}
        y2={down(y + height)}
      />
    );
  });
}

interface LabelsProps {
  days: DayStart[];
  scale: Scale;
  y: number;
  obstacles: Obstacles;
  /** With the month, where there is room. */
  isLong: boolean;
}

function Labels({ days, scale, y, obstacles, isLong }: LabelsProps) {
  const { brief, short } = useWords().dates;
  const standing = useMemo(
    () =>
      days.map(({ at, date }) => ({
        x: percentOf(scale, at),
        texts: isLong ? [short(date), ...(days.length > MONTH ? [] : [brief(date)])] : [brief(date)],
      })),
    [days, scale, isLong, brief, short],
  );
  const shown = useMemo(() => fitLabels(standing, obstacles), [standing, obstacles]);
  return standing.map(({ x, texts }, index) =>
    texts.map((text, choice) => (
      <Label key={`${x} ${text}`} x={x} y={y} text={text} at={shown[index]?.[choice] ?? []} />
    )),
  );
}

function Label({ x, y, text, at }: { x: number; y: number; text: string; at: At }) {
  if (at.length === 0) return null;
  return (
    <text className={styles.label} x={percent(x)} dx={em(INDENT)} y={down(y)} data-at={atWords(at)}>
      {text}
    </text>
  );
}
