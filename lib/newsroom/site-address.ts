/** A path's whole public address, for what is read outside the site: feeds, shares, search engines. */
export function siteAddress(path: string): string {
  return new URL(path, process.env.STET_URL ?? 'http://localhost:3000').href;
}
