import { sectionPath } from '@/lib/articles/paths';
import type { Newsroom } from '@/lib/articles/published';

type Props = { newsroom: Newsroom; section?: string };

/** The newsroom's sections, by the names and in the language it gave them. */
export function SectionLinks({ newsroom, section }: Props) {
  return (
    <ul className="section-links" lang={newsroom.language}>
      {newsroom.sections.map(({ id, slug, name }) => (
        <li key={id}>
          <a href={sectionPath(slug)} aria-current={slug === section ? 'true' : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
