import type { Inline } from '@/lib/body/schema';
import type { Run } from '@/lib/record/compare/comparison';
import type { Words } from '@/lib/words/table';

type Props = { run: Extract<Run, { kind: 'reformatted' }>; words: Words };

/** Says where a link led before: a changed address is more than formatting, and cannot be seen. */
export function LinkNote({ run, words }: Props) {
  const [was, is] = [addressesIn(run.was), addressesIn(run.nodes)];
  const gone = was.filter((address) => !is.includes(address));
  const isNew = is.some((address) => !was.includes(address));
  if (gone.length === 0 && !isNew) return null;
  const { linkAdded, linkRemoved, linkWas } = words.record;
  const note = gone.map(is.length > 0 ? linkWas : linkRemoved).join(', ') || linkAdded;
  return <small className="label soft link-note"> ({note})</small>;
}

function addressesIn(nodes: readonly Inline[]): string[] {
  const addresses = nodes.flatMap((node) =>
    node.type === 'text' ? (node.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : [])) : [],
  );
  return [...new Set(addresses)];
}
