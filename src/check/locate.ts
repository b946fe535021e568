import { excerptAround, lineStarts, spotOf } from './locate-lines.ts';
import { nodeAt, readTree, type Tree } from './locate-tree.ts';
import { type Finding, type Path, type Problem, pathText, type Spot } from './problem.ts';

/** The text of a trip file, in which things are looked up only when there is something to say about them. */
export interface TripText {
  text: string;
  /** How many lines it has. */
  lines(): number;
  /** The whole text as a tree with its syntax errors. Built when first asked for. */
  tree(): Tree;
  /** A finding with its line, column and the lines around it. */
  locate(finding: Finding): Problem;
}

/** Prepares the text of a file for looking up. A byte order mark is no part of it (RFC 8259 §8.1). */
export function tripText(raw: string): TripText {
  const text = raw.replace(/^\uFEFF/, '');
  let read: Tree | undefined;
  const tree = () => {
    read ??= readTree(text);
    return read;
  };
  let known: number[] | undefined;
  const starts = () => {
    known ??= lineStarts(text);
    return known;
  };
  const locate = ({ path, words, spot }: Finding): Problem => {
    const offset = offsetOf(tree(), path, spot);
    const lines = starts();
    return { ...words, path: pathText(path), ...spotOf(lines, offset), excerpt: excerptAround(text, lines, offset) };
  };
  // A line end closes the last line; it does not begin one more.
  const lines = () => starts().length - (/[\n\r]$/.test(text) ? 1 : 0);
  return { text, lines, tree, locate };
}

/** Where in the text a path stands. */
function offsetOf({ root }: Tree, path: Path, spot: Spot): number {
  if (typeof spot === 'object') return spot.offset;
  if (root === null) return 0;
  const node = nodeAt(root, path);
  return (spot === 'key' ? node.keyOffset : null) ?? node.offset;
}
