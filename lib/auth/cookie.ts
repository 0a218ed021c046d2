/** The session cookie's name and safety, by the site's own address. */
export function sessionCookie(siteUrl: string): { name: string; secure: boolean } {
  const { protocol, port } = new URL(siteUrl);
  const secure = protocol === 'https:';
  // Cookies do not tell ports apart: several newsrooms on one machine must not sign each other out.
  return { name: secure ? '__Host-stet' : `stet${port ? `-${port}` : ''}`, secure };
}
