/**
 * Labels on the strip fit or do not fit, depending on its width. The page is drawn before that is known, so each label
 * carries the widths at which it shows, and container queries choose: `at` lists them as indexes of `WIDTHS`.
 */
export type At = number[];

/** The narrowest width, in pixels at the usual size of text, of each of the steps for which labels are chosen. */
const WIDTHS = [540, 700, 864, 1024, 1184, 1264, 1360, 1600, 1920, 2400] as const;

/** Every step. */
export const EVERYWHERE: At = WIDTHS.map((_width, step) => step);

/** The narrowest width of a step, in pixels. */
export const widthOfStep = (step: number): number => WIDTHS[step] ?? 0;

/** The steps at which something holds, given the width in pixels. */
export const stepsWhere = (holds: (width: number) => boolean): At =>
  EVERYWHERE.filter((step) => holds(widthOfStep(step)));

/** For the attribute by which the style sheet chooses; undefined where there is nothing to choose. */
export const atWords = (at: At): string | undefined => (at.length === WIDTHS.length ? undefined : at.join(' '));

/** Widths of letters at 12 px in the widest of the sans faces, in pixels. */
const LETTERS: [RegExp, number][] = [
  [/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/, 12],
  [/[mwMWQO@%]/, 10.6],
  [/\s/, 2.9],
  [/[.,:;'’|!ijlI]/, 3.6],
  [/[()ftr–-]/, 4.9],
  [/\p{Lu}/u, 8],
];
const LETTER = 7;

/** About how wide a text is at 12 px in the sans face, in pixels, rather too wide than too narrow. */
export function textWidth(text: string, isBold = false): number {
  const width = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
  return Math.ceil(isBold ? width * 1.05 : width);
}

const letterWidth = (letter: string): number => LETTERS.find(([pattern]) => pattern.test(letter))?.[1] ?? LETTER;

/** What else is in the way of labels at a step, whose width is given: stretches in pixels. */
export type Obstacles = (step: number, width: number) => [number, number][];

/** A label that stands at a point and runs on to the right, its words from the longest to the shortest. */
export interface Standing {
  /** In percent. */
  x: number;
  /** How far to the right of it the words begin, in pixels at the usual size of text. */
  indent: number;
  /** Whether a tick at the point belongs to the label. */
  hasTick: boolean;
  texts: string[];
}

/** What must be free between two labels, in pixels. */
const GAP = 6;

/**
 * For each label, at which steps each of its words shows. Where they are too many, every second, fourth, eighth … is
 * left; a label that would meet the next one, the edge or an obstacle takes shorter words or is left out.
 */
export function fitLabels(labels: Standing[], obstacles: Obstacles = () => []): At[][] {
  const shown = labels.map(({ texts }) => texts.map((): At => []));
  for (const [step, width] of WIDTHS.entries()) {
    const kept = thin(labels, width);
    kept.forEach((index, place) => {
      const next = labels[kept[place + 1] ?? -1];
      const end = next === undefined ? width : (next.x / 100) * width;
      const choice = firstThatFits(labels[index], end, width, obstacles(step, width));
      if (choice !== null) shown[index]?.[choice]?.push(step);
    });
  }
  return shown;
}

/** The indexes of every first, second, fourth … label, whichever leaves room enough on average. */
function thin(labels: Standing[], width: number): number[] {
  const widest = labels.reduce((most, { indent, texts }) => Math.max(most, indent + textWidth(texts.at(-1) ?? '')), 0);
  let every = 1;
  while ((every * width) / labels.length < widest + GAP && every < labels.length) every *= 2;
  return labels.flatMap((_label, index) => (index % every === 0 ? [index] : []));
}

function firstThatFits(label: Standing | undefined, end: number, width: number, obstacles: [number, number][]) {
  if (label === undefined) return null;
  const from = (label.x / 100) * width;
  const fits = (text: string) => {
    const to = from + label.indent + textWidth(text);
    return to + GAP <= Math.max(end, 0) && obstacles.every(([left, right]) => to + GAP <= left || from >= right);
  };
  const choice = label.texts.findIndex(fits);
  return choice < 0 ? null : choice;
}
