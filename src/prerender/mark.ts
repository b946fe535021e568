/**
 * The one inline script, run before first paint, and its text as it stands in every page (at most 300 bytes; its hash is in
 * the content security policy). It marks <html> with what only this reader's browser knows, so that nothing flashes:
 *
 * - `data-theme`: the theme the link asks for, else the one the reader chose here (storage throws in a cross-site frame);
 * - `data-open`: a meeting or leg will open, keep its room;
 * - `data-room`: another room than the timeline will open, do not show this one first; a room's own page has its name there;
 * - `data-zone`: the list will be in another zone, do not show it in this one first;
 * - `data-trip`: another trip will open, do not show the bundled one. Not on a page from a disk (`file:`), whose scripts
 *   do not run: it would stay blank.
 */
export const MARK = `{${theme()}${open()}if(/^h[^#]*[?&]trip=/.test(l))d.trip=''}`;

/** The same for a page that stands alone, which opens no other trip. */
export const ALONE_MARK = `{${theme()}${open()}}`;

/**
 * The same for the embed: `data-<option>` for what its address asks to show or leave out, of an option that comes twice the
 * first. It has no storage, and no fragment of its own.
 */
export const EMBED_MARK =
  '{let d=document.documentElement.dataset;' +
  'for(let[k,v]of new URLSearchParams(location.search))' +
  'if(/^(theme|view|plain|transparent|static|fit)$/.test(k))d[k]??=v;' +
  "if(/[?&]event=/.test(location.search))d.open=''}";

function theme(): string {
  return (
    'let d=document.documentElement.dataset,l=location,h=l.hash,t=/[#&]theme=(\\w+)/.exec(h)?.[1];' +
    'try{t||=localStorage.theme}catch{}' +
    'if(t)d.theme=t;'
  );
}

function open(): string {
  return (
    "if(/[#&](event|leg)=/.test(h))d.open='';" +
    "if(/[#&]view=/.test(h))d.room??='';" +
    "if(/[#&]zone=(?!there)/.test(h))d.zone='';"
  );
}
