"""One article of a newsroom, checked from outside."""

import kept as keeping
from entries import header_fault, redacted_after, require_shape, text_fault
from keys import is_extended, read_keys, read_signed, stands
from page import differences
from served import Odd, member_of
from whole import counted, hold


def check_article(site, path, file, findings):
    """Checks one article, its proofs and its page; returns the sentence that says what holds."""
    keys = read_keys(site, findings)
    note = site.text("/.well-known/stet/checkpoint")
    newest = read_signed(note, keys) if note is not None else None
    if note is not None and newest is None:
        findings.other("the newest checkpoint is not signed by a key of the newsroom's.")
    path = site.settled(path)
    answer = site.json(f"{path}/history.json")
    html = site.text(path)
    if answer is None or html is None:
        raise Odd(f"{site.origin}{path} is no article that can be read; its entries are checked with the whole record.")
    entries = member_of(answer, "publications", list)
    for entry in entries:
        require_shape(entry)
    if not entries:
        raise Odd(f"{site.origin}{path} has no entries.")
    kept = keeping.load(file)
    if kept:
        keeping.check_hands(kept, keys, newest, findings)
    check_links(entries, member_of(answer, "article", str), path, findings)
    unsigned = check_proofs(site, keys, entries, path, newest, findings)
    check_page(html, entries, path, findings)
    check_kept(site, kept, newest, entries, path, findings)
    if not findings:
        keeping.save(file, keys, newest, kept.hashes if kept else [])
    said = [what_is_shown(entries, path)]
    if newest is None:
        said.append(f"its {counted(len(entries), 'entry', 'entries')} {hold(entries)}, and nothing is signed yet")
    else:
        said.append(
            f"its {counted(len(entries), 'entry', 'entries')} {hold(entries)} in the signed record of "
            f"{counted(newest.size, 'entry', 'entries')} at {newest.time}"
            + (f"; {counted(unsigned, 'entry', 'entries')} will be signed by the next" if unsigned else "")
        )
    if kept and kept.checkpoint:
        said.append(f"that record extends the kept one of {counted(kept.checkpoint.size, 'entry', 'entries')}")
    return "; ".join(said + findings.redacted) + "."


def check_links(entries, article, path, findings):
    """Each entry by itself, its texts, and the links of one to the next."""
    before = None
    for entry in entries:
        number, position = entry["number"], entry["position"]
        expected = before["number"] + 1 if before else 1
        fault = header_fault(entry) or text_fault(entry, redacted_after(entries, entry))
        if entry["article"] != article:
            fault = "it is an entry of another article."
        if fault is None and number != expected:
            fault = f"version {expected} of the article is missing before it."
        linked = entry["previous"] == (before["hash"] if before else None)
        if fault is None and not linked and not (before and findings.has(before["position"])):
            fault = "it does not name the entry before it of its article."
        if fault:
            findings.entry(position, number, path, fault)
        findings.note_redactions(entry, entries, path)
        before = entry


def check_proofs(site, keys, entries, path, newest, findings):
    """That each entry stands in the signed tree; returns how many are not signed yet."""
    unsigned = 0
    for entry in entries:
        standing = stands(site, keys, entry["position"], entry["hash"])
        covered = newest is not None and entry["position"] < newest.size
        if standing is None and not covered:
            unsigned += 1
        elif not standing:
            findings.entry(entry["position"], entry["number"], path, "it does not stand in the signed tree.")
    return unsigned


def newest_with_text(entries):
    """The newest entry that recorded what a page shows."""
    found = [entry for entry in entries if any(part["name"] == "headline" for part in entry["parts"])]
    if not found:
        raise Odd("The article has no entry with text.")
    return found[-1]


def retraction_of(entries):
    """The retraction that stands on the page in place of the text; None when the article is not retracted."""
    last = [entry for entry in entries if entry["kind"] != "redaction"][-1:]
    return last[0] if last and last[0]["kind"] == "retraction" else None


def what_is_shown(entries, path):
    """Which entry the page shows, in words."""
    retraction = retraction_of(entries)
    latest = retraction or newest_with_text(entries)
    what = "the retraction" if retraction else "what was recorded"
    return f"{path} shows {what} as version {latest['number']} (no. {latest['position']})"


def check_page(html, entries, path, findings):
    """What the page shows, against what was recorded."""
    latest, retraction = newest_with_text(entries), retraction_of(entries)
    if findings.has(latest["position"]) or (retraction and findings.has(retraction["position"])):
        return
    for what in differences(html, latest, retraction):
        at = retraction if what == "the note of the retraction" else latest
        findings.entry(at["position"], at["number"], path, f"the page shows something else: {what}.")


def check_kept(site, kept, newest, entries, path, findings):
    """That the record extends what was kept, and the article's entries are the kept ones."""
    for entry in entries if kept else []:
        if entry["position"] < len(kept.hashes) and kept.hashes[entry["position"]] != entry["hash"]:
            fault = "it has been rewritten: its hash is not the one that was kept."
            findings.entry(entry["position"], entry["number"], path, fault)
    old = kept.checkpoint if kept else None
    if old and newest and old.size <= newest.size and not is_extended(site, old, newest):
        findings.other(
            f"the newest checkpoint, of {newest.size} entries, does not extend the kept one of {old.size}: "
            "the record has been rewritten."
        )
