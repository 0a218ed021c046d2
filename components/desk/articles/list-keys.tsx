import { listKeys } from '@/components/desk/articles/use-list-keys';

/** The list's keys, for whoever has a keyboard. */
export function ListKeys() {
  return (
    <dl className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-soft text-xs max-md:hidden pointer-coarse:hidden">
      {listKeys.map(({ keys, does }) => (
        <div key={does} className="flex items-center gap-1.5">
          <dt className="flex gap-0.5">
            {keys.map((key) => (
              <kbd key={key} className="rounded border border-rule bg-sheet px-1 font-tool">
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
