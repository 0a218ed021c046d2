/** Words that were marked to go, told from those that only go with them by more than colour. */
export function Marked({ children }: { children: string }) {
  return (
    <mark
      dir="auto"
      className="bg-warn-wash font-semibold text-ink underline decoration-2 decoration-warn underline-offset-3"
    >
      {children}
    </mark>
  );
}
