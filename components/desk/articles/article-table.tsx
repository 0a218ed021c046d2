import { ArticleRow, type RowProps } from '@/components/desk/articles/article-row';
import type { DeskLine } from '@/lib/articles/desk-list';

type ArticleTableProps = Omit<RowProps, 'line'> & { lines: DeskLine[] };

const head = 'border-rule border-b px-3 py-2 text-start font-semibold text-soft text-xs';

/** The desk's articles. On narrow screens the first column tells all that the others say. */
export function ArticleTable({ lines, ...rest }: ArticleTableProps) {
  return (
    <div className="surface overflow-hidden">
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">Articles, the newest change first</caption>
        <thead className="max-lg:sr-only">
          <tr>
            <th scope="col" className={`${head} w-[44%]`}>
              Headline
            </th>
            <th scope="col" className={`${head} max-lg:hidden`}>
              State
            </th>
            <th scope="col" className={`${head} max-lg:hidden`}>
              Section
            </th>
            <th scope="col" className={`${head} max-lg:hidden`}>
              By
            </th>
            <th scope="col" className={`${head} max-lg:hidden`}>
              Changed
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <ArticleRow key={line.id} line={line} {...rest} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
