import type { Trip } from '../trip/types.ts';
import type { Draft } from './draft.ts';
import { tripText } from './locate.ts';
import { checkNames } from './names.ts';
import { checkPoints } from './points.ts';
import type { Finding, Problem, Report } from './problem.ts';
import { checkReferences } from './references.ts';
import { checkRoute } from './route.ts';
import { checkShape } from './shape.ts';
import { checkSources } from './sources.ts';
import { checkStatus } from './status.ts';
import { checkStays } from './stays.ts';
import { checkSyntax } from './syntax.ts';
import { checkTexts } from './texts.ts';
import { checkTimes } from './times.ts';
import { checkUnused } from './unused.ts';

/** How much a file holds, as far as it could be read. */
export interface Counts {
  lines: number;
  stops: number;
  legs: number;
  places: number;
  delegations: number;
  people: number;
  events: number;
  quotes: number;
  disputes: number;
  openDisputes: number;
  sources: number;
}

/** A trip that can be shown, with what should be looked at; or every problem of one that cannot, errors first. */
export type Checked =
  | { ok: true; trip: Trip; warnings: Problem[]; counts: () => Counts }
  | { ok: false; problems: Problem[]; counts: () => Counts };

const RULES = [
  checkNames,
  checkReferences,
  checkTimes,
  checkPoints,
  checkSources,
  checkRoute,
  checkStays,
  checkStatus,
  checkTexts,
] as const;

/**
 * Checks the text of a trip file: its JSON, the kind of every value, and what the values say to each other. Reports
 * all problems, each with its path, line and column; never throws, whatever the text.
 *
 *     checkTrip('{ "version": 1 }') //=> { ok: false, problems: [{ path: '', line: 1, title: 'A trip lacks a key', … }, …] }
 */
export function checkTrip(text: string): Checked {
  const file = tripText(text);
  const findings: Finding[] = [];
  const report: Report = (path, words, spot = 'value') => void findings.push({ path, words, spot });
  const value = checkSyntax(file, report);
  const shaped = value === undefined ? null : checkShape(value, report);
  if (shaped !== null) for (const rule of RULES) rule(shaped.draft, report);
  if (shaped?.trip) checkUnused(shaped.trip, report);
  const problems = findings.map(file.locate).sort(byWeight);
  const counts = () => countsOf(shaped?.draft ?? {}, file.lines());
  return shaped?.trip && problems[0]?.severity !== 'error'
    ? { ok: true, trip: shaped.trip, warnings: problems, counts }
    : { ok: false, problems, counts };
}

/** Errors first, then as they stand in the file. */
function byWeight(one: Problem, other: Problem): number {
  const heavier = Number(other.severity === 'error') - Number(one.severity === 'error');
  return heavier || one.line - other.line || one.column - other.column;
}

function countsOf(draft: Draft<Trip>, lines: number): Counts {
  const events = (draft.events ?? []).flatMap((event) => event ?? []);
  const disputes = events.flatMap((event) => event.disputes ?? []);
  const size = (list: readonly unknown[] | undefined) => list?.length ?? 0;
  return {
    lines,
    stops: size(draft.stops),
    legs: size(draft.legs),
    places: size(draft.places),
    delegations: size(draft.delegations),
    people: size(draft.people),
    events: size(draft.events),
    quotes: events.flatMap((event) => event.quotes ?? []).length,
    disputes: disputes.length,
    openDisputes: disputes.filter((dispute) => dispute?.resolution === null).length,
    sources: size(draft.sources),
  };
}
