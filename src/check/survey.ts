/** What a JSON text holds, seen from outside. */
export interface Survey {
  /** How many keys are written; JSON.parse drops all but the last of the same key without a word. */
  keys: number;
  /** How many objects and lists lie within one another at most. */
  depth: number;
}

/** Surveys a valid JSON text in one pass, without recursion, whatever its depth. */
export function surveyText(text: string): Survey {
  const survey = { keys: 0, depth: 0 };
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const sign = text.charCodeAt(index);
    if (sign === QUOTE) index = endOfString(text, index);
    else if (sign === COLON) survey.keys++;
    else if (sign === OPEN_BRACE || sign === OPEN_BRACKET) survey.depth = Math.max(survey.depth, ++depth);
    else if (sign === CLOSE_BRACE || sign === CLOSE_BRACKET) depth--;
  }
  return survey;
}

const QUOTE = 34;
const COLON = 58;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

function endOfString(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) !== QUOTE) end += text.charCodeAt(end) === BACKSLASH ? 2 : 1;
  return end;
}
