import type { FilterChoices } from '@/components/desk/articles/filter-choices';
import type { Database } from '@/db/client';
import type { DeskFilters } from '@/lib/articles/desk-filters';
import { readDeskList } from '@/lib/articles/desk-list';
import { mostPages, perPage } from '@/lib/articles/desk-order';
import { listAuthors, listTopics } from '@/lib/authors/queries';
import { requireNewsroom } from '@/lib/newsroom/queries';
import type { Actor } from '@/lib/people/actor';
import { getListColumns } from '@/lib/people/list-columns';
import { listColleagues } from '@/lib/people/queries';
import { listViews } from '@/lib/views/queries';

/** Everything that a page of the desk's list shows to this person. */
export async function loadListPage(db: Database, actor: Actor, filters: DeskFilters) {
  const [newsroom, authors, topics, people, { lines, counts }, columns, views] = await Promise.all([
    requireNewsroom(db),
    listAuthors(db),
    listTopics(db),
    listColleagues(db),
    readDeskList(db, { actor, ...filters }),
    getListColumns(db, { actor }),
    listViews(db, { actor }),
  ]);
  const pages = Math.max(1, Math.ceil(counts.total / perPage));
  const choices: FilterChoices = { sections: newsroom.sections, authors, topics, people };
  return {
    ...{ zone: newsroom.timeZone, choices, lines, counts, columns, views },
    pages: Math.min(pages, mostPages),
    isCutOff: pages > mostPages,
  };
}
