import { checkTrip } from './check.ts';

/**
 * A fault for the tests, put into a sound file: its name, what is changed (null: all of it), into what; then severity and place,
 * title, words and remedy of the one problem that this must give.
 */
export type Fault = [string, string | RegExp | null, string, at: string, title: string, what: string, remedy: string];

/** What the check says of `sound` with this fault in it, a row a problem as in `Fault`. */
export function told(sound: string, [, from, to]: Fault): string[][] {
  const checked = checkTrip(from === null ? to : sound.replace(from, () => to));
  return (checked.ok ? checked.warnings : checked.problems).map((problem) => [
    `${problem.severity} ${problem.line}:${problem.column} ${problem.path || '(file)'}`,
    problem.title,
    problem.what,
    problem.remedy,
  ]);
}
