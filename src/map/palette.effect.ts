/** The colours of the land, as the theme has them now. A canvas cannot read custom properties by itself. */
export interface Palette {
  sea: string;
  land: string;
  coast: string;
  border: string;
  graticule: string;
  /** Plain ground and grid at city level. */
  ground: string;
}

/** Each token, and a property of the probe that takes on its colour: so all are known after one reckoning of styles. */
const TOKENS = {
  sea: ['--sea', 'color'],
  land: ['--land', 'backgroundColor'],
  coast: ['--coast', 'borderTopColor'],
  border: ['--border', 'borderRightColor'],
  graticule: ['--graticule', 'borderBottomColor'],
  ground: ['--halo', 'borderLeftColor'],
} as const;

let known: Palette | null = null;
let watchers = 0;

/** The page's colours. Read once for each theme, while anyone watches it: to answer, the browser reckons styles anew. */
export function readPalette(): Palette {
  if (watchers === 0) return probe();
  known ??= probe();
  return known;
}

/** At the page's own level: in a box that the styles measure, such as the map's, it would be laid out for each answer. */
function probe(): Palette {
  const span = document.createElement('span');
  span.style.forcedColorAdjust = 'none';
  for (const [token, property] of Object.values(TOKENS)) span.style[property] = `var(${token})`;
  document.body.append(span);
  const style = getComputedStyle(span);
  const palette = Object.fromEntries(Object.entries(TOKENS).map(([name, [, property]]) => [name, style[property]]));
  span.remove();
  return palette as Record<keyof typeof TOKENS, string>; // the tokens are the palette's own keys
}

/** Calls `told` when the theme changes, by the reader or by the system. Returns the stop. */
export function watchTheme(told: () => void): () => void {
  const changed = () => {
    known = null;
    told();
  };
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', changed);
  watchers++;
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', changed);
    watchers--;
    if (watchers === 0) known = null;
  };
}
