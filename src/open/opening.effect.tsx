import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { wordsFor } from '../i18n/words.ts';
import type { Trip } from '../trip/types.ts';
import { checkApart } from './checker.effect.ts';
import { OpeningPage } from './OpeningPage.tsx';
import type { Opened } from './opened.ts';
import { readTrip } from './read.effect.ts';

/** What the page does with what comes of it. */
export interface OpeningPlan {
  /** Other origins than the page's own that trips may come from; fixed by the build. */
  origins: readonly string[];
  /** The file has come and will now be checked. */
  onRead: () => void;
  /** Shows the trip in place of what was shown while it was on its way. */
  onTrip: (trip: Trip, page: Root) => Promise<void>;
  onOpenBundled: () => void;
}

/**
 * Opens the trip of `?trip=` in the element, in which nothing of another trip may be seen from here on: first the frame,
 * then the trip or the page that says why not. The checker is loaded only now, side by side with the file.
 */
export async function startOpening(element: HTMLElement, plan: OpeningPlan): Promise<void> {
  const opening = open(plan);
  const page = createRoot(cleared(element));
  const words = wordsFor(document.documentElement.lang).open;
  document.title = words.opening;
  flushSync(() => page.render(<OpeningPage words={words} />));
  await show(page, plan, await opening);
}

/** Reads and checks the file that the address names. */
function open({ origins, onRead }: OpeningPlan): Promise<Opened> {
  const reading = readTrip(location.search, location.href, origins);
  reading.then(({ kind }) => kind === 'text' && onRead(), console.warn);
  return checkApart(reading);
}

async function show(page: Root, plan: OpeningPlan, result: Opened): Promise<void> {
  if (result.kind === 'trip') return plan.onTrip(result.trip, page);
  const { showProblems } = await import('./problems.effect.tsx');
  const checkAgain = async () => show(page, plan, await open(plan));
  showProblems(page, result, { checkAgain, openBundled: plan.onOpenBundled });
}

/** The bundled trip's page is hidden by the mark on the document element until here. */
function cleared(element: HTMLElement): HTMLElement {
  element.replaceChildren();
  element.dataset.opened = '';
  return element;
}
