"""Writes the body of a response to a file, which gets its name when it is complete."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, Self
from uuid import uuid4

if TYPE_CHECKING:
    import os
    from types import TracebackType

BUFFER: Final = 1 << 18


class Spool:
    """Collects a body in a temporary file beside its destination.

    Args:
        destination: The file to make; it replaces one of that name.
    """

    def __init__(self, destination: str | os.PathLike[str]) -> None:
        self.destination = Path(destination)
        self._waiting = bytearray()

    def __enter__(self) -> Self:
        self._path = self.destination.with_name(f".{self.destination.name}.{uuid4().hex}.part")
        self._file = self._path.open("xb")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._file.close()
        self._path.unlink(missing_ok=True)

    def restart(self) -> None:
        """Forget what was written: another attempt begins."""
        self._waiting.clear()
        self._file.seek(0)
        self._file.truncate()

    def take(self, chunk: bytes) -> bool:
        """Take in a chunk; true when it is time to `flush`."""
        self._waiting += chunk
        return len(self._waiting) >= BUFFER

    def flush(self) -> None:
        """Write what was taken in."""
        self._file.write(self._waiting)
        self._waiting.clear()

    def finish(self) -> Path:
        """Give the file its name."""
        self.flush()
        self._file.close()
        self._path.replace(self.destination)
        return self.destination
