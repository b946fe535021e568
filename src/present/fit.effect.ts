import { type RefObject, useLayoutEffect } from 'react';

/** How often a slide may step down before it is as small as it gets (Slide.module.css says what each step does). */
const STEPS = 5;

/**
 * Steps a slide down until it fits its frame: `data-tight` from 0 on. Done again when the frame changes its shape, as when
 * another projector is plugged in, and when the fonts have come.
 */
export function useFit(slide: RefObject<HTMLElement | null>, content: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content is to be fitted anew
  useLayoutEffect(() => {
    const { current: element } = slide;
    if (element === null) return;
    const shrink = () => {
      for (let tight = 0; tight <= STEPS; tight++) {
        element.dataset.tight = String(tight);
        if (element.scrollHeight <= element.clientHeight + 1) return;
      }
    };
    const observer = new ResizeObserver(shrink);
    observer.observe(element);
    document.fonts?.ready.then(shrink, console.warn);
    shrink();
    return () => observer.disconnect();
  }, [slide, content]);
}
