import { isCalm } from '../parts/motion.effect.ts';
import { type Store, watch } from '../state/store.ts';

/** Keeps the tab of the day in view where it can be seen, in the middle of the row of days where there are many. */
export function startDayPicker(store: Store, root: HTMLElement): () => void {
  return watch(
    store,
    ({ dayInView, days }) => days[dayInView],
    // Once the views have followed.
    () => requestAnimationFrame(() => centre(root)),
  );
}

function centre(root: HTMLElement): void {
  const picker = root.querySelector('[data-day-picker]');
  const tab = picker?.querySelector<HTMLElement>('[aria-current]');
  if (!picker || !tab || picker.scrollWidth <= picker.clientWidth) return;
  const { left, width } = tab.getBoundingClientRect();
  const middle = picker.getBoundingClientRect().left + picker.clientWidth / 2;
  picker.scrollBy({ left: left + width / 2 - middle, behavior: isCalm() ? 'instant' : 'smooth' });
}
