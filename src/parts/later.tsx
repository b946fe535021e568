import { type ComponentType, createElement, type LazyExoticComponent, lazy } from 'react';

/** A view whose script comes after the first load: `View` stands in a Suspense, `load` asks for the script early. */
export interface Later<Props> {
  View: ComponentType<Props>;
  load: () => Promise<void>;
}

/** Within this a failure is on the screen: asked for again before, it would never be said. */
const SAID_MS = 500;

/**
 * Takes a view out of the first load. The prerender waits for it, so it is in the page from the start; the browser leaves
 * it as it stands until its script has come. Once that has come, the view is there in the frame that asks for it.
 *
 * A page that shows none of a file's views leaves them out: nothing happens before one is asked for.
 */
/* @__NO_SIDE_EFFECTS__ */
export function later<Props extends object>(from: () => Promise<ComponentType<Props>>): Later<Props> {
  let come: { default: ComponentType<Props> } | null = null;
  const load = async () => {
    come ??= { default: await from() };
    return come;
  };
  const ask = (): LazyExoticComponent<ComponentType<Props>> =>
    lazy(() => {
      if (come !== null) return atOnce(come);
      const coming = load();
      // What did not come stays so for React. Once that has been said, what is asked for next is another. (A browser that keeps
      // failures itself, as all did before https://github.com/whatwg/html/pull/10327, fails again.)
      coming.catch(() => setTimeout(() => (current = ask()), SAID_MS));
      return coming;
    });
  let current = ask();
  const View = (props: Props) => createElement(current, props);
  return { View, load: async () => void (await load()) };
}

/** A promise as far as `lazy` looks at it, but one that answers at once: a real one would leave the place empty for a frame. */
function atOnce<T>(value: T): Promise<T> {
  // biome-ignore lint/suspicious/noThenProperty: lazy takes what has a `then` for a promise
  const answering = { then: (answer: (value: T) => void) => answer(value) };
  return answering as unknown as Promise<T>; // lazy calls nothing but `then`
}
