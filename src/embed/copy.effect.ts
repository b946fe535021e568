/**
 * Puts a text on the clipboard; false where that is refused. From a file, in a frame and without https there is no
 * clipboard to write to: then what `field` shows is selected and copied as a reader would by hand.
 */
export async function copyText(text: string, field: HTMLInputElement | HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(field); // refused or not there; either way the old way is left
  }
}

function copySelected(field: HTMLInputElement | HTMLTextAreaElement | null): boolean {
  if (field === null) return false;
  field.focus();
  field.select();
  return document.execCommand('copy');
}

/** Where this page is now, with its fragment: all that a link to this view needs. */
export const viewAddress = (): string => location.href;

/** An address as the browser would follow it from here. */
export const fullAddress = (address: string): string => new URL(address, location.href).href;

/** Whether the system has a way of its own to share. */
export const canSend = (): boolean => 'share' in navigator;

/** Hands a link to it; false where that is refused. That the reader thinks better of it is no fault. */
export async function send(title: string, url: string): Promise<boolean> {
  try {
    await navigator.share({ title, url });
    return true;
  } catch (error) {
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    return error.name === 'AbortError';
  }
}
