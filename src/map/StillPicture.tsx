import { useId } from 'react';
import { useSheet } from '../parts/sheet.effect.ts';
import { useWords } from '../state/hooks.tsx';
import type { Chart } from './chart.ts';
import { bent, pathOf } from './legs.ts';
import marks from './MapMarks.module.css';
import { Arrow, LabelText, PinDrawing } from './MapMarks.tsx';
import { type Box, type Spot, spotOf } from './mercator.ts';
import { WORLD_UNITS } from './names.ts';
import { type Opening, stillWorld } from './opening.ts';
import type { RouteLine } from './route-lines.ts';
import styles from './StillMap.module.css';
import type { StillLand, StillPart, World } from './still-land.ts';
import { STILL_SETS, type StillItem, stillCss, stillItems } from './still-sets.ts';

/**
 * The opening view as one drawing that fits any window without a script: the land and the legs grow with it, pins and
 * lettering keep their size. Leaflet takes over the very same view.
 */
export function StillPicture({ chart, names, land }: { chart: Chart; names: World['names']; land: StillLand }) {
  const words = useWords();
  const sets = STILL_SETS.map((set) => ({ ...set, items: stillItems(chart, set, words, names) }));
  const places = stillCss(
    chart,
    sets.flatMap(({ items }) => items),
  );
  const css = land.around ? places + unseenCss(land.around.unseen) : places;
  useSheet(css);
  return (
    <>
      {import.meta.env.SSR && <style>{css}</style>}
      <Land land={land} opening={chart.opening} lines={chart.lines} />
      {sets.map(({ name, items }) => (
        <svg key={name} className={`${styles.marks} ${styles[name]}`} aria-hidden="true">
          {items.map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </svg>
      ))}
    </>
  );
}

function Land({ land, opening, lines }: { land: StillLand; opening: Opening; lines: RouteLine[] }) {
  const { units, copies, parts, around } = land;
  const box = [opening.west, opening.north, opening.east - opening.west, opening.south - opening.north];
  return (
    <svg className={styles.picture} viewBox={box.map((share) => round(share * units)).join(' ')} aria-hidden="true">
      <Graticule units={units} opening={opening} />
      <g id="still-land">
        {around && <Around {...around} parts={parts} units={units} />}
        {parts.map((part) => (
          <Part key={`${part.within?.west} ${part.within?.north}`} part={part} />
        ))}
      </g>
      {copies
        .filter((copy) => copy !== 0)
        .map((copy) => (
          <use key={copy} href="#still-land" x={copy * units} />
        ))}
      {lines.map((line) => (
        <LegLine key={line.leg.leg.id} line={line} units={units} world={stillWorld(opening)} />
      ))}
    </svg>
  );
}

/** What is not seen is not painted, which would take the first paint its time. */
const unseenCss = ([from, to]: [number, number]) =>
  `@container (min-aspect-ratio:${round(from * 100) / 100}) and (max-aspect-ratio:${round(to * 100) / 100}){#still-beyond{display:none}}`;

/** The world's land, shown outside of the parts' edges. */
function Around({ land, borders, copies, parts, units }: NonNullable<StillLand['around']> & Omit<StillLand, 'copies'>) {
  const id = useId();
  const [first = 0, ...others] = copies;
  const holes = parts.map(({ within }) => within && boxPath(within));
  return (
    <>
      <clipPath id={id}>
        <path
          clipRule="evenodd"
          d={`M${first * units} 0h${copies.length * units}v${units}H${first * units}z${holes.join('')}`}
        />
      </clipPath>
      <g id="still-beyond" clipPath={`url(#${id})`}>
        <g id="still-around" transform={`translate(${first * units}) scale(${units / WORLD_UNITS})`}>
          <path className={styles.land} d={land} />
          <path className={styles.borders} d={borders} />
        </g>
        {others.map((copy) => (
          <use key={copy} href="#still-around" x={(copy - first) * units} />
        ))}
      </g>
    </>
  );
}

const boxPath = ({ west, north, east, south }: Box) => `M${west} ${north}H${east}V${south}H${west}z`;

/** A cell of a finer land, shown inside its own edges; of the whole world there is one part without any. */
function Part({ part: { within, land, borders, moved } }: { part: StillPart }) {
  const id = useId();
  if (within === null)
    return (
      <>
        <path className={styles.land} d={land} />
        <path className={styles.borders} d={borders} />
      </>
    );
  const { west, north, east, south } = within;
  return (
    <>
      <clipPath id={id}>
        <rect x={round(west)} y={round(north)} width={round(east - west)} height={round(south - north)} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        <path className={styles.land} d={land} transform={shift(moved)} />
        <path className={styles.borders} d={borders} transform={shift(moved)} />
      </g>
    </>
  );
}

const shift = (moved = 0) => (moved === 0 ? undefined : `translate(${moved})`);

/** Every 30 degrees, or 10 in a region, as far as the widest window shows. */
function Graticule({ units, opening: { west, east } }: { units: number; opening: Opening }) {
  const width = east - west;
  const step = width < 1 / 4 ? 10 : 30;
  const xs = range(Math.floor((west - 1) * 36), Math.ceil((east + 1) * 36)).filter(
    (tenths) => (tenths * 10) % step === 0,
  );
  const meridians = xs.map((tenths) => `M${round((tenths * units) / 36)} 0V${units}`);
  const parallels = LATITUDES.filter((lat) => lat % step === 0).map((lat) => {
    const { y } = spotOf({ lat, lng: 0 });
    return `M${round((west - 1) * units)} ${round(y * units)}H${round((east + 1) * units)}`;
  });
  return <path className={styles.graticule} d={[...meridians, ...parallels].join('')} />;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const LATITUDES = range(-8, 8).map((tens) => tens * 10);

/** A leg in the units of the land, bent as in a window of the land's own size. Hops hidden by their pins are left out. */
function LegLine({ line, units, world }: { line: RouteLine; units: number; world: number }) {
  const [first, last] = [line.spots[0], line.spots.at(-1)];
  if (first === undefined || last === undefined || Math.hypot(last.x - first.x, last.y - first.y) * world < HOP)
    return null;
  const pixels = line.spots.map(({ x, y }) => ({ x: x * world, y: y * world }));
  const curve = bent(pixels, line.bend).map(({ x, y }) => ({ x: (x * units) / world, y: (y * units) / world }));
  const path = pathOf(curve, Math.max(3, units / world));
  return (
    <>
      <path className={marks.casing} d={path} />
      <path className={marks.line} data-stroke={line.stroke} d={path} />
    </>
  );
}

const HOP = 16;

function Item({ item: { id, label, pin, arrow } }: { item: StillItem }) {
  return (
    <g className={`${styles.item} ${id}`}>
      {label && <LabelText label={label} />}
      {pin && (
        <g transform={beside(pin.at)}>
          <PinDrawing pin={pin} />
        </g>
      )}
      {arrow && (
        <g transform={`rotate(${Math.round(arrow.angle)})`}>
          <Arrow />
        </g>
      )}
    </g>
  );
}

const beside = ({ x, y }: Spot) => (x === 0 && y === 0 ? undefined : `translate(${round(x)} ${round(y)})`);

const round = (units: number): number => Math.round(units * 10) / 10;
