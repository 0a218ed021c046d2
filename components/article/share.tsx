import type { Words } from '@/lib/words/table';

type Props = { address: string; headline: string; words: Words };

/** Plain addresses: nothing of the other sites runs here, and they learn of a reader only when one is followed. */
export function Share({ address, headline, words }: Props) {
  const url = encodeURIComponent(address);
  const text = encodeURIComponent(headline);
  const links = [
    ['WhatsApp', `https://wa.me/?text=${text}%20${url}`],
    ['Telegram', `https://t.me/share/url?url=${url}&text=${text}`],
    [words.email, `mailto:?subject=${text}&body=${url}`],
  ] as const;
  return (
    <nav aria-label={words.shareThis} className="share label">
      <span className="soft">{words.share}</span>
      <ul>
        {links.map(([label, href]) => (
          <li key={label}>
            <a href={href} rel="noopener noreferrer" className="underlined">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
