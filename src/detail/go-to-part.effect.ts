/**
 * Goes from a link to a part of the same article: opens it if it is folded, brings it into view and gives it the focus.
 * Without script the link's own fragment does the same; with it, the fragment of the address belongs to the state.
 */
export function goToPart(link: HTMLElement, id: string): boolean {
  const part = link.ownerDocument.getElementById(id);
  if (part === null) return false;
  if (part instanceof HTMLDetailsElement) part.open = true;
  const target = part.querySelector('summary') ?? part;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
  return true;
}
