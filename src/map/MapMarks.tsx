import { useId } from 'react';
import type { Label } from './labels.ts';
import styles from './MapMarks.module.css';
import type { Pin } from './pins.ts';

/** Lettering, with a halo in the colour of what lies under it. */
export function LabelText({ label }: { label: Label }) {
  let { y } = label.at;
  return (
    <g className={styles.text} textAnchor={label.anchor}>
      {label.lines.map(({ text, lettering }, index) => {
        y += index === 0 ? 0 : (label.leading[index - 1] ?? 0);
        return (
          <text key={`${lettering} ${text}`} className={styles[lettering]} x={tenth(label.at.x)} y={tenth(y)}>
            {text}
          </text>
        );
      })}
    </g>
  );
}

interface PinProps {
  pin: Pin;
  isChosen?: boolean;
  /** Left out by the filter: grey, with its number. */
  isOff?: boolean;
  /** How far off its second ring stands. */
  ring?: number;
}

/** A pin around 0, 0: a disc or a pill with its numbers; a pill of several countries has the colours of all. */
export function PinDrawing({ pin, isChosen = false, isOff = false, ring = 4 }: PinProps) {
  const { radius, width, label, tones } = pin;
  const isMixed = !isOff && new Set(tones).size > 1;
  const id = useId(); // the same pin may stand in several drawings, some of them hidden
  return (
    <g className={styles.pin} data-tone={isOff ? 'off' : isMixed ? 'mixed' : tones[0]}>
      {isChosen && <Pill className={styles.ring} width={width + 2 * ring} radius={radius + ring} />}
      {isMixed && <Colours id={id} tones={tones} />}
      <Pill width={width} radius={radius} fill={isMixed ? `url(#${id})` : undefined} />
      <text textAnchor="middle" y={tenth(radius * 0.445)} fontSize={radius * 1.25}>
        {label}
      </text>
    </g>
  );
}

interface PillProps {
  className?: string | undefined;
  width: number;
  radius: number;
  fill?: string | undefined;
}

function Pill({ className, width, radius, fill }: PillProps) {
  return (
    <rect className={className} x={-width / 2} y={-radius} width={width} height={2 * radius} rx={radius} fill={fill} />
  );
}

/** The colours side by side, without a transition. */
function Colours({ id, tones }: { id: string; tones: string[] }) {
  const edges = tones.flatMap((tone, index) => [
    { tone, at: index / tones.length, key: `${index} left` },
    { tone, at: (index + 1) / tones.length, key: `${index} right` },
  ]);
  return (
    <linearGradient id={id}>
      {edges.map(({ tone, at, key }) => (
        <stop key={key} data-tone={tone} offset={at} />
      ))}
    </linearGradient>
  );
}

/** An open arrowhead around 0, 0, pointing east. */
export function Arrow() {
  return <path className={styles.arrow} d="M-5-4.5L4 0-5 4.5" />;
}

const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;
