/** Whether the document fills the screen. Some browsers (Safari on phones) know nothing of it. */
export const isFull = (): boolean => (document.fullscreenElement ?? null) !== null;

/** Fills the screen. Where the browser refuses, the window is filled already. */
export function fillScreen(): void {
  document.documentElement.requestFullscreen?.().catch(told);
}

/** Gives the screen back, if it is filled. */
export function leaveScreen(): void {
  if (isFull()) document.exitFullscreen().catch(told);
}

/** Refusals of the browser: for whoever looks, not for the audience. */
export const told = (error: unknown): void => console.info('The browser does not allow this:', error);
