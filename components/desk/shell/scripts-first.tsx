/** A script that has been fetched runs before anything else happens; by the page's own `load` every one has. */
const code = `self.__next_s = {
  length: 1,
  reduce: () => document.readyState === 'complete' ? Promise.resolve() : Promise.race([
    new Promise((resolve) => { addEventListener('load', resolve); }),
    Promise.all(Array.from(document.querySelectorAll('script[async][src]'), (script) =>
      performance.getEntriesByName(script.src).length > 0 ||
        new Promise((resolve) => { script.onload = script.onerror = resolve; }))),
  ]),
};`;

/**
 * Begins no work on a page before all its scripts are there. Next begins with those that it has, and draws the rail over
 * and over until the editor's script has come: see `docs/decisions/0023-all-scripts-first.md`.
 */
export function ScriptsFirst({ nonce }: { nonce: string | undefined }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: ours, and it has to be there before the page's own scripts are.
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: code }} />;
}
