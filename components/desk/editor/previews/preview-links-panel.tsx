'use client';

import { Link2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useEditing, useOpenArticle } from '@/components/desk/editor/editor-context';
import { listLinks, revokeLink, type ShownLink } from '@/components/desk/editor/previews/preview-links';
import { ShareDialog } from '@/components/desk/editor/previews/share-dialog';
import { Button } from '@/components/desk/ui/button';
import { formatDateTime } from '@/lib/time/format';

/** The open links to this article for people without an account, and how to make one. */
export function PreviewLinksPanel() {
  const { saver } = useEditing();
  const article = useOpenArticle();
  const [links, setLinks] = useState<ShownLink[]>([]);
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const [sharing, setSharing] = useState(false);
  const articleId = article?.sight === 'working' ? article.id : null;

  useEffect(() => {
    let current = true;
    if (!articleId) return;
    void listLinks(articleId).then((answer) => {
      if (!current) return;
      if ('problem' in answer) setProblem(answer.problem);
      else setLinks(answer.links);
    });
    return () => {
      current = false;
    };
  }, [articleId]);
  if (article?.sight === 'live') return null;

  const revoke = async (link: ShownLink) => {
    const answer = await revokeLink(saver.id, link.id);
    if ('problem' in answer) return setProblem(answer.problem);
    setProblem('');
    setLinks(answer.links);
    setSaid('Revoked: the link shows nothing any more.');
  };

  return (
    <section aria-label="Preview links" className="flex flex-col gap-2">
      <Button onClick={() => setSharing(true)} aria-haspopup="dialog" className="self-start px-2 text-[0.8125rem]">
        <Link2 aria-hidden size={15} /> Share a preview
      </Button>
      {links.length > 0 && (
        <ul className="flex flex-col gap-2">
          {links.map((link) => (
            <LinkRow key={link.id} link={link} onRevoke={() => void revoke(link)} />
          ))}
        </ul>
      )}
      {problem && (
        <p role="alert" className="text-bad text-xs">
          {problem}
        </p>
      )}
      <p aria-live="polite" className="text-soft text-xs empty:hidden">
        {said}
      </p>
      {sharing && <ShareDialog onLinks={setLinks} onClose={() => setSharing(false)} />}
    </section>
  );
}

function LinkRow({ link, onRevoke }: { link: ShownLink; onRevoke: () => void }) {
  const { choices } = useEditing();
  const { label, number, by, expiresAt, views, lastSeenAt } = link;
  const time = (at: string) => formatDateTime(new Date(at), choices.zone, 'en');
  const name = label || `by ${by}`;
  const seen = views === 1 ? 'Seen once' : `Seen ${views} times`;
  return (
    <li className="flex items-start gap-2 border-rule border-s-2 ps-2">
      <div className="min-w-0 flex-1 text-xs [overflow-wrap:anywhere]">
        <p className="font-semibold text-[0.8125rem]">
          <bdi>{label || 'Preview link'}</bdi>
        </p>
        <p className="text-soft">
          Revision {number}, shared by {by}, until {time(expiresAt)}
        </p>
        <p className="text-soft">{lastSeenAt ? `${seen}, last ${time(lastSeenAt)}` : 'Not seen yet'}</p>
      </div>
      <Button look="danger" className="px-2 text-xs" aria-label={`Revoke the link ${name}`} onClick={onRevoke}>
        Revoke
      </Button>
    </li>
  );
}
