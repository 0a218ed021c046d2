import { closeHistory } from '@tiptap/pm/history';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Editor } from '@tiptap/react';
import type { PictureBlock } from '@/lib/body/schema';

type Place = { pos: number; name: string; alt: string };
type Change = { held: Place[] } | { freed: string[] };

const key = new PluginKey<Place[]>('heldPlaces');

/**
 * Keeps the places of pictures that are still asked about, through whatever else happens to the text. As numbers: a
 * decoration would go as soon as the block beside it gets its id.
 */
export const placesPlugin = (): Plugin<Place[]> =>
  new Plugin({
    key,
    state: {
      init: (): Place[] => [],
      apply(tr, before) {
        const places = before.map((place) => ({ ...place, pos: tr.mapping.map(place.pos) }));
        const change = tr.getMeta(key) as Change | undefined;
        if (!change) return places;
        return 'held' in change
          ? [...places, ...change.held]
          : places.filter(({ name }) => !change.freed.includes(name));
      },
    },
    props: {
      decorations(state) {
        const places = key.getState(state) ?? [];
        return DecorationSet.create(
          state.doc,
          places.map(({ pos, name, alt }) => Decoration.widget(pos, () => frame(alt), { key: name })),
        );
      },
    },
  });

function frame(alt: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'held-place';
  element.textContent = alt ? `A picture: ${alt}` : 'A picture';
  element.setAttribute('aria-hidden', 'true');
  return element;
}

/** Holds places in the text that a transaction makes. */
export const holdPlaces = (tr: Transaction, held: Place[]): Transaction => tr.setMeta(key, { held } satisfies Change);

/** Lets go of places whose pictures are left out. */
export const freePlaces = ({ view }: Editor, freed: string[]): void =>
  view.dispatch(view.state.tr.setMeta(key, { freed } satisfies Change));

/** Puts a picture where it was pasted, as a step of its own to undo; at the cursor where that place is gone. */
export function fillPlace(editor: Editor, name: string | null, attrs: Omit<PictureBlock['attrs'], 'id'>): void {
  const { state, view, schema } = editor;
  const place = key.getState(state)?.find((one) => one.name === name);
  if (!place || name === null) {
    editor.commands.insertPicture(attrs);
    return;
  }
  const $place = state.doc.resolve(place.pos);
  const tr = state.tr.insert($place.depth > 0 ? $place.after(1) : place.pos, schema.nodes.picture!.create(attrs));
  view.dispatch(closeHistory(tr).setMeta(key, { freed: [name] } satisfies Change));
}
