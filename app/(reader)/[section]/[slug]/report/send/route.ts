import { findReported } from '@/app/(reader)/[section]/[slug]/report/find';
import { judgeForm } from '@/app/(reader)/[section]/[slug]/report/send/judge-form';
import { type ReportForm, readForm } from '@/app/(reader)/[section]/[slug]/report/send/read-form';
import { getDb } from '@/db/client';
import { privateReportPath } from '@/lib/articles/paths';
import { drawAgain, type FormAgain } from '@/lib/cache/tags';
import { fileReport } from '@/lib/reports/commands';
import { nextStamp } from '@/lib/reports/stamp';
import { makeDecoy } from '@/lib/reports/token';
import { wordsFor } from '@/lib/words/words';

type Context = { params: Promise<{ section: string; slug: string }> };

/** Takes what a reader sends with the form of `/{section}/{slug}/report`, and leads on to their private page. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { section, slug } = await params;
  const version = new URL(request.url).searchParams.get('version');
  const form = await readForm(request);
  const lookup = await findReported(section, slug, version);
  // The form's page says where the article went; nothing else is drawn.
  if (lookup.found !== 'here') return again(form, { status: 404 });

  const { article, publication, text } = lookup.value;
  const words = wordsFor(text.language).report;
  const { stamp } = form;
  if (form.subject) return goTo(privateReportPath(makeDecoy()));
  const fault = judgeForm(form, request.headers, article.id, words);
  if (fault) return again({ ...form, stamp: nextStamp(stamp, article.id) }, fault);
  const from = request.headers.get('x-forwarded-for') ?? '';
  const { message, contact } = form;
  const filed = await fileReport(getDb(), {
    ...{ articleId: article.id, number: publication.number, message, contact, from },
  });
  if ('flood' in filed) return again(form, { status: 429, problem: words.form[filed.flood] });
  return goTo(privateReportPath(filed.token));
}

function again(form: ReportForm, fault: Pick<FormAgain, 'status'> & Partial<FormAgain>): Response {
  const { message, contact, stamp } = form;
  drawAgain({ values: { message, contact, stamp }, problems: {}, ...fault });
  return new Response(null, { status: 204 });
}

const goTo = (location: string) => new Response(null, { status: 303, headers: { location } });
