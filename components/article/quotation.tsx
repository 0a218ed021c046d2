import { InlineText, textOf } from '@/components/article/inline';
import { Each } from '@/components/ui/each';
import type { PullQuote, Quotation as QuotationBlock } from '@/lib/body/schema';

type Props = { block: QuotationBlock | PullQuote; paid?: boolean };

/** Somebody's words and, outside them, who said it. */
export function Quotation({ block, paid }: Props) {
  const attribution = textOf(block.content.find((node) => node.type === 'attribution')?.content).trim();
  const paragraphs = block.content.filter((node) => node.type === 'paragraph');
  return (
    <figure className={block.type === 'pullQuote' ? 'pull-quote' : 'quotation'}>
      <blockquote>
        <Each of={paragraphs}>
          {(paragraph) => (
            <p>
              <InlineText content={paragraph.content} paid={paid} />
            </p>
          )}
        </Each>
      </blockquote>
      {attribution && <figcaption className="label">{attribution}</figcaption>}
    </figure>
  );
}
