import type { MouseEvent } from 'react';

/** Where there is little room, the field of the search lies over the masthead, only while it has the focus. */
export function focusSearch(event: MouseEvent<HTMLElement>): void {
  event.currentTarget.ownerDocument.getElementById('search')?.focus();
}
