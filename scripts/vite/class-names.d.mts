/** Short names for the classes of CSS modules, as Vite's `css.modules` takes them. */
export function shortClassNames(): { generateScopedName?: (name: string, file: string) => string };
