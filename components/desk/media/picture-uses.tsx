type Named = { id: string; name: string };
type PictureUsesProps = { articles: { id: string; headline: string }[]; authors: Named[]; isLogo: boolean };

/** Where a picture is shown, as far as the person looking may know. */
export function PictureUses({ articles, authors, isLogo }: PictureUsesProps) {
  const uses = [
    ...articles.map(({ id, headline }) => ({ href: `/desk/articles/${id}`, words: headline || 'No headline yet' })),
    ...authors.map(({ id, name }) => ({ href: `/desk/authors/${id}`, words: `Portrait of ${name}` })),
    ...(isLogo ? [{ href: '/desk/settings', words: 'The newsroom’s logo' }] : []),
  ];
  return (
    <section aria-labelledby="uses">
      <h2 id="uses" className="font-semibold">
        Where it is used
      </h2>
      {uses.length === 0 && <p className="mt-1 text-soft">Nothing that you can open shows it now.</p>}
      <ul className="mt-1 flex flex-col gap-1">
        {uses.map(({ href, words }) => (
          <li key={href}>
            <a href={href} dir="auto" className="text-accent underline underline-offset-3">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
