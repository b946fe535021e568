import { lazy, Suspense, useRef } from 'react';
import { useFixed, useWords } from '../state/hooks.tsx';
import type { Carried } from './carried-land.ts';
import type { Framing } from './region.ts';
import styles from './StillMap.module.css';
import { useIsEmpty } from './still.effect.ts';

// Lazy on the server too, for what it imports would else be in the first load; the prerender waits for it. Pure, so that the
// browser's build leaves it out.
const ServerPicture = /* @__PURE__ */ lazy(async () => ({
  default: (await import('./ServerPicture.tsx')).ServerPicture,
}));
const LatePicture = lazy(async () => ({ default: (await import('./LatePicture.tsx')).LatePicture }));

interface Props {
  needed: boolean;
  framing: Framing;
  /** For the server: what the page carries of the basemap. */
  carried: Carried | undefined;
}

/**
 * The map before it is alive, in print, and without script. The server draws it; the browser leaves what it finds, for
 * drawing it again would need the land and the layout in the first load. A trip that no server drew has none, and gets one
 * only when it is `needed` in place of the live map, which is there as soon.
 */
export function StillMap({ needed, framing, carried }: Props) {
  const words = useWords().map;
  const stops = useFixed((state) => state.itinerary.visits);
  const frame = useRef<HTMLDivElement>(null);
  const isEmpty = useIsEmpty(frame);
  const props = {
    className: `${styles.still} still`,
    role: 'img',
    'aria-label': words.still(stops.map(({ stop }) => stop.name).join(', ')),
  };
  if (import.meta.env.SSR)
    return (
      <div {...props}>
        <ServerPicture framing={framing} carried={carried} />
      </div>
    );
  if (isEmpty && needed && !import.meta.env.ALONE)
    return (
      <div {...props} key="late">
        <Suspense>
          <LatePicture />
        </Suspense>
      </div>
    );
  // biome-ignore lint/security/noDangerouslySetInnerHtml: always empty; it tells React to leave the server's drawing alone
  return <div {...props} ref={frame} suppressHydrationWarning dangerouslySetInnerHTML={LEFT_ALONE} />;
}

const LEFT_ALONE = { __html: '' };
