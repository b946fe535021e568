import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTrip } from './check.ts';
import { readTree, type TreeNode } from './locate-tree.ts';
import { pathText } from './problem.ts';

const SAMPLE = readFileSync('src/check/sample.json', 'utf8');
const LINES = (text: string) => text.split(/\r\n|\n|\r/).length;

/** Every path that leads somewhere in a text, even in a broken one. */
function pathsIn(text: string): Set<string> {
  const paths = new Set(['']);
  const walk = (node: TreeNode, path: (string | number)[]) => {
    paths.add(pathText(path));
    for (const [step, child] of node.children ?? []) walk(child, [...path, step]);
  };
  const { root, faults } = readTree(text.replace(/^\uFEFF/, ''));
  if (root !== null) walk(root, []);
  for (const { path } of faults) paths.add(pathText(path));
  return paths;
}

function expectReport(text: string): void {
  const checked = checkTrip(text);
  const problems = checked.ok ? checked.warnings : checked.problems;
  if (!checked.ok) expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
  const paths = pathsIn(text);
  for (const { path, line, column, title, what, remedy, excerpt } of problems) {
    expect(paths).toContain(path);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(LINES(text));
    expect(column).toBeGreaterThanOrEqual(1);
    expect(excerpt.map(({ number }) => number)).toContain(line);
    for (const words of [title, what, remedy]) expect(words).not.toMatch(/undefined|NaN|\[object|^$/);
  }
}

/** Paths of all values of the sample. */
function everyPath(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Object.entries(value).map(([key, child]) => [Array.isArray(value) ? Number(key) : key, child] as const);
  return [path, ...steps.flatMap(([step, child]) => everyPath(child, [...path, step]))];
}

function withValue(value: unknown, path: (string | number)[], put: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return put;
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as object) };
  const old = (copy as Record<string | number, unknown>)[step];
  (copy as Record<string | number, unknown>)[step] = withValue(old, rest, put);
  return copy;
}

describe('whatever the text, the checker says where the problems are, and never throws', () => {
  const sample: unknown = JSON.parse(SAMPLE);
  const words = fc.constantFrom(
    'oslo',
    'lisbon',
    'day',
    'minute',
    '2031-05-17',
    '2031-05-17T12:00+02:00',
    '9999-12-31',
    '-00:00',
  );
  const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), words, fc.constantFrom(1e308, -0, 0, null, [], {}));

  test('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), expectReport));
  });

  test('any JSON', () => {
    fc.assert(fc.property(fc.json(), expectReport));
  });

  test('any value at any place of a trip', () => {
    const mutation = fc.tuple(fc.constantFrom(...everyPath(sample)), value);
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), fc.constantFrom(0, 2), (mutations, indent) => {
        const mutated = mutations.reduce<unknown>((trip, [path, put]) => {
          return typeof trip === 'object' ? withValue(trip, path, put) : trip;
        }, sample);
        expectReport(JSON.stringify(mutated, null, indent));
      }),
      { numRuns: 300 },
    );
  });

  test('any piece cut out, doubled or put in', () => {
    const place = fc.nat(SAMPLE.length);
    fc.assert(
      fc.property(
        place,
        fc.nat(40),
        fc.oneof(fc.string(), fc.constantFrom('"', '{', '[', '}', ']', ',', ':', '\\', '\n', '//')),
        (at, length, put) => {
          expectReport(SAMPLE.slice(0, at) + put + SAMPLE.slice(at + length));
          expectReport(SAMPLE.slice(0, at + length) + SAMPLE.slice(at));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('brackets without end', () => {
    for (const text of [
      '['.repeat(100_000),
      '{"a":'.repeat(100_000),
      `"\n${'['.repeat(100_000)}`,
      `{"x": ${'['.repeat(1e5)}${']'.repeat(1e5)}}`,
    ]) {
      expectReport(text);
    }
  });
});
