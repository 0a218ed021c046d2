import { useState } from 'react';
import { groupRevisions, type Revision, type RevisionGroup } from '@/components/desk/history/revision-groups';

/** A line of the history as it is shown: of an opened one, each state that it stands for follows as a line `within`. */
export type RevisionLine = RevisionGroup & { isOpen: boolean; isWithin: boolean };

/** By its oldest state: the newest changes with every autosave. */
const nameOf = ({ number, earlier }: RevisionGroup): number => earlier.at(-1)?.number ?? number;

/** The lines of a history, newest first. Lines that stand for one of the states `wanted` are open from the first. */
export function useRevisionLines(revisions: readonly Revision[], wanted: readonly (number | null)[] = []) {
  const groups = groupRevisions(revisions);
  const isWanted = ({ earlier }: RevisionGroup) => earlier.some(({ number }) => wanted.includes(number));
  const [opened, setOpened] = useState<readonly number[]>(() => groups.filter(isWanted).map(nameOf));
  const lines = groups.flatMap((group): RevisionLine[] => {
    const isOpen = opened.includes(nameOf(group));
    const within = { earlier: [], isOpen: false, isWithin: true };
    return [
      { ...group, isOpen, isWithin: false },
      ...(isOpen ? group.earlier.map((one) => ({ ...one, ...within })) : []),
    ];
  });
  const toggle = (line: RevisionLine) => {
    const name = nameOf(line);
    setOpened((known) => (line.isOpen ? known.filter((one) => one !== name) : [...known, name]));
  };
  return { lines, toggle };
}
