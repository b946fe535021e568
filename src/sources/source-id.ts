/** The element id of a source in the list of all, where a link leads without script, too. */
export const sourceId = (id: string): string => `source=${id}`;
