/**
 * Asks for the late script, once: makes a script of the text that the page carries, which its policy allows by its hash. In
 * a task of its own, for reading it takes a slow phone as long as a finger notices.
 */
const ASK = `const importLate=()=>importLate.asked??=new Promise((resolve,reject)=>setTimeout(()=>{const script=document.createElement("script");script.type="module";script.textContent=document.getElementById("late").textContent;script.onerror=reject;globalThis.tripTimelineLate=resolve;document.head.append(script)}));`;

/**
 * The scripts of a bundle that stand in one page, each by the name of its file: the `first` run with the page in this order,
 * the last of them with `importLate`; `late` when it is asked for. So a slow phone need not read all of it in one go. In a
 * page none has an address by which another could import it, so what they give each other goes through the window. Throws
 * where the bundler's output is not as it is known here.
 */
export function linkScripts(first, late) {
  const known = new Map(first.map(({ file }, index) => [`./${file}`, `globalThis.tripTimeline${index}`]));
  const give = (file) => (given) => `${known.get(`./${file}`)}=${given}`;
  const scripts = first.map(({ file, text }) => linked(text, known, give(file)));
  scripts.push(`${ASK}${scripts.pop().replaceAll(`import(\`./${late.file}\`)`, 'importLate()')}`);
  const last = linked(late.text, known, (given) => `globalThis.tripTimelineLate(${given})`);
  if ([...scripts, last].some((script) => /\bimport\(/.test(script)))
    throw new Error('A script of a page that stands alone imports more than the late one');
  return { scripts, late: last };
}

/**
 * A script whose imports, those made as it runs among them, and exports go through the window; `give` is what it does with an
 * object of the latter.
 */
function linked(script, known, give) {
  const match = /^((?:import\{[^{}]*\}from"[^"]+";)*)((?!import\b)[\s\S]*)export\{([^{}]*)\};?\s*$/.exec(script);
  if (match === null) throw new Error('The imports and exports of a script are not where the bundler used to put them');
  const [, imports, body, exported] = match;
  const taken = imports.replace(/import\{([^{}]*)\}from"([^"]+)";/g, (_, names, from) => {
    if (!known.has(from)) throw new Error(`A script imports from ${from}, which does not run before it`);
    return `const{${pairs(names, (other, own) => `${other}:${own}`)}}=${known.get(from)};`;
  });
  const own = body.replace(/import\(`([^`]+)`\)/g, (asked, from) =>
    known.has(from) ? `Promise.resolve(${known.get(from)})` : asked,
  );
  return `${taken}${own}${give(`{${pairs(exported, (own, other) => `${other}:${own}`)}}`)};`;
}

/** `a as b,c` as pairs of both names. */
const pairs = (list, write) =>
  list
    .split(',')
    .map((item) => item.split(' as '))
    .map(([name, alias = name]) => write(name, alias))
    .join(',');
