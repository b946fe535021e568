import type { Chosen, Flag } from './chosen.ts';
import { type At, atWords } from './labels.ts';
import styles from './StripChosen.module.css';
import { down, em, percent, ROWS } from './strip-rows.ts';

const { dates, days } = ROWS;

/** One line through both calendars with a flag at each end; two dashed ones where only a stretch is known. */
export function StripChosen({ chosen: { x, to, local, second } }: { chosen: Chosen }) {
  const ends = [dates.height - 1, days.y + days.height] as const;
  return (
    <g>
      {to > x && (
        <rect
          className={styles.stretch}
          x={percent(x)}
          width={percent(to - x)}
          y={down(ends[0])}
          height={down(ends[1] - ends[0])}
        />
      )}
      <Line x={x} ends={ends} isSure={to === x} />
      {to > x && <Line x={to} ends={ends} isSure={false} />}
      <BothFlags flag={local} y={dates.y} />
      {second !== null && <BothFlags flag={second} y={days.y + 0.5} />}
    </g>
  );
}

function Line({ x, ends: [from, to], isSure }: { x: number; ends: readonly [number, number]; isSure: boolean }) {
  return (
    <line className={styles.line} data-sure={isSure} x1={percent(x)} x2={percent(x)} y1={down(from)} y2={down(to)} />
  );
}

/** On the side where its own day has room, which is another at another width. */
function BothFlags({ flag, y }: { flag: Flag; y: number }) {
  return (
    <>
      <OneFlag flag={flag} y={y} at={flag.right} isLeft={false} />
      <OneFlag flag={flag} y={y} at={flag.left} isLeft />
    </>
  );
}

function OneFlag({ flag, y, at, isLeft }: { flag: Flag; y: number; at: At; isLeft: boolean }) {
  if (at.length === 0) return null;
  return (
    <svg
      className={styles.flag}
      x={percent(flag.x)}
      y={down(y)}
      overflow="visible"
      aria-hidden="true"
      data-at={atWords(at)}
    >
      <rect x={isLeft ? em(-flag.width) : '0'} width={em(flag.width)} height={em(17)} />
      <text x={em((isLeft ? -1 : 1) * (flag.width / 2))} y={em(12.5)} textAnchor="middle">
        {flag.text}
      </text>
    </svg>
  );
}
