/** How a comparison is laid out. The address says which: there is no script to choose with. */
export type View = 'inline' | 'side by side';

/** What stands behind a comparison's address to have it in a view. */
export function viewQuery(view: View): string {
  return view === 'side by side' ? '?view=side-by-side' : '';
}

/** The view that an address asks for; anything unknown is the usual one. */
export function readView(value: string | string[] | undefined): View {
  return value === 'side-by-side' ? 'side by side' : 'inline';
}
