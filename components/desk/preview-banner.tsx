/** Above a preview: that it is one, and the way back. */
export function PreviewBanner({ articleId }: { articleId: string }) {
  return (
    <aside className="version-banner" aria-label="Preview" lang="en" dir="ltr">
      <p>
        <strong>Preview</strong> of the saved text; readers do not see it.{' '}
        <a href={`/desk/articles/${articleId}`} className="underlined">
          Back to the editor
        </a>
      </p>
    </aside>
  );
}
