import type { ReactNode } from 'react';
import { relOf } from '@/components/article/link-rel';
import { Each } from '@/components/ui/each';
import { isAllowedHref } from '@/lib/body/links';
import type { Inline, Mark, TextNode } from '@/lib/body/schema';

type Props = { content: readonly Inline[] | undefined; paid?: boolean };

/** Running text: words with their marks, and breaks. Neighbours under one link become one link. */
export function InlineText({ content = [], paid = false }: Props) {
  return <Each of={runsOf(content)}>{(run) => <RunOfWords run={run} paid={paid} />}</Each>;
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
    case 'link':
    case 'deletion':
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
