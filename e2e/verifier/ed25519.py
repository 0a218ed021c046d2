"""Ed25519 signatures as RFC 8032 defines them: checking alone, in plain Python."""

import hashlib

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def _x_of(y, odd):
    """The x of a point of the curve, by its y and whether x is odd (RFC 8032, 5.1.3); None when there is none."""
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P or (x == 0 and odd):
        return None
    return P - x if x % 2 != odd else x


def _point(data):
    """A point in extended coordinates (X, Y, Z, T) from its 32 bytes; None when they are none."""
    number = int.from_bytes(data, "little")
    y = number & (2**255 - 1)
    x = _x_of(y, number >> 255) if y < P else None
    return None if x is None else (x, y, 1, x * y % P)


def _bytes(point):
    inverse = pow(point[2], P - 2, P)
    x, y = point[0] * inverse % P, point[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


def _add(a, b):
    left = (a[1] - a[0]) * (b[1] - b[0])
    right = (a[1] + a[0]) * (b[1] + b[0])
    c, d = 2 * D * a[3] * b[3], 2 * a[2] * b[2]
    e, f, g, h = (right - left) % P, (d - c) % P, (d + c) % P, (right + left) % P
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def _double(a):
    xx, yy = a[0] * a[0], a[1] * a[1]
    h, g = xx + yy, xx - yy
    e = (h - (a[0] + a[1]) ** 2) % P
    f = (2 * a[2] * a[2] + g) % P
    return (e * f % P, g * h % P, f * g % P, e * h % P)


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE = (_x_of(BASE_Y, 0), BASE_Y, 1, _x_of(BASE_Y, 0) * BASE_Y % P)


def verify(public, message, signature):
    """Whether the signature (64 bytes) over the message was made with the secret of the public key (32 bytes)."""
    key = _point(public) if len(public) == 32 else None
    if key is None or len(signature) != 64:
        return False
    s = int.from_bytes(signature[32:], "little")
    if s >= L:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % L
    minus_key = (P - key[0], key[1], 1, P - key[3])
    both = _add(BASE, minus_key)
    # [s]B - [k]A in one run over the bits of both; it must be the R that the signature begins with.
    total = (0, 1, 1, 0)
    for bit in range(max(s.bit_length(), k.bit_length()) - 1, -1, -1):
        total = _double(total)
        pair = (s >> bit & 1, k >> bit & 1)
        if pair != (0, 0):
            total = _add(total, both if pair == (1, 1) else BASE if pair[0] else minus_key)
    return _bytes(total) == signature[:32]
