/** The trip in figures. */
export function Numbers() {
  return null;
}
