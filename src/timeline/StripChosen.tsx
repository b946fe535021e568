import type { Chosen, Flag, Lying } from './chosen.ts';
import { atWords } from './labels.ts';
import styles from './StripChosen.module.css';
import { down, em, percent, ROWS } from './strip-rows.ts';

const { dates, days } = ROWS;

const ENDS = [dates.height - 1, days.y + days.height] as const;

/** One line through both calendars; two dashed ones where only a stretch is known. */
export function StripChosen({ chosen: { x, to } }: { chosen: Chosen }) {
  return (
    <g>
      {to > x && (
        <rect
          className={styles.stretch}
          x={percent(x)}
          width={percent(to - x)}
          y={down(ENDS[0])}
          height={down(ENDS[1] - ENDS[0])}
        />
      )}
      <Line x={x} isSure={to === x} />
      {to > x && <Line x={to} isSure={false} />}
    </g>
  );
}

function Line({ x, isSure }: { x: number; isSure: boolean }) {
  const [from, to] = ENDS;
  return (
    <line className={styles.line} data-sure={isSure} x1={percent(x)} x2={percent(x)} y1={down(from)} y2={down(to)} />
  );
}

/** The flags at its ends: the moment on each calendar. */
export function StripFlags({ chosen: { local, second } }: { chosen: Chosen }) {
  return (
    <g>
      <AnyFlag flag={local} y={dates.y} />
      {second !== null && <AnyFlag flag={second} y={days.y + 0.5} />}
    </g>
  );
}

/** As it lies at each width. */
const AnyFlag = ({ flag, y }: { flag: Flag; y: number }) =>
  flag.map((lying) => <OneFlag key={`${lying.text} ${lying.x} ${lying.anchor}`} lying={lying} y={y} />);

function OneFlag({ lying: { text, x, anchor, width, at }, y }: { lying: Lying; y: number }) {
  const from = anchor === 'end' ? -width : 0;
  return (
    <svg className={styles.flag} x={percent(x)} y={down(y)} overflow="visible" aria-hidden="true" data-at={atWords(at)}>
      <rect x={em(from)} width={em(width)} height={em(17)} />
      <text x={em(from + width / 2)} y={em(12.5)} textAnchor="middle">
        {text}
      </text>
    </svg>
  );
}
