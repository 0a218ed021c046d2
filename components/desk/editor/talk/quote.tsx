/** The words that a comment is about. */
export function Quote({ text }: { text: string }) {
  return (
    <q dir="auto" className="thread-quote">
      {text.length > 140 ? `${text.slice(0, 140).trimEnd()}…` : text}
    </q>
  );
}
