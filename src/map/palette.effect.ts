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

const TOKENS: Record<keyof Palette, string> = {
  sea: '--sea',
  land: '--land',
  coast: '--coast',
  border: '--border',
  graticule: '--graticule',
  ground: '--halo',
};

/** Reads the tokens where `element` stands, resolved for its theme. */
export function readPalette(element: HTMLElement): Palette {
  const probe = element.ownerDocument.createElement('span');
  probe.style.forcedColorAdjust = 'none';
  element.append(probe);
  const style = getComputedStyle(probe);
  const read = (token: string) => {
    probe.style.color = `var(${token})`;
    return style.color;
  };
  const entries = Object.entries(TOKENS).map(([name, token]) => [name, read(token)]);
  probe.remove();
  return Object.fromEntries(entries);
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
