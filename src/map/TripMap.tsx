import { type ReactNode, useState } from 'react';
import { useMap } from 'react-leaflet/hooks';
import { MapContainer } from 'react-leaflet/MapContainer';
import { useFixed } from '../state/hooks.tsx';
import { lookAt } from './camera.ts';
import { type Chart, chartOf } from './chart.ts';
import { LiveMap } from './LiveMap.tsx';
import { sheetsAreShown, useBeginning, useFocus, useSize } from './live-map.effect.ts';
import type { Look } from './mercator.ts';
import type { Framing } from './region.ts';
import styles from './TripMap.module.css';
import { useWorld } from './world.effect.ts';

/** The live map, which takes over the view of the still one. Leaflet keeps the view; what is seen is drawn here. */
export function TripMap({ framing }: { framing: Framing }) {
  const itinerary = useFixed((state) => state.itinerary);
  const tones = useFixed((state) => state.tones);
  const chart = chartOf(itinerary, tones, framing);
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const size = useSize(frame);
  return (
    <div ref={setFrame} className={styles.frame}>
      {frame && size && <LeafletView chart={chart} size={size} host={frame} />}
    </div>
  );
}

interface ViewProps {
  chart: Chart;
  size: { width: number; height: number };
  host: HTMLElement;
}

function LeafletView({ chart, size, host }: ViewProps) {
  const focus = useFocus(chart);
  const world = useWorld();
  // Where it begins; afterwards the camera leads (live-map.effect.ts).
  const [start] = useState(() => lookAt(chart, focus, { ...size, sheets: sheetsAreShown() }));
  return (
    <MapContainer
      className={styles.leaflet ?? ''}
      style={POSITIONED}
      minZoom={-1}
      maxZoom={16}
      zoomSnap={0}
      zoomAnimation={false}
      fadeAnimation={false}
      markerZoomAnimation={false}
      zoomControl={false}
      attributionControl={false}
      trackResize={false}
      worldCopyJump={false}
    >
      <Begun at={start}>
        {world && <LiveMap chart={chart} focus={focus} size={size} world={world} controlsIn={host} />}
      </Begun>
    </MapContainer>
  );
}

/** Said here, so that Leaflet need not ask what the style sheets make of it: that takes a slow phone 10 ms. */
const POSITIONED = { position: 'absolute' } as const;

/** What stands in the map once that has its first view. */
const Begun = ({ at, children }: { at: Look; children: ReactNode }) => useBeginning(useMap(), at) && children;
