"""Closes several things, every one of them even if some cannot be closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable


def raise_first(outcomes: Iterable[BaseException | None]) -> None:
    """Raise the first error among the outcomes, the others noted on it; return when there is none."""
    errors = [outcome for outcome in outcomes if outcome is not None]
    if errors:
        for other in errors[1:]:
            errors[0].add_note(f"closing another client failed too: {type(other).__name__}")
        raise errors[0]


async def aclose_all(closings: Iterable[Callable[[], Awaitable[None]]]) -> None:
    """Await every function at once, then raise the first error that one of them raised."""
    import asyncio

    raise_first(await asyncio.gather(*(closing() for closing in closings), return_exceptions=True))


def close_all(closings: Iterable[Callable[[], None]]) -> None:
    """Call every function, then raise the first error that one of them raised."""
    raise_first([_error_of(closing) for closing in closings])


def _error_of(closing: Callable[[], None]) -> Exception | None:
    try:
        closing()
    except Exception as error:
        return error
    return None
