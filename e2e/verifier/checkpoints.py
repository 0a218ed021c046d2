"""The checkpoints that a newsroom has signed."""

from notes import Malformed, is_signed_by, parse_checkpoint
from served import member_of


def read_checkpoints(site, newest_note, keys, findings):
    """The checkpoints that hold by themselves, oldest first, and the newest of them; None when there is none."""
    good, last, notes = [], None, set()
    for row in site.pages("checkpoints", "checkpoints"):
        size, time = member_of(row, "size", int), member_of(row, "time", str)
        notes.add(member_of(row, "note", str))
        fault = row_fault(row, keys) or (last and order_fault(row, last))
        last = row
        if fault:
            findings.other(f"the checkpoint of {size} entries ({time}): {fault}")
        else:
            good.append(parse_checkpoint(row["note"]))
    if newest_note is not None and newest_note not in notes:
        findings.other("the newest checkpoint is not in the list of all checkpoints.")
    if newest_note is None and good:
        findings.other("there are checkpoints, and none is served as the newest.")
    return good, good[-1] if good else None


def row_fault(row, keys):
    """What is wrong with a checkpoint by itself: its form, what the list says of it, its signature."""
    number = member_of(row, "key", int)
    try:
        checkpoint = parse_checkpoint(row["note"])
        if not 1 <= number <= len(keys):
            return "its key is not among the newsroom's."
        key = keys[number - 1]
        if (checkpoint.size, checkpoint.root.hex(), checkpoint.time) != (row["size"], row.get("root"), row["time"]):
            return "the list says something else of it than its note."
        if checkpoint.origin != key.name or not is_signed_by(row["note"], key):
            return f"it is not signed by key {number} of the newsroom's."
    except Malformed as error:
        return f"{error}."
    return None


def order_fault(row, before):
    """What is wrong with a checkpoint after another."""
    if row["size"] < before["size"] or row["time"] < before["time"]:
        return "it is of fewer entries, or earlier, than the one before it."
    if row["key"] < before["key"]:
        return "it is signed by a key that had been replaced."
    return None
