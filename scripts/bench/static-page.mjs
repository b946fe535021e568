import fs from 'node:fs';
import path from 'node:path';

/** The app's typefaces, since finding them is a good part of a first paint; else hardly any style. */
const STYLE = (serif, sans) =>
  `body{max-width:44rem;margin:auto;padding:1rem;font:1rem/1.5 ${sans}}h1,summary{font-family:${serif}}` +
  'svg{display:block;width:100%;height:auto}path{fill:none;stroke:#888}summary{padding:.5rem 0}ol{list-style:none;padding:0}';

/**
 * Writes the plain page that the app is measured against into `folder`: the same list with the same details, each in a
 * <details>, and the same still map; no script, hardly any style. Made from the built pages themselves.
 */
export async function writeStaticPage(browser, dist, folder) {
  const read = (file) => fs.readFileSync(path.join(dist, file), 'utf8');
  const ids = fs.readdirSync(path.join(dist, 'meetings'));
  const meetings = Object.fromEntries(ids.map((id) => [id, read(`meetings/${id}/index.html`)]));
  const page = await browser.newPage();
  const body = await page.evaluate(distil, { index: read('index.html'), meetings });
  await page.close();
  const face = (name) => new RegExp(`--${name}:\\s*([^;}]+)`).exec(read('index.html'))[1];
  fs.mkdirSync(folder, { recursive: true });
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Static</title><link rel="icon" href="data:,">`;
  fs.writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head>${head}<style>${STYLE(face('serif'), face('sans'))}</style></head>${body}`,
  );
}

/** Runs in a page: takes list, details and map out of the built pages and leaves their look behind. */
function distil({ index, meetings }) {
  const parse = (html) => new DOMParser().parseFromString(html, 'text/html');
  const bare = (element) => {
    for (const each of [element, ...element.querySelectorAll('*')]) {
      for (const name of ['class', 'id', 'style', 'tabindex']) each.removeAttribute(name);
    }
    for (const control of element.querySelectorAll('button')) control.remove();
    return element;
  };
  const own = parse(index);
  const map = own.querySelector('#map svg');
  const rows = [...own.querySelectorAll('#timeline a[href*="meetings/"]')].map((link) => {
    const id = link.getAttribute('href').split('/').at(-2);
    const details = parse(meetings[id]).querySelector('#details');
    return `<li><details><summary>${link.textContent}</summary>${details ? bare(details).innerHTML : ''}</details></li>`;
  });
  return `<body><h1>${own.title}</h1>${map ? bare(map).outerHTML : ''}<ol>${rows.join('')}</ol></body>`;
}
