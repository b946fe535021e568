import { memo, useMemo } from 'react';
import { useFixed, useWords } from '../state/hooks.tsx';
import { CitySheet } from './CitySheet.tsx';
import styles from './CitySheets.module.css';
import { type Chart, chartOf } from './chart.ts';
import type { Focus } from './focus.ts';
import { useFocus } from './live-map.effect.ts';
import { chosenSheets, type Sheet, sheetFor } from './sheets.ts';
import type { World } from './still-land.ts';
import { useWorld } from './world.effect.ts';

/** Maps of the cities, to scale: those with most events, or the one of the open meeting. */
export function CitySheets() {
  const words = useWords().map;
  const itinerary = useFixed((state) => state.itinerary);
  const tones = useFixed((state) => state.tones);
  const chart = chartOf(itinerary, tones);
  const focus = useFocus(chart);
  const world = useWorld();
  const sheets = useMemo(() => sheetsShown(chart, focus), [chart, focus]);
  return (
    <div className={styles.sheets} data-city-sheets="">
      {sheets.map((sheet) => (
        <Placed key={keyOf(sheet)} sheet={sheet} sheets={sheets} chart={chart} focus={focus} world={world} />
      ))}
      {sheets.length === 0 && <p className={styles.none}>{words.noPosition}</p>}
    </div>
  );
}

const keyOf = ({ venues }: Sheet): string => venues.map(({ places }) => places[0]?.id).join(' ');

function sheetsShown({ venues, lines }: Chart, focus: Focus): Sheet[] {
  const arrival = focus.on === 'leg' ? lines.find(({ leg }) => focus.legs?.has(leg.leg.id))?.leg.to.stop.id : undefined;
  if (focus.on !== 'event' && arrival === undefined) return chosenSheets(venues);
  const sheet = sheetFor(venues, focus.stop ?? arrival ?? '', focus.place);
  return sheet === null ? [] : [sheet];
}

interface PlacedProps {
  sheet: Sheet;
  sheets: Sheet[];
  chart: Chart;
  focus: Focus;
  world: World | null;
}

/** A sheet that knows whether its crowded quarter is shown beside it. */
const Placed = memo(function Placed({ sheet, sheets, ...rest }: PlacedProps) {
  const next = sheets[sheets.indexOf(sheet) + 1];
  return (
    <CitySheet {...rest} sheet={sheet} closeUp={next !== undefined && next.venues === sheet.closeUp ? next : null} />
  );
});
