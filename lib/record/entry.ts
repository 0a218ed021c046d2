/** One part taken out by a redaction: of which entry of the article, which in its list, and the hash that stays there. */
export type RedactedPart = { number: number; part: number; hash: string };
