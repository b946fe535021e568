import { en } from '../i18n/en.ts';

/** Says that the app did not start: over the prerendered page, which stays readable, or in place of another trip. */
export function showFailure(error: unknown, text = en.app.dataFailed): void {
  console.error(error);
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.className = 'failure';
  message.textContent = text;
  document.body.prepend(message);
}
