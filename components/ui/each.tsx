import { Fragment, type ReactNode } from 'react';

type Props<Item> = { of: readonly Item[]; children: (item: Item) => ReactNode };

/** Items drawn one after another. A page is drawn once and never rearranged, so an item's place is key enough. */
export function Each<Item>({ of, children }: Props<Item>) {
  const drawn: ReactNode[] = [];
  for (const [place, item] of of.entries()) drawn.push(<Fragment key={place}>{children(item)}</Fragment>);
  return drawn;
}
