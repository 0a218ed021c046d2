/** A link as JSON carries it. */
export type ShownLink = {
  id: string;
  label: string;
  number: number;
  by: string;
  createdAt: string;
  expiresAt: string;
  views: number;
  lastSeenAt: string | null;
};
export type LinksAnswer = { links: ShownLink[]; address?: string } | { problem: string };

async function ask(path: string, body?: object): Promise<LinksAnswer> {
  try {
    const response = await fetch(`/desk/api/articles/${path}`, {
      ...(body && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const answer = (await response.json()) as { links?: ShownLink[]; address?: string; error?: { message: string } };
    if (answer.links) return { links: answer.links, ...(answer.address && { address: answer.address }) };
    return { problem: answer.error?.message ?? 'The preview links could not be read. Try again.' };
  } catch {
    return { problem: 'The server cannot be reached. Try again in a moment.' };
  }
}

export const listLinks = (articleId: string) => ask(`${articleId}/previews`);
export const shareLink = (articleId: string, wanted: { days: number; label: string }) =>
  ask(`${articleId}/previews`, wanted);
export const revokeLink = (articleId: string, linkId: string) => ask(`${articleId}/previews/${linkId}/revoke`, {});
