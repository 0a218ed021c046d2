"""Entries of the record: docs/record-format.md, "Parts", "Publications" and "What a checker does"."""

import re

from canonical import NotCanonical, canonical, parse_canonical, sha256_hex
from notes import TIME
from served import Odd, member_of

FIELDS = (
    "path language section topics genre sponsor kicker headline standfirst dateline bylines leadImage description"
).split()
WITHOUT_TEXT = ("retraction", "removal", "republication", "redaction")
KINDS = ("first", "update", "correction", "clarification", "minor") + WITHOUT_TEXT
HEADINGS = (None, "update", "editor's note", "right of reply")
MEMBERS = ("format", "article", "number", "position", "kind", "heading", "refersTo", "time", "previous")
HASH = re.compile(r"[0-9a-f]{64}")
SALT = re.compile(r"[0-9a-f]{32}")


def part_hash(name, salt, value):
    """The hash of a part; its value is canonical text."""
    return sha256_hex(canonical({"format": "stet/1", "name": name, "salt": salt, "value": value}))


def entry_hash(entry):
    """The hash of an entry, from the members of its header."""
    header = {name: entry[name] for name in MEMBERS}
    header["parts"] = [{"name": part["name"], "hash": part["hash"]} for part in entry["parts"]]
    if entry["format"] == "stet/2":
        header["supersedes"] = entry["supersedes"]
        header["redacts"] = [{name: row[name] for name in ("number", "part", "hash")} for row in entry["redacts"]]
    return sha256_hex(canonical(header))


def require_shape(entry):
    """Stops at an answer that is not an entry at all; what its members say is checked elsewhere."""
    for name in ("format", "article", "kind", "time", "hash"):
        member_of(entry, name, str)
    for name in ("number", "position"):
        member_of(entry, name, int)
    if not HASH.fullmatch(entry["hash"]) or entry["position"] < 0:
        raise Odd("An entry's hash or position is not in order.")
    for part in member_of(entry, "parts", list):
        member_of(part, "name", str)
        member_of(part, "hash", str)
    for row in member_of(entry, "redacts", list):
        member_of(row, "number", int)
        member_of(row, "part", int)
        member_of(row, "hash", str)
    for name in ("heading", "refersTo", "supersedes", "previous"):
        if name not in entry:
            member_of(entry, name, str)


def _names_are_in_order(entry):
    names = [part["name"] for part in entry["parts"]]
    if names and names[-1] == "note":
        names.pop()
    if entry["kind"] in WITHOUT_TEXT:
        return not names
    return names[: len(FIELDS)] == FIELDS and all(name == "body" for name in names[len(FIELDS) :])


def _earlier(entry, name):
    number = entry[name]
    return number is None or (type(number) is int and 0 < number < entry["number"])


def header_fault(entry):
    """What is wrong with an entry by itself, its parts' texts left out; None when nothing is."""
    try:
        if entry_hash(entry) != entry["hash"]:
            return "its hash is not that of what it says."
    except NotCanonical as error:
        return f"its header has no canonical text: {error}."
    if entry["kind"] not in KINDS or entry["heading"] not in HEADINGS:
        return "its kind or heading is none that the format knows."
    extended = entry["supersedes"] is not None or entry["redacts"] != [] or entry["kind"] == "redaction"
    if entry["format"] != ("stet/2" if extended else "stet/1"):
        return f"its form is “{entry['format']}”, which is not the one for what it says."
    if entry["redacts"] != [] and entry["kind"] != "redaction":
        return "it redacts, and its kind is another."
    if not TIME.fullmatch(entry["time"]) or not all(HASH.fullmatch(part["hash"]) for part in entry["parts"]):
        return "its time or a hash is not in order."
    if not _earlier(entry, "refersTo") or not _earlier(entry, "supersedes"):
        return "it speaks of a version that is not earlier."
    if not _names_are_in_order(entry):
        return "its parts are not those of its kind, in their order."
    return None


def _what(entry, place):
    name = entry["parts"][place]["name"]
    return f"part {place} (block {place - len(FIELDS) + 1} of the text)" if name == "body" else f"part {place} ({name})"


def text_fault(entry, redacted):
    """What is wrong with the texts of an entry's parts; redacted holds the (number, part, hash) taken out later."""
    for place, part in enumerate(entry["parts"]):
        what = _what(entry, place)
        value, salt = part.get("value"), part.get("salt")
        if value is None and salt is None:
            if (entry["number"], place, part["hash"]) not in redacted:
                return f"{what} is missing, and no redaction says why."
            continue
        if not isinstance(value, str) or not isinstance(salt, str) or not SALT.fullmatch(salt):
            return f"{what} has no text or no salt in order."
        try:
            parse_canonical(value)
            if part_hash(part["name"], salt, value) != part["hash"]:
                return f"{what} is not what was recorded: its hash is another."
        except NotCanonical as error:
            return f"{what} is not canonical text: {error}."
    return None


def redacted_after(entries, entry):
    """What later entries of an article took out of it, as (number, part, hash)."""
    return {
        (row["number"], row["part"], row["hash"])
        for later in entries
        if later["number"] > entry["number"] and later["kind"] == "redaction"
        for row in later["redacts"]
    }
