/** Where this page is now, with its fragment: all that a link to this view needs. */
export const viewAddress = (): string => location.href;

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
