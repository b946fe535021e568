/**
 * A text cut to at most `limit` characters for previews: after the last whole sentence that fits, else after the last whole
 * word, with an ellipsis. A text that fits is left as it is.
 *
 *     clip('They met. They spoke at length.', 12) //=> 'They met.'
 *     clip('They spoke at length', 12)            //=> 'They spoke…'
 */
export function clip(text: string, limit = 200): string {
  if (text.length <= limit) return text;
  const sentence = /^.*[.!?][”"’]?(?=\s)/s.exec(text.slice(0, limit + 1))?.[0];
  return sentence ?? `${text.slice(0, limit - 1).replace(/\s+\S*$/, '')}…`;
}
