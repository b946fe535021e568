import { wordsFor } from '../i18n/words.ts';

/** Says that the app did not start: over the prerendered page, which stays readable, or in place of another trip. */
export function showFailure(error: unknown, text = wordsFor(document.documentElement.lang).app.dataFailed): void {
  console.error(error);
  // What was held back for what will not come now.
  const { dataset } = document.documentElement;
  delete dataset.zone;
  if (dataset.room === '') delete dataset.room;
  if (dataset.meeting === undefined) delete dataset.open;
  document.getElementById('root')?.removeAttribute('data-slow');
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.className = 'failure';
  message.textContent = text;
  document.body.prepend(message);
}
