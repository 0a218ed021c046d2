"""What a checker keeps from one time to the next (`--keep FILE`), and what today's keys must say of it."""

import json
import os

from keys import read_signed
from notes import Malformed, parse_key
from served import Odd


class Kept:
    """The newest key and checkpoint of an earlier time; the hashes of its entries where all were read."""

    def __init__(self, key, checkpoint, hashes):
        self.key, self.note, self.hashes = key, checkpoint, hashes
        self.checkpoint = None


def load(file):
    """What was kept in a file; None when there is none yet."""
    if not file or not os.path.exists(file):
        return None
    try:
        with open(file, encoding="utf-8") as opened:
            value = json.load(opened)
        parse_key(value["key"])
        return Kept(value["key"], value["checkpoint"], value["hashes"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Odd(f"{file} is not a file that --keep has written.") from error


def save(file, keys, checkpoint, hashes):
    """Keeps the newest key, the newest checkpoint and the hashes of entries, for the next time."""
    if not file or checkpoint is None:
        return
    value = {"key": keys[-1].text, "checkpoint": checkpoint.note, "hashes": hashes}
    partial = f"{file}.new"
    with open(partial, "w", encoding="utf-8") as opened:
        json.dump(value, opened, indent=1)
        opened.write("\n")
    os.replace(partial, file)


def check_hands(kept, keys, newest, findings):
    """Whether the record is still in the hands it was in: the kept key leads to today's, and signed what was kept.

    Endorsements from one key to the next are checked where the keys are read.
    """
    texts = [key.text for key in keys]
    if kept.key not in texts:
        findings.other(f"the kept key {kept.key} is not among the newsroom's: the record is in other hands.")
        return
    try:
        kept.checkpoint = read_signed(kept.note, keys)
    except Malformed:
        kept.checkpoint = None
    if kept.checkpoint is None:
        findings.other("the kept checkpoint is not signed by a key of the newsroom's.")
    elif newest is None or newest.size < kept.checkpoint.size:
        size = 0 if newest is None else newest.size
        findings.other(
            f"the newest checkpoint is of {size} entries, and the kept one of {kept.checkpoint.size}: "
            "the record has become shorter."
        )
