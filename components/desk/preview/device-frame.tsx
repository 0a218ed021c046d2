type Props = { way: 'phone' | 'desktop'; articleId: string };

/** The page at a device's width. Nothing of ours runs in it: readers' pages have no script either. */
export function DeviceFrame({ way, articleId }: Props) {
  return (
    <section
      className={`device device-${way}`}
      aria-label={way === 'phone' ? 'As on a phone, 390 pixels wide' : 'As on a desktop, 1440 pixels wide'}
    >
      <iframe
        title={way === 'phone' ? 'The page on a phone' : 'The page on a desktop'}
        src={`/desk/articles/${articleId}/preview/frame`}
        sandbox="allow-same-origin"
      />
    </section>
  );
}
