/**
 * Tells a popover where the button is that is about to open it, for its style sheet: below the button's start, in
 * pixels of the window.
 */
export function placeBeside(button: HTMLElement, popoverId: string): void {
  const { left, bottom } = button.getBoundingClientRect();
  const popover = document.getElementById(popoverId);
  popover?.style.setProperty('--beside-x', `${left}px`);
  popover?.style.setProperty('--beside-y', `${bottom}px`);
}
