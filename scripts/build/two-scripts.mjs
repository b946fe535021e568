/** Asks for the late script, once: makes a script of the text that the page carries, which its policy allows by its hash. */
const ASK = `const importLate=()=>importLate.asked??=new Promise((resolve,reject)=>{const script=document.createElement("script");script.type="module";script.textContent=document.getElementById("late").textContent;script.onerror=reject;globalThis.tripTimelineLate=resolve;document.head.append(script)});`;

/**
 * Two scripts of a bundle that stand in one page: `first` runs with the page, `late` when it is asked for, so that a slow
 * phone need not read all of it in one go. In a page neither has an address by which the other could import it, so what
 * they give each other goes through the window. Throws where the bundler's output is not as it is known here.
 */
export function linkScripts({ first, late }) {
  const [head, given] = parts(first, /^([\s\S]*)export\{([^{}]*)\};?\s*$/, 'exports of the first script');
  const [taken, body, found] = parts(
    late,
    /^import\{([^{}]*)\}from"\.\/all\.js";([\s\S]*)export\{([^{}]*)\};?\s*$/,
    'imports and exports of the late script',
  );
  const asking = head.replaceAll('import(`./late.js`)', 'importLate()');
  if (/\bimport\(/.test(asking)) throw new Error('The first script imports more than the late one');
  return {
    script: `${ASK}${asking}globalThis.tripTimelineFirst={${pairs(given, (own, other) => `${other}:${own}`)}};`,
    late: `const{${pairs(taken, (other, own) => `${other}:${own}`)}}=globalThis.tripTimelineFirst;${body}globalThis.tripTimelineLate({${pairs(found, (own, other) => `${other}:${own}`)}});`,
  };
}

function parts(script, pattern, what) {
  const match = pattern.exec(script);
  if (match === null) throw new Error(`The ${what} are not where the bundler used to put them`);
  return match.slice(1);
}

/** `a as b,c` as pairs of both names. */
const pairs = (list, write) =>
  list
    .split(',')
    .map((item) => item.split(' as '))
    .map(([name, alias = name]) => write(name, alias))
    .join(',');
