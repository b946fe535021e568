import { sourceId } from './source-id.ts';

/** Brings a source of the list into sight, with the focus on it: also when it was the last one that was gone to. */
export function goToSource(id: string): void {
  const item = document.getElementById(sourceId(id));
  item?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: 'center' });
}
