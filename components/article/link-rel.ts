/** What a link in a text says about itself: leaving the site, it tells the other side nothing; paid, it says so. */
export function relOf(href: string, paid: boolean): string | undefined {
  if (!/^https?:/i.test(href)) return undefined;
  const home = process.env.STET_URL;
  if (home && URL.canParse(home) && new URL(href).origin === new URL(home).origin) return undefined;
  return paid ? 'sponsored noopener' : 'noopener';
}
