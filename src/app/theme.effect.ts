import { THEMES, type Theme } from '../state/state.ts';
import { type Store, watch } from '../state/store.ts';
import { readStored, writeStored } from '../theme/storage.effect.ts';

const KEY = 'theme';

/** Shows the theme of the view: a link's, else the one that the reader chose here. */
export function startTheme(store: Store): () => void {
  const stored = THEMES.find((theme) => theme === readStored(KEY));
  if (store.getState().view.theme === 'system' && stored !== undefined)
    store.send({ type: 'set-theme', theme: stored });
  show(store.getState().view.theme);
  return watch(store, (state) => state.view.theme, show);
}

/** Remembers what the reader chose; what a link asks for is no choice. */
export const keepTheme = (theme: Theme): void => writeStored(KEY, theme);

function show(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}
