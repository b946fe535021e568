/** A stylesheet that the build made for one script: its path below the root, and its text. */
export interface Stylesheet {
  path: string;
  css: string;
}

/**
 * Those stylesheets of scripts that come later which this page needs before they come: the ones with a class that stands
 * in it. No two modules share a class name.
 */
export function neededStyles(late: readonly Stylesheet[], app: string): Stylesheet[] {
  const classes = new Set([...app.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
  const isIn = ({ css }: Stylesheet) =>
    [...css.matchAll(/\.([a-z_][\w-]*)/gi)].some(([, name = '']) => classes.has(name));
  return late.filter(isIn);
}

/** Moves the style elements of the app's drawings to where HTML wants them: `[app without them, their text]`. */
export function takeStyles(app: string): [string, string] {
  const found = [...app.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);
  return [app.replace(/<style>[\s\S]*?<\/style>/g, ''), found.join('\n')];
}
