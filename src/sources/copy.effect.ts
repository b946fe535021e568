/** Puts a text on the clipboard; false where the browser does not let us, as in frames without that permission. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // the caller selects the text instead, so that the reader can copy it
  }
}

/** Selects all text of an element. */
export function selectText(element: Element | null): void {
  if (element !== null) getSelection()?.selectAllChildren(element);
}

/** Today on the reader's calendar, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** An address in full, as seen from this page. */
export const inFull = (address: string): string => new URL(address, location.href).href;
