import { flushSync } from 'react-dom';
import type { Root } from 'react-dom/client';
import { openWordsFor } from '../i18n/open-words.ts';
import { opened, type Unopened } from './opened.ts';
import type { OpeningPlan } from './opening.effect.tsx';
import { ProblemPage } from './ProblemPage.tsx';
import { readTrip } from './read.effect.ts';
import type { Read } from './read.ts';

/** Checks what was read, and shows the trip or the page that says why there is none. */
export function showOutcome(page: Root, plan: OpeningPlan, read: Read): void {
  const result = opened(read);
  if (result.kind === 'trip') plan.onTrip(result.trip, page);
  else showProblems(page, plan, result);
}

function showProblems(page: Root, plan: OpeningPlan, unopened: Unopened): void {
  const words = openWords();
  const title = unopened.kind === 'problems' ? words.notShown : words.notOpened;
  document.title = unopened.name === '' ? title : `${title}: ${unopened.name}`;
  renderProblems(page, plan, unopened, false);
  // Whoever cannot see that the page is new is told by its heading.
  document.querySelector('h1')?.focus();
  scrollTo(0, 0);
}

function renderProblems(page: Root, plan: OpeningPlan, unopened: Unopened, checking: boolean): void {
  const checkAgain = () => {
    if (checking) return;
    renderProblems(page, plan, unopened, true);
    again(page, plan).catch((error: unknown) => {
      reportError(error);
      renderProblems(page, plan, unopened, false);
    });
  };
  flushSync(() =>
    page.render(
      <ProblemPage
        unopened={unopened}
        words={openWords()}
        checking={checking}
        onCheckAgain={checkAgain}
        onOpenBundled={plan.onOpenBundled}
      />,
    ),
  );
}

/** In the language of the page: a file that is not shown has none. */
const openWords = () => openWordsFor(document.documentElement.lang);

async function again(page: Root, plan: OpeningPlan): Promise<void> {
  showOutcome(page, plan, await readTrip(location.search, location.href, plan.origins));
}
