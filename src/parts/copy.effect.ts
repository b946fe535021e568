/**
 * Puts a text on the clipboard; false where that is refused, so that the caller selects it for the reader to copy. From a file, in a
 * frame and without https there is no clipboard to write to: there a copying by hand is made as if it had been asked for.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyAsByHand(text); // refused or not there; either way the old way is left
  }
}

function copyAsByHand(text: string): boolean {
  let isPut = false;
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isPut = event.clipboardData !== null;
  };
  document.addEventListener('copy', put);
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return isCopied && isPut;
}

/** Selects all text of an element or field. */
export function selectText(element: Element | null): void {
  if (element instanceof HTMLTextAreaElement) {
    element.focus();
    element.select();
  } else if (element !== null) getSelection()?.selectAllChildren(element);
}
