/** The address of this page, and that of the site, where the build was told. */
export function pageBases(): string[] {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return [location.href, ...(URL.canParse(canonical) ? [canonical] : [])];
}

/**
 * The whole address of a part of the site, by the first of some bases that others can reach: neither a file nor a machine
 * of one's own. Null where there is none.
 *
 *     publicAddress('#zone=home', ['http://localhost:4173/', 'https://news.example/']) //=> 'https://news.example/#zone=home'
 */
export function publicAddress(part: string, bases: string[]): string | null {
  const found = bases.map((base) => new URL(part, base)).find(isPublic);
  return found?.href ?? null;
}

const isPublic = ({ protocol, hostname }: URL): boolean =>
  /^https?:$/.test(protocol) && !/^(localhost|.+\.localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
