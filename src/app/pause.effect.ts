/** Lets the reader in between: on a slow phone each step takes as long as a finger notices. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
