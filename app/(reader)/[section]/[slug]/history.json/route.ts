import { answerData } from '@/app/(reader)/[section]/[slug]/history/answer-data';
import { findHistoryData } from '@/app/(reader)/[section]/[slug]/history/find';

type Context = { params: Promise<{ section: string; slug: string }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { section, slug } = await params;
  return answerData(await findHistoryData(section, slug), '/history.json');
}
