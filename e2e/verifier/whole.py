"""The whole record of a newsroom, checked from outside."""

from concurrent.futures import ThreadPoolExecutor

import kept as keeping
from checkpoints import read_checkpoints
from entries import header_fault, redacted_after, require_shape, text_fault
from keys import read_keys, stands
from served import member_of
from tree import Tree

AT_ONCE = 4


def check_record(site, file, findings):
    """Checks everything; returns the sentence that says what holds."""
    # Read first, so that the lists read later hold at least what it covers, whatever is published meanwhile.
    newest_note = site.text("/.well-known/stet/checkpoint")
    keys = read_keys(site, findings)
    checkpoints, newest = read_checkpoints(site, newest_note, keys, findings)
    entries = read_entries(site, newest.size if newest else 0, findings)
    kept = keeping.load(file)
    if kept:
        keeping.check_hands(kept, keys, newest, findings)
    for position, entry in entries.items():
        fault = header_fault(entry)
        if fault:
            findings.entry(position, entry["number"], name_of(entry), fault)
    check_texts(site, entries, newest.size if newest else 0, findings)
    check_kept_hashes(kept, entries, findings)
    check_roots(site, keys, entries, checkpoints, kept, findings)
    check_order(entries, findings)
    hashes = [entries[position]["hash"] for position in sorted(entries)][: newest.size if newest else 0]
    if not findings:
        keeping.save(file, keys, newest, hashes)
    return sentence(entries, checkpoints, newest, keys, kept, findings)


def name_of(entry):
    """How an entry's article is called: by its address, or by its uuid where it has none any more."""
    return entry.get("path") or entry["article"]


def read_entries(site, covered, findings):
    """All entries by position; those that are not there are said to be missing."""
    entries = {}
    for entry in site.pages("leaves", "entries"):
        require_shape(entry)
        if entry["position"] in entries:
            findings.entry(entry["position"], entry["number"], name_of(entry), "two entries have this position.")
        entries[entry["position"]] = entry
    size = max([covered] + [position + 1 for position in entries])
    articles = {}
    for position in sorted(entries):
        articles.setdefault(entries[position]["article"], []).append(entries[position])
    for position in range(size):
        if position not in entries:
            beyond = position > max(entries, default=-1)
            why = "it is missing: the record ends before it." if beyond else "it is missing from the record."
            findings.missing(position, *missing_name(articles, position), why)
    return entries


def missing_name(articles, position):
    """The number and the article of an entry that is not there, where the numbers of one article alone leave a gap."""
    found = []
    for rows in articles.values():
        before = [row["number"] for row in rows if row["position"] < position]
        after = [row["number"] for row in rows if row["position"] > position]
        number = max(before, default=0) + 1
        if after and min(after) > number:
            found.append((number, name_of(rows[0])))
    return found[0] if len(found) == 1 else (None, None)


def check_texts(site, entries, covered, findings):
    """The texts of every article that can be read, against its entries in the list of all."""
    paths = {}
    for entry in entries.values():
        if entry.get("path"):
            paths[entry["article"]] = entry["path"]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = list(pool.map(lambda path: site.json(f"{path}/history.json"), paths.values()))
    for (article, path), answer in zip(paths.items(), answers):
        listed = [entry for entry in entries.values() if entry["article"] == article]
        if answer is None:
            if is_gone(site, listed[-1]):
                continue
            findings.entry(listed[0]["position"], listed[0]["number"], path, f"{path}/history.json is not there.")
            continue
        served = member_of(answer, "publications", list)
        for entry in served:
            require_shape(entry)
        check_article_texts(listed, served, path, covered, findings)


def is_gone(site, entry):
    """Whether an article has been unpublished since the list was read."""
    page = site.well_known(f"leaves/{entry['position'] // 500 + 1}") or {}
    rows = [row for row in member_of(page, "entries", list) if row.get("position") == entry["position"]]
    return bool(rows) and rows[0].get("path") is None


def check_article_texts(listed, served, path, covered, findings):
    """One article's entries as the list of all has them, against those with texts."""
    by_position = {entry["position"]: entry for entry in served}
    for entry in listed:
        position, number = entry["position"], entry["number"]
        twin = by_position.pop(position, None)
        if twin is None:
            # A copy on its way may be older than the list, but not than what is signed.
            if position < covered:
                findings.entry(position, number, path, "its text is not served with the article's history.")
            continue
        if twin["hash"] != entry["hash"] or twin["article"] != entry["article"] or header_fault(twin):
            findings.entry(position, number, path, "the article's history has another entry in its place.")
            continue
        redacted = redacted_after(served, twin)
        fault = text_fault(twin, redacted)
        if fault:
            findings.entry(position, number, path, fault)
        findings.note_redactions(twin, served, path)
    for position, entry in by_position.items():
        if position < covered:
            findings.entry(position, entry["number"], path, "the list of all entries does not have it.")


def check_kept_hashes(kept, entries, findings):
    """Every entry that was read an earlier time must be the same today."""
    for position, old in enumerate(kept.hashes if kept and kept.hashes else []):
        entry = entries.get(position)
        if entry is None:
            if not findings.has(position):
                findings.missing(position, None, None, "it is missing, and was there when the record was kept.")
        elif entry["hash"] != old:
            fault = "it has been rewritten: its hash is not the one that was kept."
            findings.entry(position, entry["number"], name_of(entry), fault)


def check_roots(site, keys, entries, checkpoints, kept, findings):
    """The root of each checkpoint, and of the kept one, from the hashes of the entries."""
    signed = list(checkpoints)
    if kept and kept.checkpoint:
        signed.append(kept.checkpoint)
    sizes = {checkpoint.size for checkpoint in signed}
    tree, roots = Tree(), {0: Tree().root()}
    while tree.size in entries:
        tree.append(bytes.fromhex(entries[tree.size]["hash"]))
        if tree.size in sizes:
            roots[tree.size] = tree.root()
    wrong = [c for c in signed if c.size in roots and roots[c.size] != c.root]
    if not wrong:
        if tree.size < max(sizes, default=0):
            # Behind an entry that is missing no root can be computed, but proofs still tell what stands.
            name_rewritten(site, keys, entries, tree.size, tree.size + 1, findings)
        return
    first = min(c.size for c in wrong)
    held = max([c.size for c in signed if c.size < first and roots.get(c.size) == c.root], default=0)
    name_rewritten(site, keys, entries, held, first, findings)
    for checkpoint in wrong:
        mine = "the kept checkpoint" if kept and checkpoint is kept.checkpoint else "the checkpoint"
        findings.other(f"{mine} of {checkpoint.size} entries ({checkpoint.time}): its root is not that of the entries.")


def name_rewritten(site, keys, entries, held, first, findings):
    """Names the entries that no longer stand in the signed tree; the roots agree up to held, and at first no more."""
    positions = [position for position in sorted(entries) if position >= held]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        standing = list(pool.map(lambda at: stands(site, keys, at, entries[at]["hash"]), positions))
    fallen = [position for position, holds in zip(positions, standing) if holds is False]
    if len(fallen) < len([holds for holds in standing if holds is not None]) or len(fallen) == 1:
        for position in fallen:
            entry = entries[position]
            findings.entry(position, entry["number"], name_of(entry), "it does not stand in the signed tree.")
    elif not any(findings.has(position) for position in range(held, first)):
        findings.other(f"no. {held} to {first - 1}: at least one of these is not what was signed; no proof holds.")


def check_order(entries, findings):
    """Numbers, links and times; what only follows from another entry's fault is left out."""
    articles, ahead = {}, None
    for position in sorted(entries):
        entry = entries[position]
        articles.setdefault(entry["article"], []).append(entry)
        if ahead and entry["time"] < ahead["time"] and not at_fault(findings, entry, ahead):
            findings.entry(position, entry["number"], name_of(entry), "its time is before that of the entry ahead of it.")
        ahead = entry
    for rows in articles.values():
        # By number: where entries have changed places, the others still follow each other.
        rows.sort(key=lambda row: row["number"])
        for last, entry in zip([None] + rows, rows):
            fault = None if at_fault(findings, entry, last) else link_fault(entries, last, entry)
            if fault:
                findings.entry(entry["position"], entry["number"], name_of(entry), fault)


def at_fault(findings, *rows):
    """Whether one of these is at fault already."""
    return any(row is not None and findings.has(row["position"]) for row in rows)


def link_fault(entries, last, entry):
    """What is wrong between an entry and the one before it of its article; None for what a missing entry explains."""
    expected = last["number"] + 1 if last else 1
    if entry["number"] != expected:
        between = range(last["position"] if last else 0, entry["position"])
        return None if any(at not in entries for at in between) else f"version {expected} of its article is missing."
    if entry["previous"] != (last["hash"] if last else None):
        return "it does not name the entry before it of its article."
    if last and entry["position"] < last["position"]:
        return "it stands ahead of the entry before it of its article."
    return None


def counted(count, one, many):
    """A number with its noun."""
    return f"{count} {one if count == 1 else many}"


def hold(things):
    """The verb for so many things."""
    return "holds" if len(things) == 1 else "hold"


def sentence(entries, checkpoints, newest, keys, kept, findings):
    """What holds, in one sentence."""
    articles = len({entry["article"] for entry in entries.values()})
    said = [f"{counted(len(entries), 'entry', 'entries')} in {counted(articles, 'article', 'articles')} {hold(entries)}"]
    if newest:
        said.append(
            f"{counted(len(checkpoints), 'checkpoint', 'checkpoints')} under {counted(len(keys), 'key', 'keys')} "
            f"{hold(checkpoints)}, the newest of {counted(newest.size, 'entry', 'entries')} at {newest.time}"
        )
        unsigned = len(entries) - newest.size
        if unsigned > 0:
            said.append(f"{counted(unsigned, 'entry', 'entries')} after it will be signed by the next")
    else:
        said.append("nothing is signed yet")
    if kept and kept.checkpoint:
        said.append(f"this extends the kept record of {counted(kept.checkpoint.size, 'entry', 'entries')}")
    return "; ".join(said + findings.redacted) + "."
