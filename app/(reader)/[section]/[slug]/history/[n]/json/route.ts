import { answerData } from '@/app/(reader)/[section]/[slug]/history/answer-data';
import { findEntryData, readNumber } from '@/app/(reader)/[section]/[slug]/history/find';

type Context = { params: Promise<{ section: string; slug: string; n: string }> };

/** Answers at `…/history/{n}.json`: next.config.js leads that address here. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { section, slug, n } = await params;
  return answerData(await findEntryData(section, slug, readNumber(n)), `/history/${n}.json`);
}
