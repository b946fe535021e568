/** So long after its last move the list is at rest, in milliseconds. */
const REST_MS = 120;
/** And so many frames more. */
const FRAMES = 2;

/** Calls `rested` when the list, or what it lies in, has come to rest. Returns the stop. */
export function watchRest(root: HTMLElement, rested: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  // A page that is busy hears late that it was scrolled, and the slower its frames are, the later.
  const wait = (frames: number) => {
    frame = requestAnimationFrame(() => (frames === 1 ? rested() : wait(frames - 1)));
  };
  const forget = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
  const hear = ({ target }: Event) => {
    const list = root.querySelector('[data-timeline]');
    if (!(target instanceof Node) || list === null || !target.contains(list)) return;
    forget();
    timer = setTimeout(() => wait(FRAMES), REST_MS);
  };
  // Scrolling does not bubble, but it can be heard on the way down.
  addEventListener('scroll', hear, { capture: true, passive: true });
  return () => {
    forget();
    removeEventListener('scroll', hear, { capture: true });
  };
}
