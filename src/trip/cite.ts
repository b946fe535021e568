import { ownDate } from './time.ts';
import type { Trip, TripEvent } from './types.ts';

/** What a reference names. Dates are `YYYY-MM-DD`; `url` is the meeting's permanent address in full. */
export interface Reference {
  id: string;
  title: string;
  /** The day of the meeting, on the calendar of its stop. */
  held: string;
  trip: string;
  tripId: string;
  /** Facts as of. */
  updated: string;
  accessed: string;
  url: string;
  language: string;
}

/** Forms of a reference: for a text, for a text in Markdown, for LaTeX, for Zotero and other reference managers. */
export const CITE_FORMS = ['plain', 'markdown', 'bibtex', 'csl'] as const;
export type CiteForm = (typeof CITE_FORMS)[number];

/** The reference to a meeting, as read on the day `accessed` at the address `url`. */
export function referenceTo(event: TripEvent, trip: Trip, url: string, accessed: string): Reference {
  const { id, title, when } = event;
  const { title: name, id: tripId, updated, language } = trip;
  return { id, title, held: ownDate(when), trip: name, tripId, updated, accessed, url, language };
}

/** How a sentence-like reference puts its dates; the words come from the language of the page. */
export interface CiteWords {
  date: (date: string) => string;
  quoted: (title: string) => string;
  line: (title: string, held: string, trip: string, updated: string, url: string, accessed: string) => string;
}

/** A reference in one of the forms. */
export function cite(reference: Reference, form: CiteForm, words: CiteWords): string {
  switch (form) {
    case 'plain':
      return sentence(reference, words, words.quoted(reference.title), reference.url);
    case 'markdown':
      return sentence(reference, words, markdownLink(words.quoted(reference.title), reference.url), null);
    case 'bibtex':
      return bibtex(reference);
    case 'csl':
      return csl(reference);
  }
}

function sentence(reference: Reference, words: CiteWords, title: string, url: string | null): string {
  const { held, trip, updated, accessed } = reference;
  const name = url === null ? `*${markdownText(trip)}*` : trip;
  return words.line(title, words.date(held), name, words.date(updated), url ?? '', words.date(accessed));
}

/** CommonMark: a bracket in the text and a parenthesis in the address would end the link. */
const markdownLink = (text: string, url: string): string =>
  `[${markdownText(text)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;

const markdownText = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');

/** BibTeX's `@misc` with the fields that biblatex reads as well; the key is that of trip and meeting. */
function bibtex({ id, tripId, title, trip, held, updated, accessed, url }: Reference): string {
  const fields: [string, string][] = [
    ['title', `{${latex(title)}}`],
    ['howpublished', latex(trip)],
    ['year', updated.slice(0, 4)],
    ['date', updated],
    ['eventdate', held],
    ['url', url.replaceAll('%', '\\%').replaceAll('#', '\\#')],
    ['urldate', accessed],
  ];
  return `@misc{${tripId}-${id},\n${fields.map(([key, value]) => `  ${key} = {${value}}`).join(',\n')}\n}`;
}

const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const latex = (text: string): string => text.replace(/[\\{}$&#%_~^]/g, (sign) => LATEX[sign] ?? `\\${sign}`);

/** CSL-JSON 1.0.2: an array of one item of type `webpage`. */
function csl({ id, tripId, title, trip, held, updated, accessed, url, language }: Reference): string {
  const parts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });
  const item = {
    id: `${tripId}-${id}`,
    type: 'webpage',
    title,
    'container-title': trip,
    issued: parts(updated),
    'event-date': parts(held),
    accessed: parts(accessed),
    URL: url,
    language,
  };
  return JSON.stringify([item], null, 2);
}
