/** What the field asks of its list: to look for a text, to move the mark by one line, and to go where it is. */
export interface ListKeys {
  ask: (text: string) => void;
  /** Whether what is in the list answers the text. */
  answers: (text: string) => boolean;
  move: (by: 1 | -1) => void;
  go: () => void;
}
