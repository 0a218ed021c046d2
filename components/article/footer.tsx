import { SectionLinks } from '@/components/article/section-links';
import type { Newsroom } from '@/lib/articles/published';
import { zoneLabel } from '@/lib/time/format';
import type { Words } from '@/lib/words/table';

type Props = { newsroom: Newsroom; words: Words; timesAt: Date };

const feeds = [
  ['Atom', '/feed.xml'],
  ['RSS', '/rss.xml'],
  ['JSON', '/feed.json'],
] as const;

/** Who publishes this, how to reach them, what they got wrong, and which clock they go by. */
export function Footer({ newsroom, words, timesAt }: Props) {
  const { name, tagline, language, contact, timeZone } = newsroom;
  return (
    <footer className="footer label">
      <div className="page-width">
        <div className="footer-name" lang={language}>
          <p className="footer-title">{name}</p>
          {tagline && <p className="soft">{tagline}</p>}
        </div>
        <nav aria-label={words.footer} className="footer-links">
          <SectionLinks newsroom={newsroom} />
          <ul>
            <li>
              <a href="/corrections">{words.corrections}</a>
            </li>
            <li>
              <a href="/record">{words.signed.title}</a>
            </li>
            {contact && (
              <li>
                <a href={contactAddress(contact)}>{words.contact}</a>
              </li>
            )}
          </ul>
          <ul>
            {feeds.map(([label, address]) => (
              <li key={address}>
                <a href={address}>
                  {words.feeds}: {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="footer-times soft">{words.timesAre(timeZone, zoneLabel(timeZone, timesAt))}</p>
      </div>
    </footer>
  );
}

const contactAddress = (contact: string) => (contact.includes('@') ? `mailto:${contact}` : contact);
