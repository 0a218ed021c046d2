const origin = (): string => process.env.STET_URL ?? 'http://localhost:3000';

/** A path's whole public address, for what is read outside the site: feeds, shares, search engines. */
export function siteAddress(path: string): string {
  return new URL(path, origin()).href;
}

/** Whether an origin, ours unless another is given, can only be reached from this machine. */
export function isLocal(url = origin()): boolean {
  const { hostname } = new URL(url);
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
