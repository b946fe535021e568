declare module 'virtual:basemap' {
  /** Where the basemap's files are, relative to the site's root, with a slash at the end. */
  export const folder: string;
  /** The text of one of its files, or null where there is none. Null in the browser, which fetches them. */
  export const read: ((name: string) => string | null) | null;
}
