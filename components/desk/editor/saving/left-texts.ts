import { forgetText, type KeptText, listTexts } from '@/components/desk/editor/saving/browser-store';
import { isClientOpen, takeClient } from '@/components/desk/editor/saving/open-clients';

type Texts = { left: KeptText[]; open: KeptText[] };

/** Those of a person's texts that are asked for: the ones whose editors are gone, and those of open ones. */
export async function listTextsBy(owner: string, isAsked: (text: KeptText) => boolean): Promise<Texts> {
  const ours = (await listTexts(owner)).filter(isAsked);
  const isOpen = await Promise.all(ours.map(({ position }) => isClientOpen(position.client)));
  return { left: ours.filter((_, place) => !isOpen[place]), open: ours.filter((_, place) => isOpen[place]) };
}

/** A text that no other page of this browser takes up, until it is let go. */
export type Taken = { text: KeptText; letGo: () => void };

/** Null: another page has it. Two that went on as the same editor would take each other's saves for repeats of their own. */
export async function takeUp({ owner, position: { client } }: KeptText): Promise<Taken | null> {
  const letGo = await takeClient(client);
  if (!letGo) return null;
  // It may be handed on by now, and forgotten, or be longer than it was.
  const text = (await listTexts(owner)).find(({ position }) => position.client === client);
  if (text) return { text, letGo };
  letGo();
  return null;
}

export const throwAway = ({ text, letGo }: Taken): Promise<void> => forgetText(text).finally(letGo);
