/** The words that only prerendered pages have. They stand apart from `en.ts`, for no script needs them. */
export const enPrerender = {
  notFound: 'There is no page at this address',
  openTrip: (title: string) => `Open “${title}”`,
};

export type PrerenderWords = typeof enPrerender;
