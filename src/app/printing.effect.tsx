import { createRoot } from 'react-dom/client';
import { StoreProvider } from '../state/hooks.tsx';
import type { Store } from '../state/store.ts';
import { PrintPane } from './PrintPane.tsx';

let isStarted = false;

/** Puts what is for printing into the page, beside the app: a reader who never prints never waits for it. Once is enough. */
export function startPrinting(store: Store): void {
  if (isStarted) return;
  isStarted = true;
  const place = document.createElement('div');
  document.body.append(place);
  createRoot(place).render(
    <StoreProvider store={store}>
      <PrintPane />
    </StoreProvider>,
  );
}
