/**
 * The other origins that `?trip=` may open files from: those that TRIP_ORIGINS names, by comma. Only whole origins: a path
 * in the page's policy would be a promise that redirects do not keep.
 */
export function tripOrigins(): string[] {
  const named = (process.env.TRIP_ORIGINS ?? '').split(',').map((entry) => entry.trim());
  return named.filter((entry) => entry !== '').map(originOf);
}

function originOf(address: string): string {
  const { origin, protocol } = new URL(address);
  if (!/^https?:$/.test(protocol)) throw new Error(`TRIP_ORIGINS names ${address}: only http and https can be opened`);
  return origin;
}
