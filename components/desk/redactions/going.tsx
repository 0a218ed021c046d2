import { Marked } from '@/components/desk/redactions/marked';
import { counted, partName } from '@/components/desk/redactions/part-names';
import { Notice } from '@/components/desk/ui/page-head';
import type { GoingFrom, RedactionPreview } from '@/lib/redactions/preview';

/** Exactly what a redaction takes: every part of every version whole, and where else it is taken from. */
export function Going({ preview }: { preview: RedactionPreview }) {
  const { articles, elsewhere, warnings } = preview;
  const others = [
    elsewhere.library > 0 && counted(elsewhere.library, 'picture of the library', 'pictures of the library'),
    elsewhere.reports > 0 && counted(elsewhere.reports, 'report by a reader', 'reports by readers'),
    elsewhere.comments > 0 && counted(elsewhere.comments, 'comment at the desk', 'comments at the desk'),
  ].filter(Boolean);
  return (
    <div className="flex flex-col gap-4">
      {warnings.map((warning) => (
        <Notice key={warning} tone="warn">
          {warning}
        </Notice>
      ))}
      {articles.map((article) => (
        <FromArticle key={article.articleId} article={article} />
      ))}
      {others.length > 0 && <p>Also taken from {others.join(' and ')}.</p>}
    </div>
  );
}

function FromArticle({ article }: { article: GoingFrom }) {
  const { headline, path, versions } = article;
  return (
    <section className="surface overflow-hidden" aria-label={`From ${headline || 'an untitled article'}`}>
      <div className="border-rule border-b px-4 py-3">
        <h3 className="break-words font-semibold">
          <a
            href={`/desk/articles/${article.articleId}`}
            className="underline decoration-rule-strong underline-offset-3 hover:text-accent"
          >
            {headline || 'Untitled article'}
          </a>
        </h3>
        <p className="break-words text-soft text-xs">{path ?? 'Never published'}</p>
        <p className="mt-2">{summaryOf(article)}</p>
      </div>
      {versions.length > 0 && (
        <ol className="divide-y divide-rule">
          {versions.map(({ number, parts }) => (
            <li key={number} className="px-4 py-3">
              <p className="font-semibold text-xs">Version {number} loses</p>
              <ul className="mt-1 flex flex-col gap-2">
                {parts.map(({ name, text }, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may read the same
                  <li key={place} className="grid gap-x-3 sm:grid-cols-[8rem_minmax(0,1fr)]">
                    <span className="text-soft">{partName(name)}</span>
                    <span dir="auto" className="whitespace-pre-line break-words">
                      {text.map(({ words, isMarked }, at) => {
                        // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one line, never reordered
                        return isMarked ? <Marked key={at}>{words}</Marked> : <span key={at}>{words}</span>;
                      })}
                    </span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function summaryOf({ versions, revisions, isInWorkingText, isScheduled, notes }: GoingFrom): string {
  const parts = versions.reduce((sum, version) => sum + version.parts.length, 0);
  const sentences = [
    parts > 0 &&
      `${counted(parts, 'part')} of ${counted(versions.length, 'version')} ${parts === 1 ? 'goes' : 'go'} whole; readers see the reason there.`,
    revisions > 0 &&
      `${counted(revisions, 'saved state')} at the desk ${revisions === 1 ? 'is' : 'are'} blacked out${isInWorkingText ? ', the working text among them' : ''}.`,
    isScheduled && 'Its schedule is cancelled.',
    notes > 0 && 'Notes about it are blacked out.',
  ];
  return sentences.filter(Boolean).join(' ');
}
