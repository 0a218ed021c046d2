import { Building2, UserRound } from 'lucide-react';
import { kindNames } from '@/lib/authors/kinds';
import type { AuthorLine } from '@/lib/authors/queries';
import { deskPath, squarePath } from '@/lib/media/renditions';

/** Public names, each with how much it signed and whose account writes as it. */
export function AuthorList({ authors }: { authors: AuthorLine[] }) {
  return (
    <ul className="surface divide-y divide-rule">
      {authors.map((author) => (
        <li key={author.id}>
          <a href={`/desk/authors/${author.id}`} className="group flex items-center gap-3 px-4 py-2.5 hover:bg-hover">
            <Face {...author} />
            <span className="min-w-0 flex-1">
              <span className="block font-semibold group-hover:text-accent">
                <bdi>{author.name}</bdi>
              </span>
              <span className="block text-soft text-xs">
                {[
                  author.isGuest && 'Guest, to be completed',
                  author.kind !== 'person' && kindNames[author.kind],
                  author.articles === 1 ? '1 article' : `${author.articles} articles`,
                  author.userName && `account of ${author.userName}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Face({ portraitSha256, kind }: Pick<AuthorLine, 'portraitSha256' | 'kind'>) {
  const Icon = kind !== 'person' ? Building2 : UserRound;
  if (portraitSha256)
    return (
      <img
        src={deskPath(squarePath(portraitSha256, 160, 'webp'))}
        alt=""
        width={40}
        height={40}
        loading="lazy"
        className="size-10 rounded-full bg-hover"
      />
    );
  return (
    <span className="inline-flex size-10 shrink-0 items-center justify-center rounded-full bg-hover text-soft">
      <Icon aria-hidden size={18} />
    </span>
  );
}
