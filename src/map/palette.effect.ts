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

/** Reads the tokens where `element` stands, resolved for its theme. */
export function readPalette(element: HTMLElement): Palette {
  const probe = element.ownerDocument.createElement('span');
  probe.style.forcedColorAdjust = 'none';
  for (const [token, property] of Object.values(TOKENS)) probe.style[property] = `var(${token})`;
  element.append(probe);
  const style = getComputedStyle(probe);
  const palette = Object.fromEntries(Object.entries(TOKENS).map(([name, [, property]]) => [name, style[property]]));
  probe.remove();
  return palette as Record<keyof typeof TOKENS, string>; // the tokens are the palette's own keys
}

/** Calls `told` when the theme changes, by the reader or by the system. Returns the stop. */
export function watchTheme(told: () => void): () => void {
  const observer = new MutationObserver(told);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', told);
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', told);
  };
}
