import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import type { Path } from './problem.ts';

/** A value in the text of a JSON file: where it stands, where its key stands, and what lies in it. */
export interface TreeNode {
  offset: number;
  keyOffset: number | null;
  /** By key or index; of a key that stands twice the last, which is the one that JSON readers keep. */
  children: Map<string | number, TreeNode> | null;
  /** What it is, unless it has children. */
  literal: unknown;
  isArray: boolean;
}

export type FaultKind = ReturnType<typeof printParseErrorCode> | 'DuplicateKey';

/** Something found while reading: a syntax error, or a key that stands a second time. */
export interface TreeFault {
  kind: FaultKind;
  path: Path;
  offset: number;
  length: number;
}

export interface Tree {
  root: TreeNode | null;
  faults: TreeFault[];
}

/** Far deeper than any trip file goes, and far less deep than what makes a recursive reader fail. */
export const DEEPEST = 60;

/**
 * Reads JSON as far as it goes, mistakes included, with the place of everything. Values nested deeper than `DEEPEST`
 * end the reading. (jsonc-parser's own `parseTree` loses the root of a file that ends too early.)
 */
export function readTree(text: string): Tree {
  const tree: Tree = { root: null, faults: [] };
  try {
    visit(text, treeVisitor(tree), { disallowComments: true });
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
  return tree;
}

class TooDeep extends Error {}

interface OpenNode {
  node: TreeNode;
  step: string | number;
}

function treeVisitor(tree: Tree) {
  const open: OpenNode[] = [];
  let key: { name: string; offset: number } | null = null;
  const path = (): Path => open.slice(1).map(({ step }) => step);

  const add = (offset: number, part: Pick<TreeNode, 'children' | 'literal' | 'isArray'>): OpenNode => {
    const parent = open.at(-1)?.node;
    const step = parent?.isArray ? (parent.children?.size ?? 0) : (key?.name ?? '');
    const node = { ...part, offset, keyOffset: parent?.isArray ? null : (key?.offset ?? null) };
    if (parent === undefined) tree.root ??= node;
    else parent.children?.set(step, node);
    key = null;
    return { node, step };
  };
  const begin = (offset: number, isArray: boolean) => {
    open.push(add(offset, { children: new Map(), literal: undefined, isArray }));
    if (open.length > DEEPEST) throw new TooDeep();
  };

  return {
    onObjectBegin: (offset: number) => begin(offset, false),
    onArrayBegin: (offset: number) => begin(offset, true),
    onObjectEnd: () => void open.pop(),
    onArrayEnd: () => void open.pop(),
    onLiteralValue: (literal: unknown, offset: number) => void add(offset, { children: null, literal, isArray: false }),
    onObjectProperty: (name: string, offset: number, length: number) => {
      if (open.at(-1)?.node.children?.has(name)) {
        tree.faults.push({ kind: 'DuplicateKey', path: [...path(), name], offset, length });
      }
      key = { name, offset };
    },
    onError: (code: ParseErrorCode, offset: number, length: number) => {
      tree.faults.push({ kind: printParseErrorCode(code), path: path(), offset, length });
    },
  };
}

/** The node at a path; where part of the path is not in the text, the last part that is. */
export function nodeAt(root: TreeNode, path: Path): TreeNode {
  let node = root;
  for (const step of path) {
    const next = node.children?.get(step);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

/** The JSON value of a node. Objects have no prototype, so that a key `__proto__` is a key like any other. */
export function readValue(node: TreeNode): unknown {
  if (node.children === null) return node.literal;
  if (node.isArray) return [...node.children.values()].map(readValue);
  const value: Record<string, unknown> = Object.create(null);
  for (const [key, child] of node.children) value[key] = readValue(child);
  return value;
}
