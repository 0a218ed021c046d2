type Named = { id: string; name: string };
type Showing = {
  id: string;
  headline: string;
  working: boolean;
  scheduled: boolean;
  live: boolean;
  versions: number[];
};
type PictureUsesProps = { articles: Showing[]; authors: Named[]; isLogo: boolean };

/** Where a picture is shown, as far as the person looking may know. */
export function PictureUses({ articles, authors, isLogo }: PictureUsesProps) {
  const uses = [
    ...articles.map((showing) => ({
      ...{
        href: `/desk/articles/${showing.id}`,
        words: showing.headline || 'No headline yet',
        where: textsOf(showing),
      },
    })),
    ...authors.map(({ id, name }) => ({ href: `/desk/authors/${id}`, words: `Portrait of ${name}`, where: '' })),
    ...(isLogo ? [{ href: '/desk/settings', words: 'The newsroom’s logo', where: '' }] : []),
  ];
  return (
    <section aria-labelledby="uses">
      <h2 id="uses" className="font-semibold">
        Where it is used
      </h2>
      {uses.length === 0 && <p className="mt-1 text-soft">Nothing that you can open shows it now.</p>}
      <ul className="mt-1 flex flex-col gap-1">
        {uses.map(({ href, words, where }) => (
          <li key={href}>
            <a href={href} dir="auto" className="text-accent underline underline-offset-3">
              {words}
            </a>
            {where && <span className="block text-soft text-xs">{where}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `Working draft · what readers see · versions 1, 2`. */
function textsOf({ working, scheduled, live, versions }: Showing): string {
  const published = `${versions.length === 1 ? 'version' : 'versions'} ${versions.join(', ')}`;
  const texts = [
    working && 'working draft',
    scheduled && 'scheduled text',
    live && 'what readers see',
    versions.length > 0 && published,
  ];
  const line = texts.filter(Boolean).join(' · ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
