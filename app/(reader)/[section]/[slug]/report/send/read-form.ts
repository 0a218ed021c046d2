/** What the form holds; `subject` is a field that people do not see. */
export type ReportForm = { message: string; contact: string; stamp: string; subject: string };

/** Reads a form as browsers send it; what is sent in another way holds nothing. */
export async function readForm(request: Request): Promise<ReportForm> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim();
  const fields = new URLSearchParams(type === 'application/x-www-form-urlencoded' ? await request.text() : '');
  const field = (name: string) => fields.get(name) ?? '';
  return { message: field('message'), contact: field('contact'), stamp: field('stamp'), subject: field('subject') };
}
