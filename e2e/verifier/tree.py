"""The Merkle tree of RFC 9162, section 2.1."""

import hashlib


def _sha256(data):
    return hashlib.sha256(data).digest()


def leaf_hash(data):
    """The hash of a leaf; its data is the 32 bytes of an entry's hash."""
    return _sha256(b"\0" + data)


def node_hash(left, right):
    """The hash of a node."""
    return _sha256(b"\1" + left + right)


class Tree:
    """A tree that grows by appending, and knows its root at each size."""

    def __init__(self):
        self.size = 0
        self._full = []  # (leaves, hash) of the full subtrees, left to right

    def append(self, data):
        """Appends a leaf."""
        leaves, hashed = 1, leaf_hash(data)
        while self._full and self._full[-1][0] == leaves:
            left = self._full.pop()[1]
            leaves, hashed = leaves * 2, node_hash(left, hashed)
        self._full.append((leaves, hashed))
        self.size += 1

    def root(self):
        """The root of all leaves so far."""
        if not self._full:
            return _sha256(b"")
        root = self._full[-1][1]
        for _, left in reversed(self._full[:-1]):
            root = node_hash(left, root)
        return root


def root_by_inclusion(index, size, data, proof):
    """The root that an inclusion proof leads to (2.1.3.2), or None when the proof has a wrong length."""
    if not 0 <= index < size:
        return None
    place, last, hashed = index, size - 1, leaf_hash(data)
    for step in proof:
        if last == 0:
            return None
        if place & 1 or place == last:
            hashed = node_hash(step, hashed)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            hashed = node_hash(hashed, step)
        place, last = place >> 1, last >> 1
    return hashed if last == 0 else None


def extends(first, first_root, second, second_root, proof):
    """Whether a consistency proof shows that the second tree begins with the first (2.1.4.2)."""
    if first == second:
        return not proof and first_root == second_root
    if not 0 < first < second or not proof:
        return False
    path = [first_root] + proof if first & (first - 1) == 0 else list(proof)
    place, last = first - 1, second - 1
    while place & 1:
        place, last = place >> 1, last >> 1
    old = new = path[0]
    for step in path[1:]:
        if last == 0:
            return False
        if place & 1 or place == last:
            old, new = node_hash(step, old), node_hash(step, new)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            new = node_hash(new, step)
        place, last = place >> 1, last >> 1
    return last == 0 and old == first_root and new == second_root
