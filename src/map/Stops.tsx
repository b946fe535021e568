import { memo } from 'react';
import { useSend, useTrip, useWords } from '../state/hooks.tsx';
import { found } from '../trip/itinerary.ts';
import type { Chart } from './chart.ts';
import { contains } from './clip-line.ts';
import type { Focus } from './focus.ts';
import type { DrawnLeg } from './legs.ts';
import marks from './MapMarks.module.css';
import { PinDrawing } from './MapMarks.tsx';
import type { Frame, Spot } from './mercator.ts';
import type { Pin } from './pins.ts';
import styles from './Stops.module.css';
import type { Scene } from './scene.ts';
import { isPinOff, isVenueOff } from './shown.ts';
import { buttonsIn, pinName, TARGET } from './stop-buttons.ts';
import { isChosen, isSite, VENUE_RADIUS, type VenuePin, venueCount, venueNames } from './venue-pins.ts';

/** Takes the map nearer to several spots that share a pin; false where it is as near as it goes for them. */
export type ZoomTo = (spots: Spot[], kind: 'stops' | 'venues') => boolean;

interface Props {
  chart: Chart;
  scene: Scene;
  frame: Frame;
  focus: Focus;
  zoomTo: ZoomTo;
}

/** Everything on the map that can be pressed: pins and legs in travel order, or the venues of a city. */
export const Stops = memo(function Stops({ chart, scene, frame, focus, zoomTo }: Props) {
  const beyond = { x: frame.width / 4, y: frame.height / 4 };
  const seen = { left: 0, right: frame.width, top: 0, bottom: frame.height };
  // What lies outside is drawn, to be dragged into view, but no key leads there.
  const isOutside = (at: Spot) => !contains(seen, at);
  const window = { left: -beyond.x, right: frame.width + beyond.x, top: -beyond.y, bottom: frame.height + beyond.y };
  return (
    <>
      {buttonsIn(scene, window).map((button) =>
        button.kind === 'leg' ? (
          <LegButton key={button.key} leg={button.leg} at={button.at} isForEye={isOutside(button.at)} />
        ) : (
          <PinButton
            key={button.key}
            chart={chart}
            pin={button.pin}
            isForEye={button.isCopy || isOutside(button.pin.at)}
            focus={focus}
            zoomTo={zoomTo}
          />
        ),
      )}
      {scene.venues.map((pin) => (
        <VenueButton
          key={pin.venues[0]?.places[0]?.id}
          chart={chart}
          pin={pin}
          focus={focus}
          isForEye={isOutside(pin.at)}
          zoomTo={zoomTo}
        />
      ))}
    </>
  );
});

interface PinProps {
  chart: Chart;
  pin: Pin;
  /** Neither read out nor reached by keys. */
  isForEye: boolean;
  focus: Focus;
  zoomTo: ZoomTo;
}

function PinButton({ chart, pin, isForEye, focus, zoomTo }: PinProps) {
  const words = useWords();
  const send = useSend();
  const zone = useTrip((state) => state.view.zone);
  const reader = useTrip((state) => state.readerZone);
  const stops = [...new Set(pin.marks.map(({ stop }) => stop.id))];
  const isRinged = pin.marks.some(({ stop }) => stop.id === focus.stop);
  const isOff = useTrip((state) => isPinOff(pin, state.shown));
  const press = () => {
    const spots = pin.marks.map(({ spot }) => spot);
    if (stops.length > 1 && zoomTo(spots, 'stops')) return;
    // Stops too near to each other to part: one after the other.
    const id = stops[(stops.indexOf(focus.stop ?? '') + 1) % stops.length];
    if (id !== undefined) send({ type: 'select', selection: { kind: 'stop', id } });
  };
  return (
    <button
      type="button"
      className={styles.button}
      style={{ ...around(pin.at), inlineSize: Math.max(TARGET, pin.width) }}
      aria-label={pinName(pin, chart, words, zone, reader)}
      aria-current={isRinged ? 'true' : undefined}
      {...forEye(isForEye)}
      onClick={press}
    >
      <svg className={styles.drawing} aria-hidden="true">
        <PinDrawing pin={pin} isChosen={isRinged} isOff={isOff} />
      </svg>
    </button>
  );
}

function LegButton({ leg: { id, line }, at, isForEye }: { leg: DrawnLeg; at: Spot; isForEye: boolean }) {
  const words = useWords().detail;
  const send = useSend();
  const isCurrent = useTrip(({ view }) => view.selection?.kind === 'leg' && view.selection.id === id);
  const { from, to } = line.leg;
  return (
    <button
      type="button"
      className={styles.button}
      style={around(at)}
      data-opens={`leg ${id}`}
      {...forEye(isForEye)}
      aria-label={words.legTitle(from.stop.name, to.stop.name)}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => send({ type: 'select', selection: { kind: 'leg', id } })}
    />
  );
}

interface VenueProps {
  chart: Chart;
  pin: VenuePin;
  focus: Focus;
  isForEye?: boolean;
  /** Left out on a map that cannot come nearer. */
  zoomTo?: ZoomTo;
}

/** A venue opens the first event there; several in one pin are taken nearer. */
export function VenueButton({ chart, pin, focus, isForEye = false, zoomTo }: VenueProps) {
  const words = useWords();
  const send = useSend();
  const isOff = useTrip((state) => isVenueOff(pin, state.shown));
  const [venue] = pin.venues;
  if (venue === undefined) return null;
  const isRinged = isChosen(pin, focus);
  const name = words.map.list(venueNames(pin, (id) => found(chart.itinerary.stops, id).name));
  const press = () => {
    const [id] = venue.events;
    const spots = pin.venues.map(({ spot }) => spot);
    if (zoomTo && spots.length > 1 && zoomTo(spots, 'venues')) return;
    if (id !== undefined) send({ type: 'select', selection: { kind: 'event', id } });
  };
  return (
    <button
      type="button"
      className={styles.button}
      style={around(pin.at)}
      data-tone={venue.tone}
      data-opens={`event ${venue.events[0]}`}
      {...forEye(isForEye)}
      aria-label={words.map.venue(name, venueCount(pin, words))}
      aria-current={isRinged ? 'true' : undefined}
      onClick={press}
    >
      <svg className={styles.drawing} data-tone={isOff ? 'off' : undefined} aria-hidden="true">
        {isRinged && <circle className={marks.ringed} r={VENUE_RADIUS + 6} />}
        <circle className={isSite(pin) ? marks.site : marks.area} r={VENUE_RADIUS + (isRinged ? 2 : 0)} />
      </svg>
    </button>
  );
}

const forEye = (is: boolean) => (is ? ({ 'aria-hidden': true, tabIndex: -1 } as const) : {});

/** A button with its middle on a spot, of the same size however the picture is scaled. */
const around = ({ x, y }: Spot) => ({
  transform: `translate(${tenth(x)}px, ${tenth(y)}px) scale(var(--inverse, 1)) translate(-50%, -50%)`,
});

const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;
