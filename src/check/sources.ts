import { contactHref, dangerousScheme, linkable } from '../trip/address.ts';
import { isDate } from '../trip/time.ts';
import type { Trip } from '../trip/types.ts';
import { type Draft, each } from './draft.ts';
import { repeats } from './names.ts';
import type { Path, Report } from './problem.ts';
import { SOURCES } from './problem-sources.ts';
import { citationsOf } from './references.ts';

/** Checks that all that is said rests on a source, that disagreements have two sides, and what sources look like. */
export function checkSources(draft: Draft<Trip>, report: Report): void {
  checkCitations(draft, report);
  each(draft.events, ['events'], ({ disputes }, path) => {
    each(disputes, [...path, 'disputes'], ({ claims }, at) => {
      if (claims !== undefined && claims.length < 2) report([...at, 'claims'], SOURCES.fewClaims(claims.length));
    });
  });
  checkAddresses(draft, report);
  each(draft.sources, ['sources'], (source, path) => checkSource(source, path, draft.updated, report));
}

function checkCitations(draft: Draft<Trip>, report: Report): void {
  for (const { ids, path, subject } of citationsOf(draft)) {
    if (ids.length === 0) report(path, subject === 'A leg' ? SOURCES.noneForLeg : SOURCES.none(subject));
    const again = repeats((note) => each(ids, path, note));
    for (const [id, at] of again) report(at, SOURCES.twice(subject, id));
  }
}

function checkAddresses(draft: Draft<Trip>, report: Report): void {
  const seen = new Map<string, string>();
  each(draft.sources, ['sources'], ({ id, url }, path) => {
    if (typeof url !== 'string') return;
    const at = [...path, 'url'];
    checkAddress(url, 'A source', at, report);
    const other = seen.get(url);
    if (other !== undefined) report(at, SOURCES.addressTwice(url, other));
    seen.set(url, other ?? id ?? '');
  });
  checkContact(draft.contact, report);
}

function checkAddress(address: string, owner: string, path: Path, report: Report): void {
  const scheme = dangerousScheme(address);
  if (scheme !== null) report(path, SOURCES.dangerous(scheme));
  else if (!linkable(address)) report(path, SOURCES.unlinked(owner));
}

/** Errors may be reported to a page or by mail; a mail address is shown as it is. */
function checkContact(contact: string | undefined, report: Report): void {
  if (contact !== undefined && contactHref(contact) === null) checkAddress(contact, 'The contact', ['contact'], report);
}

function checkSource(source: Draft<Trip['sources'][number]>, path: Path, updated: string | undefined, report: Report) {
  const { title, description, published } = source;
  if (title === null && description === null) report([...path, 'title'], SOURCES.nameless);
  if (typeof published !== 'string' || updated === undefined || !isDate(published) || !isDate(updated)) return;
  if (published > updated) {
    report([...path, 'published'], SOURCES.publishedLate(published, updated));
  }
}
