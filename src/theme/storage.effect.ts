/** Reads this site's storage; null where there is nothing, or where storage is refused (it throws in a cross-site frame). */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch (error) {
    return refused(error);
  }
}

/** Writes to this site's storage, where that is allowed. */
export function writeStored(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch (error) {
    refused(error);
  }
}

/** Storage that is refused or full is no fault of ours, and nothing rests on it. Anything else is. */
function refused(error: unknown): null {
  if (error instanceof DOMException) return null;
  throw error;
}
