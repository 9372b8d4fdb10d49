"""Base58 (Bitcoin alphabet) behind the multibase prefix `z`, the form of keys and signatures."""

from __future__ import annotations

from typing import Final

ALPHABET: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_VALUES: Final = {letter: value for value, letter in enumerate(ALPHABET)}
LONGEST: Final = 1024


def decode_multibase(text: str) -> bytes:
    """Decode a multibase string.

    Args:
        text: `z` and base58 digits.

    Raises:
        ValueError: The prefix is missing, or a character is not a base58 digit.
    """
    if not text.startswith("z"):
        raise ValueError("does not start with the multibase prefix z")
    if len(text) > LONGEST:
        raise ValueError("is too long")
    digits = text[1:]
    number = 0
    for letter in digits:
        if letter not in _VALUES:
            raise ValueError("holds a character that is not base58")
        number = number * 58 + _VALUES[letter]
    zeros = len(digits) - len(digits.lstrip("1"))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")
