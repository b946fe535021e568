/** What an element scrolls in: the nearest column around it that scrolls by itself, else the page. */
export function scrollerOf(element: Element): Element {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement)
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY) && parent !== document.body) return parent;
  return document.scrollingElement ?? document.documentElement;
}
