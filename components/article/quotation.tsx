import { InlineText, type TextSetting, textOf } from '@/components/article/inline';
import { Each } from '@/components/ui/each';
import type { PullQuote, Quotation as QuotationBlock } from '@/lib/body/schema';

type Props = { block: QuotationBlock | PullQuote; setting: TextSetting };

/** Somebody's words and, outside them, who said it. */
export function Quotation({ block, setting }: Props) {
  const attribution = textOf(block.content.find((node) => node.type === 'attribution')?.content).trim();
  const paragraphs = block.content.filter((node) => node.type === 'paragraph');
  return (
    <figure className={block.type === 'pullQuote' ? 'pull-quote' : 'quotation'} dir={block.attrs?.dir}>
      <blockquote>
        <Each of={paragraphs}>
          {(paragraph) => (
            <p>
              <InlineText content={paragraph.content} setting={setting} />
            </p>
          )}
        </Each>
      </blockquote>
      {attribution && <figcaption className="label">{attribution}</figcaption>}
    </figure>
  );
}
