/** What `npm run build` can be given. */
export const BUILD_OPTIONS = {
  trip: { type: 'string', value: 'FILE', help: 'another trip file (or TRIP=FILE)' },
  'no-notes': { type: 'boolean', help: 'without the speaker’s notes of the trip file (or NO_NOTES=1)' },
};
