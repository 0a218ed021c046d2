/** Somebody's open editor. Plain data, as the desk's stream carries it. */
export type Present = {
  editor: string;
  user: string;
  name: string;
  /** The block that holds their caret; null outside the body. */
  block: string | null;
  /** ISO 8601. */
  since: string;
};

export type Person = { id: string; name: string };

/** The newest request to one person to hand the article over. */
export type HandOver = {
  askedOf: Person;
  askedBy: Person;
  askedAt: string;
  answer: 'handed over' | 'not now' | null;
  answeredAt: string | null;
};

/** What an open editor is told of its article whenever something of it changes: all of it, each time. */
export type ArticlePresence = {
  article: string;
  /** Raised by every write: an editor that knows a lower one has an older text. */
  version: number;
  present: Present[];
  handOvers: HandOver[];
  /** The server's clock, by which the times above are to be read. */
  at: string;
};

/** That the article is not there for whoever asks: it was deleted, or is theirs to see no more. */
export type Unseen = { article: string; isUnseen: true };

/** How long a request waits for its answer, in milliseconds. After that nobody waits for anybody. */
export const patience = 60_000;

/** Milliseconds until a request lapses; 0 where it has, or was answered. */
export function waitsFor({ askedAt, answer }: HandOver, now: Date): number {
  return answer ? 0 : Math.max(0, Date.parse(askedAt) + patience - now.getTime());
}

/** Whether a request still concerns who made it: handed over and both there, or a few minutes old. */
export function isOfNow(handOver: HandOver, { present }: ArticlePresence, now: Date): boolean {
  if (handOver.answer === 'handed over') return present.some(({ user }) => user === handOver.askedOf.id);
  return now.getTime() - Date.parse(handOver.answeredAt ?? handOver.askedAt) < 3 * patience;
}

/** Whom this person has handed the article to, as long as that person is there; null: nobody, they may write. */
export function handedTo({ handOvers, present }: ArticlePresence, userId: string): Person | null {
  const given = handOvers.find(({ askedOf, answer }) => askedOf.id === userId && answer === 'handed over');
  return given && present.some(({ user }) => user === given.askedBy.id) ? given.askedBy : null;
}

/** The others in the article, once each: by their newest editor, those who came first before the rest. */
export function othersIn({ present }: ArticlePresence, userId: string): Present[] {
  const newest = new Map<string, Present>();
  for (const one of [...present].sort((a, b) => (a.since < b.since ? -1 : 1))) {
    const first = newest.get(one.user);
    if (one.user !== userId) newest.set(one.user, { ...one, since: first?.since ?? one.since });
  }
  return [...newest.values()];
}
