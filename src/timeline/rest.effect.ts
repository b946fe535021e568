/** So long after its last move the list is at rest, in milliseconds. */
const REST_MS = 120;

/** Calls `rested` when the list, or what it lies in, has come to rest. Returns the stop. */
export function watchRest(root: HTMLElement, rested: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = ({ target }: Event) => {
    const list = root.querySelector('[data-timeline]');
    if (!(target instanceof Node) || list === null || !target.contains(list)) return;
    clearTimeout(timer);
    timer = setTimeout(rested, REST_MS);
  };
  // Scrolling does not bubble, but it can be heard on the way down.
  addEventListener('scroll', hear, { capture: true, passive: true });
  return () => {
    clearTimeout(timer);
    removeEventListener('scroll', hear, { capture: true });
  };
}
