/** What a first visit may load, in KiB after brotli. */
export const BUDGET = {
  page: 35,
  firstScript: 85,
  mapChunk: 45,
  lateViews: 22,
  firstBasemap: 25,
  trip: 32,
  firstVisit: 250,
  embed: 220,
  embedScript: 1.2,
  oneFile: 260,
  offline: 300,
};
