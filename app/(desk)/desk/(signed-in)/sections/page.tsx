import type { Metadata } from 'next';
import { add, move, remove, rename } from '@/app/(desk)/desk/(signed-in)/sections/actions';
import { requireManager } from '@/app/(desk)/desk/require-manager';
import { Form } from '@/components/desk/forms/form';
import { FormEnd } from '@/components/desk/forms/form-end';
import { NameAndSlug } from '@/components/desk/forms/name-and-slug';
import { SectionRow } from '@/components/desk/sections/section-row';
import { Empty, Page, PageHead } from '@/components/desk/ui/page-head';
import { getDb } from '@/db/client';
import { requireNewsroom } from '@/lib/newsroom/queries';
import { listSectionsInUse } from '@/lib/newsroom/sections';

export const metadata: Metadata = { title: 'Sections' };

/** The newspaper's sections in the order of its head. */
export default async function SectionsPage() {
  await requireManager('sections');
  const db = getDb();
  const [sections, { language }] = await Promise.all([listSectionsInUse(db), requireNewsroom(db)]);
  return (
    <Page>
      <PageHead title="Sections" />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
        {sections.length > 0 ? (
          <ol className="surface divide-y divide-rule">
            {sections.map((section, position) => (
              <SectionRow
                key={section.id}
                section={section}
                position={position}
                isLast={position === sections.length - 1}
                language={language}
                actions={{
                  move: move.bind(null, section.id),
                  rename: rename.bind(null, section.id),
                  remove: remove.bind(null, section.id),
                }}
              />
            ))}
          </ol>
        ) : (
          <Empty>An article stands in one section. Add the first one to be able to publish.</Empty>
        )}
        <section aria-labelledby="add" className="surface p-5">
          <h2 id="add" className="mb-3 font-semibold">
            Add a section
          </h2>
          <Form action={add} className="flex flex-col gap-4" label="Add a section">
            <NameAndSlug
              language={language}
              isNew
              slugHint="The beginning of its articles’ addresses. Follows the name until you change it."
            />
            <FormEnd submit="Add section" busy="Adding…" />
          </Form>
        </section>
      </div>
    </Page>
  );
}
