"""The newsroom's keys, who signed what, and the proofs that rest on it."""

from notes import Malformed, is_endorsed, is_signed_by, parse_checkpoint, parse_key
from served import Odd, member_of
from tree import extends, root_by_inclusion


def read_keys(site, findings):
    """The newsroom's keys, oldest first; each but the first must be endorsed by the one before."""
    answer = site.well_known("keys")
    if answer is None:
        raise Odd(f"{site.origin} serves no record.")
    keys = []
    for index, row in enumerate(member_of(answer, "keys", list)):
        try:
            keys.append(parse_key(member_of(row, "key", str)))
        except Malformed as error:
            raise Odd(f"Key {index + 1} is not in order.") from error
        if member_of(row, "number", int) != index + 1:
            raise Odd("The keys are not numbered from 1.")
        if index > 0 and not endorses(row.get("endorsement"), keys[-2], keys[-1]):
            findings.other(f"key {index + 1} ({keys[-1].text}): the key before it does not endorse it.")
    return keys


def endorses(note, old, new):
    """Whether a note endorses the new key, whatever the note is."""
    try:
        return isinstance(note, str) and is_endorsed(note, old, new)
    except Malformed:
        return False


def signer(note, keys):
    """The number of the first of the keys that signed a note; None when none did."""
    return next((number for number, key in enumerate(keys, 1) if is_signed_by(note, key)), None)


def read_signed(note, keys):
    """A checkpoint that one of the keys signed under its name; None when none did."""
    try:
        checkpoint = parse_checkpoint(note)
        number = signer(note, keys)
    except Malformed:
        return None
    return checkpoint if number and keys[number - 1].name == checkpoint.origin else None


def hashes_of(value, name):
    """A list of hashes as bytes."""
    try:
        return [bytes.fromhex(text) for text in member_of(value, name, list)]
    except (ValueError, TypeError) as error:
        raise Odd(f"“{name}” holds something that is no hash.") from error


def stands(site, keys, position, entry_hash):
    """Whether an entry stands where it should in the newest signed tree; None while none covers it."""
    answer = site.well_known(f"proof/{position}")
    if answer is None:
        return None
    checkpoint = read_signed(member_of(answer, "checkpoint", str), keys)
    if checkpoint is None or member_of(answer, "size", int) != checkpoint.size:
        return False
    proof = hashes_of(answer, "proof")
    return root_by_inclusion(position, checkpoint.size, bytes.fromhex(entry_hash), proof) == checkpoint.root


def is_extended(site, old, new):
    """Whether a consistency proof shows that the tree of one checkpoint begins with that of another."""
    if old.size == 0:
        return True
    answer = site.well_known(f"consistency/{old.size}/{new.size}")
    return answer is not None and extends(old.size, old.root, new.size, new.root, hashes_of(answer, "proof"))
