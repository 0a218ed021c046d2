import type { ChecklistFacts } from '@/lib/checklist/check';
import type { Uses } from '@/lib/checklist/uses';

/** What the server knows of the links and pictures on screen. Null where nobody answers: what is known stands. */
export async function askForFacts(articleId: string | null, uses: Uses): Promise<ChecklistFacts | null> {
  try {
    const response = await fetch('/desk/api/checklist', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ articleId, ...uses }),
    });
    return response.ok ? ((await response.json()) as { facts: ChecklistFacts }).facts : null;
  } catch {
    return null;
  }
}
