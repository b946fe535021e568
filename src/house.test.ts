import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rules of the house, as the README's tree describes them: what may import what, and what a file's ending promises. */

const ENTRIES = ['main.tsx', 'embed.tsx'];
const LEAVES = ['data', 'trip', 'check', 'i18n', 'theme', 'parts'];
const STATE = ['state', 'url'];
const TOP = ['app', 'prerender'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|tsx|css)$/.test(file));
const sources = files.filter((file) => !isTest(file));
const scripts = sources.filter((file) => !file.endsWith('.css'));

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}

function text(file: string): string {
  return readFileSync(join('src', file), 'utf8');
}

/** Without comments, so that a rule can be spoken about. Strings keep what looks like one, which no rule here minds. */
function code(file: string): string {
  return text(file).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

/** The specifiers a file imports, statically or not, with whether it takes only types. */
function imports(file: string): { from: string; isType: boolean }[] {
  const pattern = /(?:\b(import|export)\b(\s+type)?[^;'"()]*?\bfrom\s*|\bimport\s*\(?\s*)'([^']+)'/g;
  return [...code(file).matchAll(pattern)].map(([, , type, from = '']) => ({ from, isType: type !== undefined }));
}

/** Our own files that a file imports, as paths within src. */
function ownImports(file: string): string[] {
  const relative = imports(file).filter(({ from }) => from.startsWith('.'));
  return relative.map(({ from }) => normalize(join(dirname(file), from)).replaceAll('\\', '/'));
}

function packagesOf(file: string): string[] {
  return imports(file).flatMap(({ from }) => (from.startsWith('.') ? [] : [from]));
}

function room(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : '';
}

/** The files that break a rule, each with what it does; the rule holds when there are none. */
function broken(candidates: string[], fault: (file: string) => string[]): string[] {
  return candidates.flatMap((file) => fault(file).map((what) => `${file}: ${what}`));
}

describe('imports go down the shelves', () => {
  const mayImport = (from: string, to: string): boolean => {
    const [here, there] = [room(from), room(to)];
    if (here === there || ENTRIES.includes(from)) return true;
    if (here === 'prerender') return [...LEAVES, ...STATE, 'app', 'embed'].includes(there);
    if (here === 'app') return there !== 'prerender' && there !== '';
    if (here === 'state') return ['trip', 'i18n'].includes(there);
    if (here === 'url') return ['state', 'trip', 'i18n'].includes(there);
    if (here === 'i18n' || here === 'check') return there === 'trip';
    if (here === 'parts') return there === 'theme';
    return !LEAVES.includes(here) && [...LEAVES, ...STATE].includes(there);
  };

  test('no file imports from its own shelf sideways, nor from one above', () => {
    expect(broken(scripts, (file) => ownImports(file).filter((to) => !mayImport(file, to)))).toEqual([]);
  });

  test('no room imports another room', () => {
    const isRoom = (name: string) => name !== '' && ![...LEAVES, ...STATE, ...TOP].includes(name);
    const rooms = scripts.filter((file) => isRoom(room(file)));
    const toOther = (file: string) => ownImports(file).filter((to) => isRoom(room(to)) && room(to) !== room(file));
    expect(broken(rooms, toOther)).toEqual([]);
  });

  test('every import of ours names a file that is there', () => {
    const missing = (file: string) =>
      ownImports(file).filter((to) => !existsSync(join('src', to.replace(/\?.*$/, ''))));
    expect(broken(scripts, missing)).toEqual([]);
  });
});

describe('a package stays where it belongs', () => {
  const HOMES: [string, RegExp, RegExp][] = [
    ['leaflet and react-leaflet', /^(leaflet|react-leaflet|@react-leaflet\/.+)(\/|$)/, /^map\//],
    ['react', /^react(-dom)?(\/|$)/, /\.tsx$|\.effect\.ts$/],
    ['date-fns', /^(date-fns|@date-fns\/tz)(\/(?!locale)|$)/, /(?!)/],
    ['the words of date-fns', /^date-fns\/locale/, /^i18n\//],
    ['valibot', /^valibot$/, /^(trip\/schema|check\/[\w-]+)\.ts$/],
    ['jsonc-parser', /^jsonc-parser$/, /^check\//],
    ['minisearch', /^minisearch$/, /^search\//],
    ['zustand', /^zustand(\/|$)/, /^state\//],
    ['lucide-react', /^lucide-react(\/|$)/, /^parts\//],
    ['the server renderer', /^react-dom\/(server|static)/, /^prerender\//],
    ['Node', /^node:/, /(?!)/],
  ];

  test.each(HOMES)('%s', (_name, pattern, home) => {
    const strangers = scripts.filter((file) => !home.test(file));
    const taken = (file: string) =>
      imports(file).flatMap(({ from, isType }) => (pattern.test(from) && !isType ? [from] : []));
    expect(broken(strangers, taken)).toEqual([]);
  });

  test('pure files touch neither React nor Leaflet nor CSS', () => {
    const pure = scripts.filter((file) => /^[a-z][\w-]*\.ts$/.test(file.split('/').pop() ?? ''));
    const impure = /^(react|react-dom|leaflet|react-leaflet|lucide-react)(\/|$)|\.css$/;
    expect(broken(pure, (file) => packagesOf(file).filter((from) => impure.test(from)))).toEqual([]);
  });
});

describe('a file is what its name says', () => {
  const FORBIDDEN = ['utils', 'common', 'helpers', 'lib', 'core', 'hooks', 'types', 'index'];

  test('no name says nothing', () => {
    const allowed = ['trip/types.ts', 'state/hooks.tsx'];
    const stem = (part: string) => part.split('.')[0] ?? '';
    const says = (file: string) => file.split('/').filter((part) => FORBIDDEN.includes(stem(part)));
    expect(
      broken(
        files.filter((file) => !allowed.includes(file)),
        says,
      ),
    ).toEqual([]);
  });

  test('views are PascalCase.tsx, all else kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.effect|\.test|\.d)?\.(ts|tsx|css)$/;
    const pascal = /^[A-Z]\w*(\.test\.tsx|\.tsx|\.module\.css)$/;
    const misnamed = files.filter((file) => !kebab.test(baseOf(file)) && !pascal.test(baseOf(file)));
    expect(misnamed).toEqual([]);
  });

  test('a view runs no effect', () => {
    const views = scripts.filter((file) => /^[A-Z]\w*\.tsx$/.test(baseOf(file)));
    const effects = (file: string) => code(file).match(/\buse(Layout|Insertion)?Effect\b/g) ?? [];
    expect(broken(views, effects)).toEqual([]);
  });

  test('a view leaves the document, the window and what belongs to them to effects', () => {
    const views = scripts.filter((file) => /^[A-Z]\w*\.tsx$/.test(baseOf(file)));
    const world =
      /(?<![\w./'])((document|window|location|navigator|history|(local|session)Storage)\.\w+|(addEventListener|matchMedia|getComputedStyle|requestAnimationFrame|setTimeout|setInterval|fetch)\()/g;
    expect(broken(views, (file) => code(file).match(world) ?? [])).toEqual([]);
    expect('hide(document.body) || window.top || fetch(url)'.match(world)).toHaveLength(3);
    expect("from './window.effect.ts' || setWindow(window) || state.location.path".match(world)).toBeNull();
  });

  test('no view listens for what never changes', () => {
    const listened = /\buseTrip\(\(state\) => state\.(itinerary|tones)\b/g;
    expect(broken(scripts, (file) => code(file).match(listened) ?? [])).toEqual([]);
  });

  test('exports have names', () => {
    expect(broken(scripts, (file) => code(file).match(/^export default\b/gm) ?? [])).toEqual([]);
  });

  test('no rule of the compiler is talked out of', () => {
    const escapes = /@ts-(ignore|expect-error|nocheck)/g; // `any` and `!` are Biome's to find
    expect(broken(scripts, (file) => text(file).match(escapes) ?? [])).toEqual([]);
  });

  function baseOf(file: string): string {
    return file.split('/').pop() ?? '';
  }
});

describe('a language is added in src/i18n alone', () => {
  const english = scripts.filter((file) => /^i18n\/en(-\w+)?\.ts$/.test(file));
  const tables = scripts.filter((file) => /^i18n\/(\w+-)?words\.ts$/.test(file));

  test('each file of English words stands in one table of languages, and each table has one', () => {
    const rows = tables.flatMap((table) => ownImports(table).filter((file) => english.includes(file)));
    expect(rows.toSorted()).toEqual(english.toSorted());
    expect(tables).toHaveLength(english.length);
  });

  test('all else finds its words by language', () => {
    const others = scripts.filter((file) => room(file) !== 'i18n');
    const taken = (file: string) =>
      imports(file).flatMap(({ from, isType }) => (/i18n\/en(-\w+)?\.ts$/.test(from) && !isType ? [from] : []));
    expect(broken(others, taken)).toEqual([]);
  });
});

describe('the look stands on tokens', () => {
  const modules = sources.filter((file) => file.endsWith('.module.css'));
  const styles = sources.filter((file) => file.endsWith('.css'));

  test('no module names a colour of its own', () => {
    const colours = /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|lab)a?\(/gi;
    expect(broken(modules, (file) => code(file).match(colours) ?? [])).toEqual([]);
  });

  test('no rule is about everything below what has something: each change of the page would style all of it anew', () => {
    // What is meant for paper alone costs nothing on the screen.
    const screen = (css: string) => css.replace(/@media print \{[\s\S]*?\n\}/g, '').replace(/\/\*[\s\S]*?\*\//g, '');
    const selectors = (file: string) =>
      [...screen(text(file)).matchAll(/([^{};]+)\{/g)].flatMap(([, list = '']) =>
        outside(list, ',').map((one) => one.trim()),
      );
    const subject = (selector: string) => outside(selector, ' >+~').at(-1) ?? '';
    const isUniversal = (selector: string) => !/(^|:(is|where|global)\()[\w.#[]|::|^:root/.test(subject(selector));
    const faults = (file: string) =>
      selectors(file).filter((one) => !one.startsWith('@') && one.includes(':has(') && isUniversal(one));
    expect(broken(styles, faults)).toEqual([]);
    expect(['.x:has(.y) > *', '.x:has(y) > :not(.z)', 'a:has(b) :is(*)'].filter(isUniversal)).toHaveLength(3);
    expect(
      ['.x:has(.y) > :is(a, p):not(.z)', '.x:has(> *)', '.x:has(y) b', '.a .b:has(c)'].filter(isUniversal),
    ).toEqual([]);
  });

  test('no rule is forced', () => {
    const allowed = /prefers-reduced-motion/; // there a general rule must win over every module's own duration
    const forced = (file: string) => (allowed.test(text(file)) ? [] : (code(file).match(/!important/g) ?? []));
    expect(broken(styles, forced)).toEqual([]);
  });
});

/** A selector cut at signs that stand outside of its brackets. */
function outside(selector: string, signs: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of selector.trim()) {
    if ('(['.includes(sign)) depth++;
    if (')]'.includes(sign)) depth--;
    if (depth === 0 && signs.includes(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.filter((part) => part !== '');
}

describe('nothing outside of data knows the bundled trip', () => {
  const outside = sources.filter((file) => room(file) !== 'data');
  const trip = bundledTrip();

  // Comments are left out: the examples in them may well be its.
  test.each(Object.entries(trip))('no %s of it', (_what, words) => {
    const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(`(?<![\\w-])(${escaped.join('|')})(?![\\w-])`, 'g');
    expect(broken(outside, (file) => code(file).match(pattern) ?? [])).toEqual([]);
  });
});

interface Named {
  id: string;
  name: string;
}

/** What a reader would recognise the bundled trip by. */
function bundledTrip(): Record<string, string[]> {
  const [file = ''] = readdirSync('src/data').filter((name) => name.endsWith('.json'));
  const trip = JSON.parse(readFileSync(join('src/data', file), 'utf8')) as {
    id: string;
    title: string;
    stops: (Named & { timeZone: string })[];
    people: Named[];
    places: Named[];
    legs: Named[];
    events: Named[];
  };
  const { stops, people, places, legs, events } = trip;
  // One word alone may be an ordinary one ("summit", "dinner"): only ids of several words are told apart for sure.
  const ids = [trip, ...stops, ...places, ...legs, ...events].map(({ id }) => id).filter((id) => id.includes('-'));
  return {
    title: [trip.title],
    'stop name': stops.map(({ name }) => name),
    place: places.map(({ name }) => name),
    'surname of a person': people.map(({ name }) => name.split(' ').pop() ?? name).filter((name) => name.length > 3),
    id: ids,
    zone: [...new Set(stops.map(({ timeZone }) => timeZone))],
  };
}

describe('the documents', () => {
  const documents = ['README.md', 'docs/embedding.md', 'docs/hosting.md'];
  const workflow = '.github/workflows/pages.yml';

  test.each([...documents.filter((document) => !document.includes('embedding')), workflow])(
    'what %s says to run can be run',
    (document) => {
      const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
      const told = [
        ...readFileSync(document, 'utf8').matchAll(
          /\bnpm (?:run ([\w:-]+)|(start|test)\b)|\bnode (scripts\/[\w./-]+)/g,
        ),
      ];
      expect(told.length).toBeGreaterThan(0);
      expect(
        told.filter(
          ([, run, short, file]) => !(file === undefined ? (run ?? short ?? '') in scripts : existsSync(file)),
        ),
      ).toEqual([]);
    },
  );

  test.each(documents)('%s leads to files that are there', (document) => {
    const links = [...readFileSync(document, 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
    const own = links.filter((link) => !/^\w+:|\.png$/.test(link)); // pages and folders; a copy may come without pictures
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((link) => !existsSync(join(dirname(document), link)))).toEqual([]);
  });
});
