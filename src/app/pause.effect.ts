/** Lets the browser answer the reader in between: on a slow phone each step of the start is long enough for a tap to feel late. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
