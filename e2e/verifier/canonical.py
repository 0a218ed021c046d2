"""Canonical text: JSON in the form of RFC 8785, restricted as docs/record-format.md says."""

import hashlib
import json

LARGEST = 2**53 - 1
# json escapes what RFC 8785 escapes, in the same way, when it is told to leave everything else alone.
_string = json.JSONEncoder(ensure_ascii=False).encode


class NotCanonical(ValueError):
    """A value that canonical text has no form for, or a text that is not in that form."""


def canonical(value):
    """The canonical text of a value."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        if abs(value) > LARGEST:
            raise NotCanonical("an integer out of range")
        return str(value)
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, dict):
        # RFC 8785 sorts by UTF-16 code units; big-endian bytes sort alike.
        names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
        return "{" + ",".join(f"{_string(name)}:{canonical(value[name])}" for name in names) + "}"
    raise NotCanonical("a number that is no integer")


def parse_canonical(text):
    """The value of a canonical text; raises NotCanonical when the text is not in that form."""
    try:
        value = json.loads(text)
    except ValueError as error:
        raise NotCanonical("not JSON") from error
    if canonical(value) != text:
        raise NotCanonical("not in canonical form")
    return value


def sha256_hex(text):
    """SHA-256 of a text's UTF-8 bytes, in hex."""
    try:
        return hashlib.sha256(text.encode("utf-8")).hexdigest()
    except UnicodeEncodeError as error:
        raise NotCanonical("a lone surrogate") from error
