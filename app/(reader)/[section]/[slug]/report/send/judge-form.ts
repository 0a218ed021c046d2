import type { ReportForm } from '@/app/(reader)/[section]/[slug]/report/send/read-form';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import type { FormAgain } from '@/lib/cache/tags';
import { isStetError } from '@/lib/newsroom/errors';
import { siteAddress } from '@/lib/newsroom/site-address';
import { messageLength, readReport } from '@/lib/reports/input';
import { stampFault } from '@/lib/reports/stamp';
import type { ReportWords } from '@/lib/words/report';

type Fault = Pick<FormAgain, 'status'> & Partial<Pick<FormAgain, 'problems' | 'problem'>>;

/** What stands in the way of a form, in the reader's language; null where nothing does. */
export function judgeForm(form: ReportForm, headers: Headers, articleId: string, words: ReportWords): Fault | null {
  if (!isFromHere(headers)) return { status: 403, problem: words.form['not ours'] };
  const { message, contact } = readReport(form).faults;
  const limit = message === 'long' ? messageLength.most : messageLength.least;
  const problems = {
    ...(message && { message: words.message[message](limit) }),
    ...(contact && { contact: words.noAddress }),
  };
  if (message || contact) return { status: 422, problems };
  const fault = stampFault(form.stamp, articleId);
  return fault && { status: 422, problem: words.form[fault] };
}

function isFromHere(headers: Headers): boolean {
  try {
    requireSameOrigin(headers, siteAddress('/'));
    return true;
  } catch (error) {
    if (isStetError(error)) return false;
    throw error;
  }
}
