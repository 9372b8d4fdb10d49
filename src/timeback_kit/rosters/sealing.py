"""Keeps birth dates out of every file an import writes: they are sealed with a key that lies elsewhere, or nowhere."""

from __future__ import annotations

import secrets
from base64 import b64decode, b64encode
from collections.abc import Mapping
from hashlib import blake2b
from hmac import compare_digest
from typing import Any, Final

from timeback_kit.rosters.tables import is_password, is_secret
from timeback_kit.runtime.json_codec import dumps, loads

MARK: Final = "sealed"
UNKNOWN: Final = object()
"""Stands for a value that the key does not open."""
_NONCE: Final = 16
_TAG: Final = 16
_BLOCK: Final = 64


class Seal:
    """Seals values with a key.

    Args:
        key: 32 bytes; None for a new key that nobody else has.
    """

    def __init__(self, key: bytes | None = None) -> None:
        self.key = key or secrets.token_bytes(32)

    def hidden(self, value: Any) -> Any:
        """Return a JSON value with its birth dates sealed and its passwords left out."""
        if isinstance(value, Mapping):
            return {
                name: self._sealed(part) if is_secret(name) and part is not None else self.hidden(part)
                for name, part in value.items()
                if not is_password(name)
            }
        return [self.hidden(item) for item in value] if isinstance(value, list) else value

    def shown(self, value: Any) -> tuple[Any, bool]:
        """Return a value as it was before `hidden`, and whether all of it could be opened with this key.

        What could not is `UNKNOWN`.
        """
        if isinstance(value, Mapping):
            if set(value) == {MARK}:
                opened = self._opened(str(value[MARK]))
                return (UNKNOWN, False) if opened is None else (loads(opened), True)
            parts = {name: self.shown(part) for name, part in value.items()}
            known = {name: part for name, (part, _) in parts.items()}
            return known, all(whole for _, whole in parts.values())
        if isinstance(value, list):
            opened_items = [self.shown(item) for item in value]
            return [item for item, _ in opened_items], all(whole for _, whole in opened_items)
        return value, True

    def _sealed(self, value: Any) -> dict[str, str]:
        nonce = secrets.token_bytes(_NONCE)
        content = self._mixed(nonce, dumps(value))
        return {MARK: b64encode(nonce + self._tag(nonce, content) + content).decode()}

    def _opened(self, text: str) -> bytes | None:
        raw = b64decode(text)
        nonce, tag, content = raw[:_NONCE], raw[_NONCE : _NONCE + _TAG], raw[_NONCE + _TAG :]
        if not compare_digest(tag, self._tag(nonce, content)):
            return None
        return self._mixed(nonce, content)

    def _mixed(self, nonce: bytes, content: bytes) -> bytes:
        """Return content XORed with a stream that only this key and nonce give."""
        blocks = range(0, len(content), _BLOCK)
        stream = b"".join(
            blake2b(nonce + number.to_bytes(8, "big"), key=self.key, person=b"stream").digest() for number in blocks
        )
        return bytes(one ^ other for one, other in zip(content, stream, strict=False))

    def _tag(self, nonce: bytes, content: bytes) -> bytes:
        return blake2b(nonce + content, key=self.key, person=b"tag", digest_size=_TAG).digest()
