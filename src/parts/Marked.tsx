/** A text with what was looked for marked in it. */
export function Marked({ stretches }: { stretches: { text: string; hit: boolean }[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a stretch has no name but its place, and the next text's takes it over
  return stretches.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text));
}
