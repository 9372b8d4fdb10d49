"""Removes what would show a token from errors: requests of the HTTP library, and frames that worked with one."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

E = TypeVar("E", bound=BaseException)
HANDLING_REQUESTS: Final = frozenset({"timeback_kit", "timeback_api", "httpx", "httpcore", "h11", "anyio"})
"""Packages whose frames may hold a request or a token."""


def without_requests(error: E) -> E:
    """The same error; neither it nor what caused it keeps a request with its headers, or the frames that sent it.

    Args:
        error: The error; the classes and messages of its causes stay.
    """
    for each in _chain(error):
        each.__traceback__ = None
        _drop_request(each)
    return error


def clear_frames(error: BaseException) -> None:
    """Take requests and tokens from an error that is not ours, such as a cancellation or what a hook raises.

    Args:
        error: The error. Its traceback stays; of the frames that handled a request and have ended, the locals go.
    """
    for each in _chain(error):
        _drop_request(each)
        traceback = each.__traceback__
        while traceback is not None:
            frame = traceback.tb_frame
            if str(frame.f_globals.get("__name__")).partition(".")[0] in HANDLING_REQUESTS:
                with suppress(RuntimeError):  # It is still executing.
                    frame.clear()
            traceback = traceback.tb_next


def _drop_request(error: BaseException) -> None:
    if getattr(error, "_request", None) is not None:
        error._request = None  # type: ignore[attr-defined]


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An error, its causes and contexts, and the members of groups, each once."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        waiting += [each.__cause__, each.__context__]
        if isinstance(each, BaseExceptionGroup):
            waiting += each.exceptions
