/** What the field asks of its list: to move the mark by one line, and to go where it is. */
export interface ListKeys {
  move: (by: 1 | -1) => void;
  go: () => void;
}
