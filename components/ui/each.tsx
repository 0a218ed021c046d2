import { Children, type ReactNode } from 'react';

type Props<Item> = { of: readonly Item[]; children: (item: Item, index: number) => ReactNode };

/** Items drawn one after another. A page is drawn once and never rearranged, so their order is key enough. */
export function Each<Item>({ of, children }: Props<Item>) {
  return Children.toArray(of.map(children));
}
