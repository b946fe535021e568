/** A text with what was looked for marked in it. */
export function Marked({ stretches }: { stretches: { text: string; hit: boolean }[] }) {
  let at = 0;
  return stretches.map(({ text, hit }) => {
    at += text.length;
    return hit ? <mark key={at}>{text}</mark> : text;
  });
}
