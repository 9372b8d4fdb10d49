"""Base58 (Bitcoin alphabet), and the did:key form of an Ed25519 key."""

from __future__ import annotations

ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_ED25519_PUBLIC = b"\xed\x01"


def base58(data: bytes) -> str:
    """Return a base58btc string; each leading zero byte becomes a `1`."""
    rest = int.from_bytes(data, "big")
    text = ""
    while rest:
        rest, digit = divmod(rest, 58)
        text = ALPHABET[digit] + text
    return "1" * (len(data) - len(data.lstrip(b"\0"))) + text


def multibase(data: bytes) -> str:
    """Return a base58btc string with its multibase prefix `z`."""
    return "z" + base58(data)


def did_key(public_key: bytes) -> str:
    """Return the did:key of a raw Ed25519 public key."""
    return "did:key:" + multibase(_ED25519_PUBLIC + public_key)
