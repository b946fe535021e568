import fs from 'node:fs';
import path from 'node:path';

const YEAR = 'Cache-Control: public, max-age=31536000, immutable';
const SECURITY = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
];
const policy = (ancestors) =>
  `Content-Security-Policy: frame-ancestors ${ancestors}; base-uri 'none'; form-action 'none'; object-src 'none'`;

/**
 * Writes `_headers`, which Netlify and Cloudflare Pages read. Where several rules fit an address both send all their
 * headers, and of two policies the stricter wins: so no rule for pages may fit the embed as well.
 */
export function writeHeaders(dist) {
  const names = fs.readdirSync(dist);
  const pages = names.filter((file) => file.endsWith('.html') && file !== 'embed.html').flatMap(addresses);
  const folders = names.filter((name) => hasPages(path.join(dist, name))).map((name) => `/${name}/*`);
  const rules = [
    ['/*', SECURITY],
    ['/assets/*', [YEAR]],
    ['/basemap/*', [YEAR]],
    ...addresses('embed.html').map((address) => [address, [policy('*')]]),
    ...['/', ...pages, ...folders].map((address) => [address, [policy("'self'")]]),
  ];
  const text = rules.map(([address, headers]) => [address, ...headers.map((line) => `  ${line}`)].join('\n'));
  fs.writeFileSync(path.join(dist, '_headers'), `${text.join('\n')}\n`);
}

/** A page is found with its ending and, on Cloudflare Pages and where Netlify is told so, without it. */
const addresses = (file) => [`/${file}`, `/${file.replace(/\.html$/, '')}`];

/** True for a folder with a page in it, or in a folder of it. */
function hasPages(folder) {
  return (
    fs.statSync(folder).isDirectory() &&
    fs.readdirSync(folder, { recursive: true }).some((file) => file.endsWith('.html'))
  );
}
