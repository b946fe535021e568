/**
 * For the heading of the details, as it appears: takes the focus on from the landmark around it, which had to hold it
 * where the details were opened before their script had come.
 */
export function takeFocus(heading: HTMLElement | null): void {
  if (heading !== null && document.activeElement?.id === 'details') heading.focus({ preventScroll: true });
}
