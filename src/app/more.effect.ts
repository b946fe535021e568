/** Closes the menu at the end of the masthead, if it is open. */
export const closeMore = (): void => document.getElementById('more')?.hidePopover();
