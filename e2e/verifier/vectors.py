"""The vectors of docs/record-format.md, read from the page itself."""

import re

from canonical import parse_canonical
from entries import entry_hash, part_hash
from notes import Malformed, is_signed_by, parse_checkpoint, parse_key
from served import Odd
from tree import Tree


def _one(pattern, page, flags=re.S):
    found = re.search(pattern, page, flags)
    if not found:
        raise Odd("The page has no vectors in the form that this checker reads.")
    return found


def check_vectors(file, findings):
    """Checks every vector of the page; returns the sentence that says what holds."""
    try:
        with open(file, encoding="utf-8") as opened:
            page = opened.read().partition("\n## Vectors\n")[2]
    except OSError as error:
        raise Odd(f"{file} cannot be read.") from error
    count = 0

    def holds(name, is_true):
        nonlocal count
        count += 1
        if not is_true:
            findings.other(f"the vector of {name} does not hold.")

    salt = _one(r"Salt `([0-9a-f]{32})`", page)[1]
    parts = []
    for name, value, expected in re.findall(r"^\| `(\w+)` \| `(.*)` \| `([0-9a-f]{64})` \|$", page, re.M):
        parse_canonical(value)
        holds(f"the part {name}", part_hash(name, salt, value) == expected)
        parts.append({"name": name, "hash": expected})

    words = _one(r"three parts.*?`article`\s+`([^`]+)`.*?has the hash\s+`([0-9a-f]{64})`", page)
    entry = {
        "format": "stet/1",
        "article": words[1],
        "number": 2,
        "position": 41,
        "kind": "correction",
        "heading": None,
        "refersTo": None,
        "supersedes": None,
        "redacts": [],
        "time": "2024-07-20T10:02:00.000Z",
        "previous": "a" * 64,
        "parts": parts,
    }
    holds("the publication", entry_hash(entry) == words[2])
    redacts = [{"number": 1, "part": 7, "hash": "b" * 64}]
    extended = {**entry, "format": "stet/2", "supersedes": 1, "redacts": redacts}
    expected = _one(r"form `stet/2` and has the hash\s+`([0-9a-f]{64})`", page)[1]
    holds("the publication in stet/2", entry_hash(extended) == expected)

    leaves = _one(r"as leaf data: nothing,(.*?), all hex\) has the root\s+`([0-9a-f]{64})`", page)
    tree = Tree()
    for data in [""] + re.findall(r"`([0-9a-f]+)`", leaves[1]):
        tree.append(bytes.fromhex(data))
    holds("the tree", tree.size == 8 and tree.root().hex() == leaves[2])

    key_text = _one(r"^    (\S+\+[0-9a-f]{8}\+\S+)$", page, re.M)[1]
    note = _one(r"```\n(.*?\n\n— .*?\n)```", page)[1]
    try:
        key, checkpoint = parse_key(key_text), parse_checkpoint(note)
        holds("the checkpoint", is_signed_by(note, key))
        holds("the checkpoint's root", checkpoint.size == 412 and checkpoint.root == b"\xab" * 32)
        holds("the checkpoint's signature", not is_signed_by(note.replace("412", "413"), key))
    except Malformed as error:
        findings.other(f"the vector of the checkpoint does not hold: {error}.")
    return f"{count} vectors of the page hold."
