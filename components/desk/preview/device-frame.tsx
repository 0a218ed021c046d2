type Props = { way: 'phone' | 'desktop'; articleId: string };

const names = { phone: 'Phone, 390 pixels wide', desktop: 'Desktop, 1440 pixels wide' };

/** The page at a device's width. Nothing of ours runs in it: readers' pages have no script either. */
export function DeviceFrame({ way, articleId }: Props) {
  return (
    <section className={`device device-${way}`}>
      <h1>{names[way]}</h1>
      <iframe
        title={way === 'phone' ? 'The page on a phone' : 'The page on a desktop'}
        src={`/desk/articles/${articleId}/preview/frame`}
        sandbox="allow-same-origin"
      />
    </section>
  );
}
