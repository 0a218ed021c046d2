"""The faults found in a record: one line each, the publications at fault in the order of the record."""
import json

MOST_LINES = 40


class Findings:
    def __init__(self):
        self._entries = {}
        self._others = []
        self.redacted = []

    def entry(self, position, number, name, fault):
        """A publication at fault. What comes first is said; the rest follows from it."""
        self._entries.setdefault(position, f"no. {position} (version {number} of {name}): {fault}")

    def missing(self, position, number, name, fault):
        """A publication that is not there; number and name are None where nothing tells them."""
        known = "" if number is None else f" (version {number} of {name})"
        self._entries[position] = f"no. {position}{known}: {fault}"

    def other(self, fault):
        """A fault of a key, a checkpoint, or of the record as a whole."""
        self._others.append(fault)

    def note_redactions(self, entry, entries, name):
        """Remembers what was redacted from an entry, when, and why; that is no fault."""
        for place, part in enumerate(entry["parts"]):
            if part.get("value") is not None:
                continue
            for later in entries:
                if any((row["number"], row["part"]) == (entry["number"], place) for row in later["redacts"]):
                    notes = [json.loads(part["value"]) for part in later["parts"] if part.get("value")]
                    reason = f" for “{notes[0]}”" if notes else ""
                    where = f"no. {entry['position']} (version {entry['number']} of {name})"
                    self.redacted.append(f"part {place} of {where} was redacted on {later['time'][:10]}{reason}")
                    break

    def has(self, position):
        """Whether the publication at this position is at fault already."""
        return position in self._entries

    def __bool__(self):
        return bool(self._entries or self._others)

    def lines(self):
        """One line a fault: publications first."""
        lines = [self._entries[position] for position in sorted(self._entries)]
        more = len(lines) - MOST_LINES
        if more > 0:
            lines = lines[:MOST_LINES] + [f"… and {more} publications more."]
        return lines + self._others
