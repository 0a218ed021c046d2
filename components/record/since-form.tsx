import { sinceFormPath } from '@/lib/articles/paths';
import type { Words } from '@/lib/words/table';

type Props = {
  path: string;
  /** The day on which the article first appeared, `2026-11-01`. */
  first: string;
  chosen?: string;
  words: Words;
};

/** "I read this on [date]": a plain GET form that leads to a comparison's own address. */
export function SinceForm({ path, first, chosen, words: { reading } }: Props) {
  return (
    <form action={sinceFormPath(path)} className="since-form label">
      <label htmlFor="since-on">{reading.readOn}</label>
      <input id="since-on" type="date" name="on" required min={first} defaultValue={chosen} />
      <button type="submit">{reading.seeSince}</button>
    </form>
  );
}
