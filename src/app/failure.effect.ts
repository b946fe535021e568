import { en } from '../i18n/en.ts';

/** Says on the prerendered page, which stays readable, that the app did not start. */
export function showFailure(error: unknown): void {
  console.error(error);
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.className = 'failure';
  message.textContent = en.app.dataFailed;
  document.body.prepend(message);
}
