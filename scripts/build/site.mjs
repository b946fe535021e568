/** Where the site will stand, as SITE_URL says, or null; with a slash at its end, so that addresses below it can be made. */
export function site() {
  const { SITE_URL } = process.env;
  return SITE_URL ? new URL(SITE_URL.replace(/\/*$/, '/')).href : null;
}
