import { memo, useDeferredValue, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet/hooks';
import { useSend, useTrip, useWords } from '../state/hooks.tsx';
import type { Chart } from './chart.ts';
import { type Controls, controlsIn } from './controls.ts';
import { Drawing } from './Drawing.tsx';
import type { Focus } from './focus.ts';
import { useHandling } from './handling.effect.ts';
import { useCamera, useMovingPicture } from './live-map.effect.ts';
import { MapControls } from './MapControls.tsx';
import { boxAround, type Frame, fitting, type Look, worldAt } from './mercator.ts';
import { openingLook } from './opening.ts';
import { liveScene, openingDrawn, openingScene } from './opening-scene.ts';
import { Stops, type ZoomTo } from './Stops.tsx';
import { bareScene, type Scene, type SceneOptions, type Unlettered } from './scene.ts';
import type { World } from './still-land.ts';
import styles from './TripMap.module.css';

interface Props {
  chart: Chart;
  focus: Focus;
  size: { width: number; height: number };
  world: World;
  /** Where the controls stand: over Leaflet's own element, which would take presses for drags. */
  controlsIn: HTMLElement;
}

/** How near several stops or venues in one pin are shown, and the room around them in pixels. */
const CLOSEST = { stops: worldAt(9.3), venues: worldAt(13) };
const ROOM = { left: 80, right: 80, top: 60, bottom: 60 };

/** What is drawn in Leaflet's map, and the controls over it. */
export const LiveMap = memo(function LiveMap({ chart, focus: wanted, size, world, controlsIn: host }: Props) {
  const map = useMap();
  const send = useSend();
  const live = useMovingPicture(map, chart, wanted, world);
  const { frame, isFlying, focus, picture, root, land, isReady } = live;
  useCamera(map, live, chart, wanted, size);
  const isHinting = useHandling(map);
  // Not in the frame in which a drag begins.
  const follows = useDeferredValue(useTrip((state) => state.mapFollows));
  const controls = useMemo(() => controlsIn(frame, follows), [frame, follows]);
  const options = useWording(focus, world);
  const pane = map.getPane('overlayPane');
  const go = (to: Look) => {
    send({ type: 'map-moved' });
    picture.current?.go({
      ...to,
      world: Math.min(worldAt(map.getMaxZoom()), Math.max(worldAt(map.getMinZoom()), to.world)),
    });
  };
  const zoomTo: ZoomTo = (spots, kind) => {
    const to = fitting(boxAround(spots), frame.width, frame.height, ROOM, CLOSEST[kind]);
    const isNearer = to.world > frame.world * 1.01;
    if (isNearer) go(to);
    return isNearer;
  };
  return (
    <>
      {pane &&
        createPortal(
          <div ref={root} className={styles.root} data-live-map={isReady ? 'ready' : 'coming'}>
            <div ref={land} className={styles.land} aria-hidden="true" />
            {isReady && <Drawn {...{ chart, focus, frame, isFlying, options, controls, zoomTo }} />}
          </div>,
          pane,
        )}
      {createPortal(
        <MapControls
          frame={frame}
          controls={controls}
          isHinting={isHinting}
          zoom={(by) => go({ ...frame, world: frame.world * 2 ** by })}
          showAll={() => go(openingLook(chart.whole, frame.width, frame.height))}
        />,
        host,
      )}
    </>
  );
});

interface DrawnProps extends Pick<Props, 'chart' | 'focus'> {
  frame: Frame;
  isFlying: boolean;
  options: Wording;
  controls: Controls;
  zoomTo: ZoomTo;
}

interface LaidProps extends DrawnProps {
  still: Scene | null;
}

/** What lies on the land; after it, and seen together with it. In three steps, between which React lets the reader in. */
function Drawn(props: DrawnProps) {
  const { chart, frame, options } = props;
  const drawn = useMemo(() => openingDrawn(chart, frame, options), [chart, frame, options]);
  return <Lettered {...props} drawn={drawn} />;
}

function Lettered({ drawn, ...props }: DrawnProps & { drawn: Unlettered | null }) {
  const { chart, frame, options } = props;
  const still = useMemo(() => openingScene(chart, frame, drawn, options), [chart, frame, drawn, options]);
  return <Laid {...props} still={still} />;
}

function Laid({ chart, focus, frame, isFlying, still, options, controls, zoomTo }: LaidProps) {
  const { taken } = controls;
  const asked = useMemo(() => {
    const beyond = Math.max(frame.width, frame.height) / 4;
    return { frame, still, options: { ...options, taken, beyond } };
  }, [frame, still, options, taken]);
  // There is no lettering in a flight: room for it is looked for meanwhile, between the frames. The opening has its own.
  const isLate = isFlying && still === null;
  const meanwhile = useDeferredValue(isLate ? asked : null);
  const lettered = isLate ? meanwhile : asked;
  const whole = useMemo(
    () => lettered && liveScene(chart, lettered.frame, lettered.still, lettered.options),
    [chart, lettered],
  );
  const scene = useMemo(
    () => (lettered === asked && whole) || bareScene(chart, asked.frame, asked.options),
    [chart, asked, lettered, whole],
  );
  return (
    <>
      <Drawing scene={scene} frame={frame} focus={focus} isFlying={isFlying} />
      <Stops chart={chart} scene={scene} frame={frame} focus={focus} zoomTo={zoomTo} />
    </>
  );
}

/** What decides the words of a scene. */
type Wording = Omit<SceneOptions, 'taken' | 'beyond'>;

function useWording(focus: Focus, { names }: World): Wording {
  const words = useWords();
  const zone = useTrip((state) => state.view.zone);
  const reader = useTrip((state) => state.readerZone);
  return useMemo(() => ({ words, zone, reader, focus, names }), [words, zone, reader, focus, names]);
}
