/** How long the details may take to be drawn, in milliseconds. */
const PATIENCE_MS = 10_000;

/** The name by which SearchList.module.css knows the marked words. */
const HIGHLIGHT = 'found';

let asked = 0;

/** Does something as soon as it can be done: what is gone to may still have to be loaded, and is drawn in a frame to come. */
function soon(attempt: () => boolean): void {
  const mine = ++asked;
  const began = performance.now();
  const look = () => {
    if (mine !== asked || performance.now() - began > PATIENCE_MS) return;
    if (!attempt()) requestAnimationFrame(look);
  };
  // Once what was there before has gone.
  requestAnimationFrame(() => requestAnimationFrame(look));
}

/** A statement in the details: its text, and from where to where words in it are what was found. */
export interface Statement {
  text: string;
  hits: [number, number][];
}

/**
 * Takes the reader from the field to what was chosen: the focus goes to the element, unless it has left the field by
 * itself. A statement of the details is shown and marked: what it stands in is unfolded, and the details are scrolled
 * where it is out of sight. The details are not ours: it is looked for by its text.
 */
export function arrive(selector: string, statement: Statement | null): void {
  soon(() => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element === null) return false;
    if (document.activeElement?.id === 'search') leaveFor(element);
    return statement === null || reveal(statement);
  });
}

/** What is not drawn takes no focus; on a phone, where nothing is to be done with it, it only leaves the field. */
function leaveFor(element: HTMLElement): void {
  if (!matchMedia('(pointer: coarse)').matches) element.focus({ preventScroll: true });
  const field = document.activeElement;
  if (field instanceof HTMLElement && field.id === 'search') field.blur();
}

function reveal({ text, hits }: Statement): boolean {
  const details = document.getElementById('details');
  const node = details === null ? null : textWith(details, text);
  if (details === null || node === null) return false;
  show(node, text, hits, details);
  return true;
}

function textWith(element: HTMLElement, statement: string): Text | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.data.includes(statement)) return node;
  }
  return null;
}

function show(text: Text, statement: string, hits: [number, number][], details: HTMLElement): void {
  const folded = text.parentElement?.closest('details');
  if (folded !== null && folded !== undefined) folded.open = true;
  const start = text.data.indexOf(statement);
  const range = rangeOf(text, start, start + statement.length);
  const [seen, line] = [details.getBoundingClientRect(), range.getBoundingClientRect()];
  // Only the details: scrolling into view would move the page around them as well.
  if (line.top < seen.top || line.bottom > seen.bottom) details.scrollTop += line.top - seen.top - seen.height / 3;
  mark(hits.map(([from, to]) => rangeOf(text, start + from, start + to)));
}

function rangeOf(text: Text, from: number, to: number): Range {
  const range = new Range();
  range.setStart(text, from);
  range.setEnd(text, to);
  return range;
}

/** Without touching what React has drawn; older browsers do without. */
function mark(ranges: Range[]): void {
  if ('highlights' in CSS) CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}
