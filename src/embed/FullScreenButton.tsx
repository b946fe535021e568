import { useTrip } from '../state/hooks.tsx';
import { useEmbedWords } from '../state/use-embed-words.tsx';
import { useFullScreen } from './full-screen.effect.ts';

/** Shows the embed on the whole screen, and on its page again; not there where the page around does not allow it. */
export function FullScreenButton() {
  // Not before React has the page: what differs from the prerendered one would have it taken over in one long task.
  return useTrip((state) => state.live) ? <Button /> : null;
}

function Button() {
  const words = useEmbedWords();
  const { allowed, full, toggle } = useFullScreen();
  if (!allowed) return null;
  return (
    <button type="button" aria-label={words.fullScreen} aria-pressed={full} onClick={toggle}>
      <Arrows />
    </button>
  );
}

/** Drawn as the icons of parts/Icon.tsx are; not one of them, for those come with the first load of the site. */
function Arrows() {
  const line = {
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: 1.5,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  } as const;
  return (
    <svg viewBox="0 0 20 20" width={20} height={20} aria-hidden="true">
      <path d="M12 3h5v5m0-5-5.5 5.5M8 17H3v-5m0 5 5.5-5.5" {...line} />
    </svg>
  );
}
