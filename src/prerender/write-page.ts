import { openWordsFor } from '../i18n/open-words.ts';
import { escapeHtml } from '../parts/escape.ts';
import { headHtml, type SiteUrl } from './head.ts';
import { iconFile } from './manifest.ts';
import type { SitePage } from './pages.ts';
import { policy } from './policy.ts';
import { neededStyles, type Stylesheet, takeStyles } from './styles.ts';

/** What the build knows and a page needs. */
export interface Settings {
  /** The page as Vite built it, with the marks `<!--head-->` and `<!--app-->`; its addresses are relative to the root. */
  template: string;
  /** The style of the first load; stands in each page, so that nothing waits for it. */
  css: string;
  /** The styles of what is loaded later. */
  lateStyles: readonly Stylesheet[];
  site: SiteUrl;
  /** Other origins that trips may be opened from. */
  tripOrigins: readonly string[];
  /** The base64 digest of a text. */
  sha256: (text: string) => string;
}

/** The whole HTML of a page around the rendered app. */
export function writePage(page: SitePage, rendered: string, settings: Settings): string {
  const [app, drawn] = takeStyles(rendered);
  const late = neededStyles(settings.lateStyles, app);
  const css = [settings.css, ...late.map((style) => style.css), drawn].filter(Boolean).join('\n');
  const based = loadLast(settings.template)
    .replace(/<link rel="stylesheet"([^>]*)>/g, '<link rel="stylesheet"$1 disabled>')
    .replace('<!--head-->', (mark) => [mark, ...KEPT_AT_HAND, ...late.map(isHere), ...wait(page)].join('\n    '))
    .replace(/(href|src)="\.\//g, `$1="${page.toRoot || './'}`)
    .replace(/<html[^>]*>/, htmlElement(page))
    .replace('<div id="root">', () => rootElement(page));
  // Functions, since texts may hold what `replace` takes for patterns: "$1 billion", "$'".
  const filled = based
    .replace('<!--head-->', () => `${headHtml(page.head)}\n    <style>${css}</style>`)
    .replace('<!--app-->', () => app);
  // The policy holds for what comes after it.
  const { sha256, tripOrigins } = settings;
  return filled.replace(/<meta charset[^>]*>/, (charset) => `${charset}\n    ${policy(filled, sha256, tripOrigins)}`);
}

/** Moves what the page loads behind what it shows: on a slow line both would come at half the speed, side by side. */
function loadLast(template: string): string {
  const loading = /\s*(?:<script type="module"[^>]*><\/script>|<link rel="preload"[^>]*>)/g;
  const moved = (template.match(loading) ?? []).join('');
  return template.replace(loading, '').replace('</body>', () => `${moved}\n  </body>`);
}

/** For home screens; not every system looks for the icon in the manifest. */
const KEPT_AT_HAND = [
  '<link rel="manifest" href="./manifest.webmanifest">',
  `<link rel="apple-touch-icon" href="./${iconFile(192)}">`,
];

/** A disabled link is not loaded, and tells the scripts that come with this style, or after it, that the page has it. */
function isHere({ path }: Stylesheet): string {
  return `<link rel="stylesheet" href="./${path}" disabled>`;
}

/** What the page says in the end if its scripts do not come: `data-late` where they should open another trip, else `data-slow`. */
function rootElement({ lang }: SitePage): string {
  const { late, slow } = openWordsFor(lang);
  return `<div id="root" data-late="${escapeHtml(late)}" data-slow="${escapeHtml(slow)}">`;
}

/**
 * Where the trip's own words are what is read first, a browser that knows how draws nothing until they have come: frames
 * that it would draw before them, almost empty, cost as much time as those words.
 */
function wait({ room, selection }: SitePage): string[] {
  return room === 'timeline' && selection === null ? ['<link rel="expect" href="#lead" blocking="render">'] : [];
}

/**
 * `data-root` tells the app where the site's files are, `data-meeting` or `data-room` what this page is about; `data-open` keeps the room
 * for the details that are open.
 */
function htmlElement({ lang, toRoot, room, selection }: SitePage): string {
  const other = room === 'timeline' ? '' : ` data-room="${room}"`;
  const meeting = selection === null ? '' : ` data-meeting="${escapeHtml(selection.id)}" data-open`;
  return `<html lang="${escapeHtml(lang)}" data-root="${(toRoot || './').slice(0, -1)}"${meeting}${other}>`;
}
