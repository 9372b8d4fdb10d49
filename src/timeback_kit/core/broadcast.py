"""What a broadcast brought back: one outcome per registered platform, in the order of registration."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from timeback_kit.core.errors import BroadcastError

if TYPE_CHECKING:
    from collections.abc import ItemsView, Iterator, KeysView

__all__ = ["BroadcastResult", "BroadcastResults"]

T = TypeVar("T")


class BroadcastResult(Mapping[str, Any], Generic[T]):
    """The outcome on one platform; `["ok"]`, `["value"]` and `["error"]` are the same as the attributes.

    As a mapping it holds `ok`, and of `value` and `error` the one that there is.
    """

    __slots__ = ("_value", "error")

    def __init__(self, value: T | None = None, error: BaseException | None = None) -> None:
        """Keep what the function returned or raised.

        Args:
            value: What it returned.
            error: What it raised instead.
        """
        self._value = value
        self.error = error

    @property
    def ok(self) -> bool:
        """Whether the function returned."""
        return self.error is None

    @property
    def value(self) -> T:
        """What the function returned; for a failed platform, the platform's own error is raised."""
        if self.error is not None:
            raise self.error
        return cast("T", self._value)

    def __getitem__(self, key: str) -> Any:
        if key not in {"ok", "value", "error"}:
            raise KeyError(key)
        return getattr(self, key)

    def __iter__(self) -> Iterator[str]:
        return iter(("ok", "value" if self.error is None else "error"))

    def __len__(self) -> int:
        return 2

    def __contains__(self, key: object) -> bool:
        return key in tuple(self)

    def get(self, key: str, default: Any = None) -> Any:
        """Return what is held under a key; the default when this outcome does not hold it."""
        return self[key] if key in tuple(self) else default

    def __repr__(self) -> str:
        return f"ok({type(self._value).__name__})" if self.error is None else f"failed({self.error!r})"


class BroadcastResults(Generic[T]):
    """The outcomes by platform name: as keys and, where no member has that name, as attributes."""

    __slots__ = ("_results",)

    def __init__(self, results: Mapping[str, BroadcastResult[T]]) -> None:
        """Keep the outcomes.

        Args:
            results: Outcome by platform name, in the order of registration.
        """
        self._results = dict(results)

    @property
    def succeeded(self) -> list[tuple[str, T]]:
        """Name and value of each platform on which the function returned."""
        return [(name, result.value) for name, result in self._results.items() if result.error is None]

    @property
    def failed(self) -> list[tuple[str, BaseException]]:
        """Name and error of each platform on which the function raised."""
        return [(name, result.error) for name, result in self._results.items() if result.error is not None]

    @property
    def all_succeeded(self) -> bool:
        """Whether no platform failed; true when none is registered."""
        return not self.any_failed

    @property
    def any_failed(self) -> bool:
        """Whether some platform failed."""
        return any(result.error is not None for result in self._results.values())

    def values(self) -> list[T]:
        """Return the values in the order of registration.

        Raises:
            BroadcastError: Some platform failed; it holds the errors of all that did.
        """
        failed = self.failed
        if failed:
            raise BroadcastError(dict(failed))
        return [result.value for result in self._results.values()]

    def keys(self) -> KeysView[str]:
        """Return the platform names."""
        return self._results.keys()

    def items(self) -> ItemsView[str, BroadcastResult[T]]:
        """Return name and outcome of each platform."""
        return self._results.items()

    def __getitem__(self, name: str) -> BroadcastResult[T]:
        return self._results[name]

    def __getattr__(self, name: str) -> BroadcastResult[T]:
        if name.startswith("_") or name not in self._results:
            raise AttributeError(f"no platform called {name!r} took part in the broadcast")
        return self._results[name]

    def __contains__(self, name: object) -> bool:
        return name in self._results

    def __iter__(self) -> Iterator[str]:
        return iter(self._results)

    def __len__(self) -> int:
        return len(self._results)

    def __repr__(self) -> str:
        return f"BroadcastResults({', '.join(f'{name}={result!r}' for name, result in self._results.items())})"
