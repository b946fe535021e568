import { flushSync } from 'react-dom';
import type { Root } from 'react-dom/client';
import { openWordsFor } from '../i18n/open-words.ts';
import type { Unopened } from './opened.ts';
import { ProblemPage } from './ProblemPage.tsx';

/** What the buttons of the problem page do. */
export interface ProblemActions {
  /** Shows what has come of it in place of this page. */
  checkAgain: () => Promise<void>;
  openBundled: () => void;
}

/** Shows why there is no trip. */
export function showProblems(page: Root, unopened: Unopened, actions: ProblemActions): void {
  const words = openWords();
  const title = unopened.kind === 'problems' ? words.notShown : words.notOpened;
  document.title = unopened.name === '' ? title : `${title}: ${unopened.name}`;
  renderProblems(page, unopened, actions, null);
  // Whoever cannot see that the page is new is told by its heading.
  document.querySelector('h1')?.focus();
  scrollTo(0, 0);
}

function renderProblems(
  page: Root,
  unopened: Unopened,
  actions: ProblemActions,
  status: 'checking' | 'late' | null,
): void {
  const checkAgain = () => {
    if (status === 'checking') return;
    renderProblems(page, unopened, actions, 'checking');
    actions.checkAgain().catch((error: unknown) => {
      reportError(error);
      renderProblems(page, unopened, actions, 'late');
    });
  };
  flushSync(() =>
    page.render(
      <ProblemPage
        unopened={unopened}
        words={openWords()}
        status={status}
        onCheckAgain={checkAgain}
        onOpenBundled={actions.openBundled}
      />,
    ),
  );
}

/** In the language of the page: a file that is not shown has none. */
const openWords = () => openWordsFor(document.documentElement.lang);
