import type { ArticleDocument } from '@/lib/articles/document';
import { isSlug } from '@/lib/articles/paths';
import { hasParagraph } from '@/lib/body/plain-text';
import type { Picture } from '@/lib/body/schema';
import { withoutSuggestions } from '@/lib/body/suggestions';
import type { Issue } from '@/lib/newsroom/errors';

const limits = { kicker: 80, headline: 250, standfirst: 800, dateline: 80, description: 320, sponsor: 120 } as const;
const longestName = 200;
const labels = {
  kicker: 'The kicker',
  headline: 'The headline',
  standfirst: 'The standfirst',
  dateline: 'The dateline',
  description: 'The search description',
  sponsor: 'The name of who paid',
} as const;

function pictureProblems(picture: Picture, field: string, which: string): Issue[] {
  return [
    ...(picture.alt.trim() ? [] : [{ field: `${field}.alt`, message: `${which} needs alt text.` }]),
    ...(picture.credit.trim() ? [] : [{ field: `${field}.credit`, message: `${which} needs a credit.` }]),
  ];
}

/**
 * What forbids publication, a sentence each: headline, section, slug and one paragraph must be there, every picture
 * needs alt text and credit, and no field may be too long to print. Byline, standfirst and picture never block.
 */
export function publicationProblems(document: ArticleDocument): Issue[] {
  const problems: Issue[] = [];
  if (!document.headline.trim()) problems.push({ field: 'headline', message: 'Give the article a headline.' });
  if (!document.section) problems.push({ field: 'section', message: 'Choose a section.' });
  if (!document.slug) problems.push({ field: 'slug', message: 'Give the article a slug.' });
  else if (!isSlug(document.slug)) {
    problems.push({
      field: 'slug',
      message: 'A slug is lower-case letters a–z and digits, joined by single hyphens, at most 120 characters.',
    });
  }
  if (!hasParagraph(withoutSuggestions(document.body)))
    problems.push({ field: 'body', message: 'Write at least one paragraph.' });
  for (const [field, most] of Object.entries(limits) as [keyof typeof limits, number][]) {
    const length = [...document[field]].length;
    if (length > most)
      problems.push({ field, message: `${labels[field]} has ${length} characters; at most ${most} can be published.` });
  }
  if (document.genre === 'paid content' && !document.sponsor.trim()) {
    problems.push({ field: 'sponsor', message: 'Paid content must name who paid.' });
  }
  for (const { as = '' } of document.bylines) {
    const length = [...as].length;
    if (length > longestName) {
      const message = `A name in the bylines has ${length} characters; at most ${longestName} can be published.`;
      problems.push({ field: 'bylines', message });
    }
  }
  if (document.leadImage) problems.push(...pictureProblems(document.leadImage, 'leadImage', 'The lead image'));
  let number = 0;
  for (const block of document.body.content) {
    if (block.type !== 'picture') continue;
    number++;
    problems.push(...pictureProblems(block.attrs, 'body', `Picture ${number} in the text`));
  }
  return problems;
}
