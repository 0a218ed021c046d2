"""Keys, signed notes and checkpoints: docs/record-format.md, "Checkpoints" and "Rotation of the key"."""

import base64
import binascii
import hashlib
import re
from collections import namedtuple
from functools import lru_cache

import ed25519

Key = namedtuple("Key", "text name id public")
Checkpoint = namedtuple("Checkpoint", "origin size root time note")

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")


class Malformed(ValueError):
    """A key or a note that is not in its form."""


def _base64(text, length):
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        data = b""
    if len(data) != length or base64.b64encode(data).decode() != text:
        raise Malformed("its base64 is not in order")
    return data


@lru_cache(maxsize=None)
def parse_key(text):
    """A public key, `name+id+base64`."""
    name, id_hex, encoded = (text.split("+", 2) + ["", ""])[:3]
    data = _base64(encoded, 33)
    own_id = hashlib.sha256(name.encode() + b"\n" + data).digest()[:4]
    if not name or re.search(r"[\s+]", name) or data[0] != 1 or own_id.hex() != id_hex:
        raise Malformed("the key is not in order")
    return Key(text, name, own_id, data[1:])


def text_of(note):
    """The text of a signed note, its last line feed included."""
    text, parted, signatures = note.rpartition("\n\n")
    if not parted or not signatures.endswith("\n"):
        raise Malformed("it is no signed note")
    return text + "\n"


def is_signed_by(note, key):
    """Whether one of the note's signature lines is the key's, and holds."""
    message = text_of(note).encode()
    for line in note.rpartition("\n\n")[2].split("\n")[:-1]:
        dash, name, encoded = (line.split(" ") + ["", ""])[:3]
        if dash != "\u2014" or name != key.name or line.count(" ") != 2:
            continue
        try:
            data = _base64(encoded, 68)
        except Malformed:
            continue
        if data[:4] == key.id and ed25519.verify(key.public, message, data[4:]):
            return True
    return False


def _time(line):
    if not line.startswith("time ") or not TIME.fullmatch(line[5:]):
        raise Malformed("its time is not in order")
    return line[5:]


def parse_checkpoint(note):
    """What a checkpoint says; whether anybody signed it is another question."""
    lines = text_of(note).split("\n")
    if len(lines) != 5 or not lines[0] or not re.fullmatch(r"0|[1-9]\d{0,15}", lines[1]):
        raise Malformed("it is no checkpoint")
    return Checkpoint(lines[0], int(lines[1]), _base64(lines[2], 32), _time(lines[3]), note)


def is_endorsed(note, old, new):
    """Whether a note says, signed by both, that the new key replaces the old one."""
    lines = text_of(note).split("\n")
    if len(lines) != 5 or lines[:3] != ["stet/key-rotation", old.name, new.text]:
        return False
    _time(lines[3])
    return is_signed_by(note, old) and is_signed_by(note, new)
