import { flushSync } from 'react-dom';
import type { Root } from 'react-dom/client';
import { enOpen } from '../i18n/en-open.ts';
import { openTrip, type Unopened } from './open.effect.ts';
import type { OpeningPlan } from './opening.effect.tsx';
import { ProblemPage } from './ProblemPage.tsx';

/** Asks for the file once, and shows what came of it. */
export async function attempt(page: Root, plan: OpeningPlan): Promise<void> {
  const opened = await openTrip(location.search, location.href, plan.origins);
  if (opened.kind === 'trip') plan.onTrip(opened.trip, page);
  else showProblems(page, plan, opened);
}

function showProblems(page: Root, plan: OpeningPlan, unopened: Unopened): void {
  const title = unopened.kind === 'problems' ? enOpen.notShown : enOpen.notOpened;
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
    attempt(page, plan).catch((error: unknown) => {
      reportError(error);
      renderProblems(page, plan, unopened, false);
    });
  };
  flushSync(() =>
    page.render(
      <ProblemPage
        unopened={unopened}
        words={enOpen}
        checking={checking}
        onCheckAgain={checkAgain}
        onOpenBundled={plan.onOpenBundled}
      />,
    ),
  );
}
