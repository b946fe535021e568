import { useMemo, useState } from 'react';
import { useTrip, useWords } from '../state/hooks.tsx';
import { found } from '../trip/itinerary.ts';
import styles from './CitySheet.module.css';
import type { Chart } from './chart.ts';
import { type Focus, standingOut } from './focus.ts';
import { cityShare, kilometreStep } from './grids.ts';
import { useSize } from './live-map.effect.ts';
import { ScaleBar } from './MapControls.tsx';
import marks from './MapMarks.module.css';
import { Arrow, LabelText } from './MapMarks.tsx';
import { staysAt, stayWords } from './marks.ts';
import { type Frame, pointOf } from './mercator.ts';
import { VenueButton } from './Stops.tsx';
import { useLand } from './sheet-land.effect.ts';
import { type SheetScene, sheetScene } from './sheet-scene.ts';
import type { Sheet } from './sheets.ts';
import { isLegOff } from './shown.ts';
import type { World } from './still-land.ts';

interface Props {
  chart: Chart;
  sheet: Sheet;
  /** The sheet of its crowded quarter, where that is shown as well. */
  closeUp: Sheet | null;
  focus: Focus;
  world: World | null;
}

/** One city to scale: its venues, how exactly they are known, and what happened there. */
export function CitySheet(props: Props) {
  const [window, setWindow] = useState<HTMLDivElement | null>(null);
  const size = useSize(window);
  return (
    <figure className={styles.sheet}>
      <div ref={setWindow} className={styles.window}>
        {size && <Laid {...props} size={size} />}
      </div>
      <Caption {...props} />
    </figure>
  );
}

function Caption({ chart, sheet }: Props) {
  const words = useWords();
  const zone = useTrip((state) => state.view.zone);
  const reader = useTrip((state) => state.readerZone);
  const shown = useTrip((state) => state.shown);
  const { stops } = chart.itinerary;
  const left = sheet.venues.flatMap(({ events }) => events.filter((id) => shown?.has(id) ?? true)).length;
  const some = left === 0 ? words.map.noMatch : words.filter.count(left, sheet.events);
  const count = shown === null ? words.plural(sheet.events, 'event') : some;
  const marks = chart.marks.filter(({ stop }) => sheet.stops.includes(stop.id));
  const dates = stayWords(staysAt(marks, chart.itinerary, zone, reader), words);
  return (
    <figcaption className={styles.caption}>
      <b>{words.map.list(sheet.stops.map((id) => found(stops, id).name))}</b>
      <span>{[dates, count].filter(Boolean).join(', ')}</span>
    </figcaption>
  );
}

function Laid({ chart, sheet, closeUp, focus, world, size }: Props & { size: { width: number; height: number } }) {
  const laid = useLaid(chart, sheet, closeUp, focus, size);
  const { frame, scene, bar } = laid;
  const land = useLand(frame, world, chart);
  return (
    <>
      <svg ref={land} className={styles.land} aria-hidden="true" />
      <SheetDrawing laid={laid} size={size} focus={focus} />
      {scene.venues.map((pin) => (
        <VenueButton key={pin.venues[0]?.places[0]?.id} chart={chart} pin={pin} focus={focus} />
      ))}
      <ScaleBar bar={bar} />
      <GridNote frame={frame} />
    </>
  );
}

function useLaid(
  chart: Chart,
  sheet: Sheet,
  closeUp: Sheet | null,
  focus: Focus,
  size: { width: number; height: number },
): SheetScene {
  const words = useWords();
  const zone = useTrip((state) => state.view.zone);
  const reader = useTrip((state) => state.readerZone);
  return useMemo(() => {
    const names = closeUp?.stops.map((id) => found(chart.itinerary.stops, id).name) ?? null;
    const closeUpText = names === null ? null : words.map.closeUp(words.map.list(names));
    return sheetScene(chart, sheet, size, { words, zone, reader, focus, closeUpText });
  }, [chart, sheet, closeUp, focus, size, words, zone, reader]);
}

function SheetDrawing({
  laid: { scene, closeUp },
  size,
  focus,
}: {
  laid: SheetScene;
  size: { width: number; height: number };
  focus: Focus;
}) {
  const shown = useTrip((state) => state.shown);
  const out = standingOut(focus, scene.legs);
  return (
    <svg className={styles.drawing} width={size.width} height={size.height} aria-hidden="true">
      {scene.legs.map(({ id, path, line, arrow }) => (
        <g key={id} className={(out !== null && !out.has(id)) || isLegOff(line.leg, shown) ? styles.dim : undefined}>
          <path className={marks.casing} d={path} />
          <path className={marks.line} data-stroke={line.stroke} d={path} />
          {arrow && (
            <g transform={`translate(${arrow.x} ${arrow.y}) rotate(${arrow.angle})`}>
              <Arrow />
            </g>
          )}
        </g>
      ))}
      {closeUp && (
        <rect
          className={styles.frame}
          x={closeUp.rect.left}
          y={closeUp.rect.top}
          width={closeUp.rect.right - closeUp.rect.left}
          height={closeUp.rect.bottom - closeUp.rect.top}
        />
      )}
      {closeUp?.label && <LabelText label={closeUp.label} />}
      {scene.labels.map((label) => (
        <LabelText key={label.key} label={label} />
      ))}
    </svg>
  );
}

/** What the lines are; on ground without a coast also what they are not. */
function GridNote({ frame }: { frame: Frame }) {
  const words = useWords().map;
  if (cityShare(frame.world) <= 0.5) return null;
  return (
    <p className={styles.note}>
      {words.grid(kilometreStep(pointOf(frame).lat, frame.world))}
      <span className={styles.short}>, {words.positionsOnly}</span>
      <span className={styles.long}>
        , {words.north}. {words.noStreets}
      </span>
    </p>
  );
}
