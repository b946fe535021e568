import { readSingles } from '../theme/single-keys.effect.ts';

/** The key `/` goes to the search, except where one types and where single keys are switched off. */
export function startSlash(): () => void {
  const onKey = (event: KeyboardEvent) => {
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (event.key !== '/' || modified || event.defaultPrevented || isTyping(event.target) || !readSingles()) return;
    const field = document.getElementById('search');
    if (field === null || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    field.focus();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));
