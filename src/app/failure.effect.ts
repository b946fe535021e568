import { wordsFor } from '../i18n/words.ts';

/** Says that the app did not start: over the prerendered page, which stays readable, or in place of another trip. */
export function showFailure(error: unknown, text = wordsFor(document.documentElement.lang).app.dataFailed): void {
  console.error(error);
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.className = 'failure';
  message.textContent = text;
  document.body.prepend(message);
}
