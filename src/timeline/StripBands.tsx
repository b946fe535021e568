import { memo } from 'react';
import type { BandDrawing, BandLabel } from './band-drawings.ts';
import { atWords } from './labels.ts';
import styles from './StripBands.module.css';
import { down, em, percent, ROWS } from './strip-rows.ts';

const { y, height, text } = ROWS.bands;

/** Where the traveller was; the dotted line behind is where he was on the way. */
export const StripBands = memo(function StripBands({ bands }: { bands: BandDrawing[] }) {
  return (
    <>
      <line className={styles.way} x1="0" x2="100%" y1={down(y + height / 2)} y2={down(y + height / 2)} />
      {bands.map((band) => (
        <g key={band.key} data-tone={band.tone}>
          {band.parts.map(({ x, width, isSure }) => (
            <rect
              key={x}
              className={styles.part}
              data-tone={band.tone}
              data-sure={isSure}
              x={percent(x)}
              width={percent(width)}
              y={down(y)}
              height={down(height)}
            />
          ))}
        </g>
      ))}
    </>
  );
});

/** The names of the bands. They stand over the lines, which end at their letters. */
export const BandNames = memo(function BandNames({ bands }: { bands: BandDrawing[] }) {
  return bands.map(({ key, label, tone }) => label !== null && <Label key={key} label={label} tone={tone} />);
});

function Label({ label, tone }: { label: BandLabel; tone: string }) {
  const { number, name, x, anchor, middle, isOnColour, full, short } = label;
  const common = { className: styles.label, 'data-tone': tone, 'data-sure': isOnColour, y: down(text) };
  return (
    <>
      {full.length > 0 && (
        <text {...common} x={percent(x)} dx={em(anchor === 'end' ? -8 : 6)} textAnchor={anchor} data-at={atWords(full)}>
          {number}
          <tspan dx={em(6)}>{name}</tspan>
        </text>
      )}
      {short.length > 0 && (
        <text {...common} x={percent(middle)} textAnchor="middle" data-at={atWords(short)}>
          {number}
        </text>
      )}
    </>
  );
}
