"""The body of a response, decompressed in steps of bounded size and counted. No I/O."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

from timeback_kit.runtime._http import DecodingError

if TYPE_CHECKING:
    from collections.abc import Iterator

STEP: Final = 1 << 18
_WINDOW: Final = {"gzip": 16 + zlib.MAX_WBITS, "x-gzip": 16 + zlib.MAX_WBITS, "deflate": zlib.MAX_WBITS}
_PLAIN: Final = frozenset({"", "identity"})
_CODINGS: Final = _PLAIN | _WINDOW.keys()
_ZLIB_METHOD: Final = 8


class BodyTooLargeError(Exception):
    """A body has more bytes than are taken.

    Args:
        limit: How many are taken.
    """

    def __init__(self, limit: int) -> None:
        self.limit = limit
        super().__init__(f"more than {limit} bytes")


class BodyDecoder:
    """Turns the bytes of the wire into those of the body.

    Args:
        encoding: The Content-Encoding header.
        limit: Most bytes of the body; None for any number.
    """

    def __init__(self, encoding: str, limit: int | None) -> None:
        self._limit = limit
        self._received = 0
        self._coding = encoding.strip().lower()
        if self._coding not in _CODINGS:
            raise DecodingError("compressed in a way that was not asked for")
        self._zlib: zlib._Decompress | None = None

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """What some bytes of the wire stand for, at most `STEP` bytes at a time.

        Raises:
            DecodingError: If they are not compressed the way the header says.
            BodyTooLargeError: If the body has become too large.
        """
        if self._coding in _PLAIN:
            yield self.counted(data)
            return
        while data:
            if self._zlib is None:
                self._zlib = zlib.decompressobj(_window(self._coding, data))
            piece, data = self._step(self._zlib, data)
            if piece:
                yield self.counted(piece)

    def _step(self, decompressor: zlib._Decompress, data: bytes) -> tuple[bytes, bytes]:
        try:
            piece = decompressor.decompress(data, STEP)
        except zlib.error as error:
            raise DecodingError("damaged compressed body") from error
        if not decompressor.eof:
            return piece, decompressor.unconsumed_tail
        # A compressed body may consist of several members; anything else after the end does not belong to it.
        rest = decompressor.unused_data
        if not rest.startswith(b"\x1f\x8b"):
            return piece, b""
        self._zlib = None
        return piece, rest

    def counted(self, piece: bytes) -> bytes:
        """A part of the body, once it is known not to make the body too large.

        Raises:
            BodyTooLargeError: If it does.
        """
        self._received += len(piece)
        if self._limit is not None and self._received > self._limit:
            raise BodyTooLargeError(self._limit)
        return piece

    def end(self) -> None:
        """Take in that nothing follows.

        Raises:
            DecodingError: If a compressed body broke off.
        """
        if self._zlib is not None and not self._zlib.eof:
            raise DecodingError("the compressed body broke off")


def _window(coding: str, data: bytes) -> int:
    """The zlib parameter; some services send raw deflate, without the header that belongs to it."""
    if coding == "deflate" and data[0] & 0x0F != _ZLIB_METHOD:
        return -zlib.MAX_WBITS
    return _WINDOW[coding]
