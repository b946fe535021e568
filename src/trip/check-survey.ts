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
    const sign = text.charAt(index);
    if (sign === '"') index = endOfString(text, index);
    else if (sign === ':') survey.keys++;
    else if (sign === '{' || sign === '[') survey.depth = Math.max(survey.depth, ++depth);
    else if (sign === '}' || sign === ']') depth--;
  }
  return survey;
}

function endOfString(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end;
}
