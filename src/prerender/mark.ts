/**
 * The one inline script, run before first paint, and its text as it stands in every page (at most 300 bytes; its hash is in
 * the content security policy). It marks <html> with what only this reader's browser knows, so that nothing flashes:
 *
 * - `data-theme`: the theme the link asks for, else the one the reader chose here (storage throws in a cross-site frame);
 * - `data-open`: a meeting or leg will open, keep its room;
 * - `data-trip`: another trip will open, do not show the bundled one.
 */
export const MARK =
  '{let d=document.documentElement.dataset,h=location.hash,t=/[#&]theme=(\\w+)/.exec(h)?.[1];' +
  'try{t||=localStorage.theme}catch{}' +
  'if(t)d.theme=t;' +
  "if(/[#&](event|leg)=/.test(h))d.open='';" +
  "if(/[?&]trip=/.test(location.search))d.trip=''}";
