/** The rows of the strip, in pixels of its height at the usual size of text. */
export const ROWS = {
  height: 82,
  dates: { y: 0, height: 17, text: 13 },
  midnights: { y: 4 },
  bands: { y: 20, height: 20, text: 34 },
  ticks: { y: 45, height: 11, text: 55 },
  days: { y: 64, height: 18, text: 77 },
} as const;

/** A length down the strip as a share of it, so that it grows with the size of text. */
export const down = (pixels: number): string => percent((pixels / ROWS.height) * 100);

/** For an attribute: `12.3%`. */
export const percent = (value: number): string => `${Math.round(value * 1000) / 1000}%`;

/** For an attribute: pixels at the usual size of text as a multiple of the text's, which is 12. */
export const em = (pixels: number): string => `${Math.round((pixels / 12) * 1000) / 1000}em`;
