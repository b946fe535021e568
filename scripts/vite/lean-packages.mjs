// Builds of packages without what no part of the app uses and no bundler can take out by itself.

const LEAFLET = '\0lean-leaflet';

/** The map with its handlers of mouse, touch and keys, and what it needs to start; for react-leaflet and for us. */
const PARTS = `
import 'leaflet/src/layer/Layer.js';
export { Map } from 'leaflet/src/map/index.js';
export * as DomUtil from 'leaflet/src/dom/DomUtil.js';
export { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
`;

/** Of the map itself: where the reader is, and flights of its own kind. Nobody asks for these, and a method cannot be left out. */
const METHODS = [
  /\t\/\/ @section Geolocation methods[\s\S]*?(?=\t\/\/ @section Other Methods)/,
  /\tflyTo: function[\s\S]*?(?=\t\/\/ @method setMaxBounds)/,
];

/**
 * Builds Leaflet from its own source modules and of these only the map: layers, markers, popups and controls are ours, and
 * its one large file cannot be taken apart. Two thirds of the map's script. In development it is whole.
 */
export function leanLeaflet() {
  return {
    name: 'lean-leaflet',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'leaflet' ? LEAFLET : null),
    load: (id) => (id === LEAFLET ? PARTS : null),
    transform(code, id) {
      if (!/[\\/]leaflet[\\/]src[\\/]map[\\/]Map\.js$/.test(id)) return null;
      if (METHODS.some((each) => code.search(each) < 0))
        this.error('leaflet is written otherwise by now; mend METHODS, or leave them out');
      return METHODS.reduce((rest, each) => rest.replace(each, ''), code);
    },
  };
}

/** What of a date-fns locale only reading dates and speaking of distances and relative days needs. We do neither with it. */
const UNUSED = /[\\/]date-fns[\\/]locale[\\/][\w-]+[\\/]_lib[\\/](match|formatDistance|formatRelative)\.js$/;

/** Leaves out those parts of each locale: a locale is one object, which is kept whole. Two kilobytes of the first load. */
export function leanLocales() {
  return {
    name: 'lean-locales',
    enforce: 'pre',
    load(id) {
      const [, part] = UNUSED.exec(id) ?? [];
      return part === undefined ? null : `export const ${part} = undefined;`;
    },
  };
}

const ICONS = '\0lean-icons';

/** Draws an icon as lucide-react does with the size and the stroke that `parts/Icon.tsx` asks for. */
const DRAW = `
import { createElement } from 'react';
const LOOK = { fill: 'none', stroke: 'currentColor', strokeLinecap: 'round', strokeLinejoin: 'round' };
export default ({ size: grid = 24, node }) =>
  ({ size = grid, strokeWidth = 2, absoluteStrokeWidth = false, ...rest }) =>
    createElement(
      'svg',
      {
        viewBox: '0 0 ' + grid + ' ' + grid,
        width: size,
        height: size,
        ...LOOK,
        strokeWidth: absoluteStrokeWidth ? (strokeWidth * grid) / size : strokeWidth,
        ...rest,
      },
      node.map(([tag, attributes]) => createElement(tag, attributes)),
    );
`;

/**
 * Of lucide-react only the drawings: its component has a context, aliases and classes for each icon, none of which is asked
 * for here, and there are a hundred icons on a page.
 */
export function leanIcons() {
  return {
    name: 'lean-icons',
    enforce: 'pre',
    // What the server renders must be what the browser finds: the package goes through here there, too.
    config: () => ({ ssr: { noExternal: ['lucide-react'] } }),
    resolveId: (id, importer) => (id.endsWith('/createLucideIcon.mjs') && isLucide(importer) ? ICONS : null),
    load: (id) => (id === ICONS ? DRAW : null),
  };
}

function isLucide(importer = '') {
  return /[\\/]lucide-react[\\/]/.test(importer);
}

/** What React DOM throws to itself to wait or to begin anew, each made as its one large module is read. */
const THROWN = /(\w+Exception) = Error\((formatProdErrorMessage\(\d+\))\)/g;

/**
 * Of what it hangs on an object, and so could not be left out, what nobody here asks for: the functions that preload the styles and
 * scripts of others, and the one that finds the element of a class component.
 */
const UNASKED = [
  /,\s*D: prefetchDNS,[^}]*M: preinitModuleScript\b/,
  /ReactDOMSharedInternals\.findDOMNode = function \(\w+\) \{[\s\S]*?\n\};/,
];

/** The names of the components around a failure, for logs: asks each to run again, and nobody here reads them. */
const STACK = /(?<=function getStackByFiberInDevAndProd\(\w+\) \{)[\s\S]*?(?=\n\}\n)/;

/**
 * Leaves these out, and makes those without a trace, which nobody reads. With a trace, a browser that is being looked into (by its own tools, by
 * Lighthouse, by our bench) reads the whole module again to note where each was made: 35 ms, four times that on a phone.
 */
export function leanReact() {
  return {
    name: 'lean-react',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('react-dom-client.production.js')) return null;
      if ([THROWN, STACK, ...UNASKED].some((each) => code.search(each) < 0))
        this.error('react-dom is written otherwise by now; mend THROWN, STACK and UNASKED, or leave leanReact out');
      const lean = UNASKED.reduce((rest, each) => rest.replace(each, ''), code);
      return lean
        .replace(STACK, " return '';")
        .replace(THROWN, '$1 = Object.assign(Object.create(Error.prototype), { message: $2 })');
    },
  };
}
