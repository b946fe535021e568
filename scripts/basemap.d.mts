/** The folder that holds the basemap's files, and a version to name them by, so that they can be cached for ever. */
export function basemap(options?: { anew?: boolean }): Promise<{ folder: string; version: string }>;
