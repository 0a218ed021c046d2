import type { Option } from '@/components/desk/ui/use-combobox';

/** Asks the server for the topic of a name; it is made if there is none. */
export async function addTopic(name: string, language: string): Promise<Option | { problem: string }> {
  try {
    const response = await fetch('/desk/api/topics', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, language }),
    });
    const answer = (await response.json()) as { topic?: { id: string; name: string }; error?: { message: string } };
    if (answer.topic) return { value: answer.topic.id, name: answer.topic.name };
    return { problem: answer.error?.message ?? 'The topic could not be added. Try again.' };
  } catch {
    return { problem: 'The topic could not be added: the server cannot be reached.' };
  }
}
