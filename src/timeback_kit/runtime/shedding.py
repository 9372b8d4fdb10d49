"""Takes from an error what would lead to a token: requests of the HTTP library, and frames that worked with one."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

E = TypeVar("E", bound=BaseException)


def without_requests(error: E) -> E:
    """The same error; neither it nor what caused it keeps a request with its headers, or the frames that sent it.

    Args:
        error: The error; the classes and messages of its causes stay.
    """
    for each in _chain(error):
        each.__traceback__ = None
        if getattr(each, "_request", None) is not None:
            each._request = None  # type: ignore[attr-defined]
    return error


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
