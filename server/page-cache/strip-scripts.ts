const attributes = `((?:[^>"']|"[^"]*"|'[^']*')*)`;
const removable = new RegExp(
  `<!--[\\s\\S]*?-->|<script\\b${attributes}>[\\s\\S]*?</script\\s*>|<link\\b${attributes}>`,
  'gi',
);
const isData = /\btype=["']?application\/ld\+json\b/i;
const isOurselves = /^<\/>; *rel=["']?preconnect\b/;
const servesScripts = /\brel=["']?(?:modulepreload|expect)\b|\bas=["']?script\b/i;

/**
 * Takes out of a page what only the framework's scripts need: scripts and their data, preloads, and the comments that
 * mark where components begin. Structured data, style sheets and font preloads stay.
 */
export function stripScripts(html: string): string {
  const once = html.replace(removable, (found, script: string | undefined, link: string | undefined) => {
    if (script !== undefined) return isData.test(script) ? found : '';
    if (link !== undefined) return servesScripts.test(link) ? '' : found;
    return '';
  });
  // Removing the marks leaves the element that held nothing else.
  return once.replaceAll('<div hidden=""></div>', '');
}

/** The same for a `Link` header, where the framework also asks to connect to ourselves: null where nothing is left. */
export function stripScriptLinks(link: string): string | null {
  const kept = link
    .split(/,\s*(?=<)/)
    .filter((entry) => entry !== '' && !servesScripts.test(entry) && !isOurselves.test(entry));
  return kept.length > 0 ? kept.join(', ') : null;
}
