import type { ReactNode } from 'react';
import { relOf } from '@/components/article/link-rel';
import { NoteMark } from '@/components/article/note-mark';
import { Each } from '@/components/ui/each';
import { isAllowedHref } from '@/lib/body/links';
import { isOfNote, type Notes } from '@/lib/body/note-numbers';
import type { Inline, Mark, TextNode } from '@/lib/body/schema';

/** How running text is set on a page. */
export type TextSetting = {
  paid?: boolean | undefined;
  /** The page's footnotes, and what each is called; without them a note stands where it was written. */
  notes?: (Notes & { name: (number: number) => string }) | undefined;
};
type Props = { content: readonly Inline[] | undefined; setting?: TextSetting };

/** Running text: words with their marks, breaks and notes. Neighbours under one link become one link. */
export function InlineText({ content = [], setting = {} }: Props) {
  return (
    <Each of={stretchesOf(content)}>
      {({ nodes, isNote }) => {
        const words = <Words nodes={nodes} paid={setting.paid} />;
        if (!isNote) return words;
        const number = setting.notes?.numberOf(nodes[0]!);
        if (!number) return <small className="in-note">{words}</small>;
        return <NoteMark number={number} name={setting.notes!.name(number)} />;
      }}
    </Each>
  );
}

/** Words and notes, each a stretch of its own. */
function stretchesOf(content: readonly Inline[]): { nodes: Inline[]; isNote: boolean }[] {
  const stretches: { nodes: Inline[]; isNote: boolean }[] = [];
  for (const node of content) {
    const isNote = isOfNote(node);
    const last = stretches.at(-1);
    if (last?.isNote === isNote) last.nodes.push(node);
    else stretches.push({ nodes: [node], isNote });
  }
  return stretches;
}

function Words({ nodes, paid = false }: { nodes: Inline[]; paid: boolean | undefined }) {
  return <Each of={runsOf(nodes)}>{(run) => <RunOfWords run={run} paid={paid} />}</Each>;
}

function RunOfWords({ run: { href, nodes }, paid }: { run: Run; paid: boolean }) {
  const words = <Each of={nodes}>{(node) => <Word node={node} />}</Each>;
  if (href === null) return words;
  return (
    <a href={href} rel={relOf(href, paid)}>
      {words}
    </a>
  );
}

type Run = { href: string | null; nodes: Inline[] };

function runsOf(content: readonly Inline[]): Run[] {
  const runs: Run[] = [];
  for (const node of content) {
    const href = hrefOf(node);
    const last = runs.at(-1);
    if (last && last.href === href) last.nodes.push(node);
    else runs.push({ href, nodes: [node] });
  }
  return runs;
}

function hrefOf(node: Inline): string | null {
  if (node.type !== 'text') return null;
  const link = node.marks?.find((mark) => mark.type === 'link');
  return link && isAllowedHref(link.attrs.href) ? link.attrs.href : null;
}

function Word({ node }: { node: Inline }): ReactNode {
  if (node.type === 'hardBreak') return <br />;
  return (node.marks ?? []).reduceRight<ReactNode>(wrap, node.text);
}

function wrap(inner: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>;
    case 'italic':
      return <em>{inner}</em>;
    case 'superscript':
      return <sup>{inner}</sup>;
    case 'subscript':
      return <sub>{inner}</sub>;
    case 'link':
    case 'deletion':
    case 'footnote':
      return inner;
    // No published text holds one; should it ever, nobody has decided for it yet.
    case 'insertion':
      return null;
    default:
      return mark satisfies never;
  }
}

/** The words of running text alone. */
export function textOf(content: readonly Inline[] | readonly TextNode[] | undefined): string {
  return (content ?? []).map((node) => (node.type === 'text' ? node.text : ' ')).join('');
}
