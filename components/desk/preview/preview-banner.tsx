import { type PreviewWay, previewWays, wayNames, wayPath } from '@/components/desk/preview/ways';

type Props = { articleId: string; way: PreviewWay };

/** Above a preview: that it is one, the way back, and the other ways to look at the text. */
export function PreviewBanner({ articleId, way }: Props) {
  return (
    <aside className="version-banner" aria-label="Preview" lang="en" dir="ltr">
      <p>
        <strong>Preview</strong> of the saved text; readers do not see it.{' '}
        <a href={`/desk/articles/${articleId}`} className="underlined">
          Back to the editor
        </a>
      </p>
      <nav aria-label="Preview as" className="preview-ways">
        {previewWays.map((one) => (
          <a key={one} href={wayPath(articleId, one)} aria-current={one === way ? 'page' : undefined}>
            {wayNames[one]}
          </a>
        ))}
      </nav>
    </aside>
  );
}
