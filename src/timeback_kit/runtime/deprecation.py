"""Marks generated methods of deprecated operations, for editors and for callers."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["deprecated"]

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from typing_extensions import deprecated as deprecated
else:
    import functools
    import warnings

    def deprecated(message: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Warn when a method is called.

        Args:
            message: What to say.
        """

        def decorate(method: Callable[..., Any]) -> Callable[..., Any]:
            @functools.wraps(method)
            def warning(*arguments: Any, **named: Any) -> Any:
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                return method(*arguments, **named)

            warning.__deprecated__ = message
            return warning

        return decorate
