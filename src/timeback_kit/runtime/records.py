"""Immutable values with named parts: frozen dataclasses that compile no code, which would be most of an import."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, Final, NoReturn, Self, dataclass_transform

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from dataclasses import Field

REQUIRED: Final[Any] = object()


class Part:
    """A part of a record, where its default alone does not say everything; see `part`."""

    __slots__ = ("compare", "default", "factory", "metadata", "repr")

    def __init__(
        self,
        default: Any = REQUIRED,
        factory: Callable[[], Any] | None = None,
        repr: bool = True,
        compare: bool = True,
        metadata: Mapping[str, Any] | None = None,
    ) -> None:
        self.default = default
        self.factory = factory
        self.repr = repr
        self.compare = compare
        self.metadata = metadata


def part(
    *,
    default: Any = REQUIRED,
    factory: Callable[[], Any] | None = None,
    repr: bool = True,
    compare: bool = True,
    metadata: Mapping[str, Any] | None = None,
) -> Any:
    """A part of a record, declared as `dataclasses.field` declares a field.

    Args:
        default: Its value where none is given.
        factory: Makes that value.
        repr: Whether `repr` shows it.
        compare: Whether it counts in comparisons.
        metadata: Anything about it that its class wants to know.
    """
    return Part(default, factory, repr, compare, metadata)


class _Kind(type):
    """The class of records: it collects their parts and gives them slots."""

    _parts: dict[str, Part]
    _by_name: bool
    _hot: bool

    def __new__(
        cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], *, kw_only: bool = False, hot: bool = False
    ) -> _Kind:
        parts: dict[str, Part] = {}
        for base in bases:
            parts |= getattr(base, "_parts", {})
        own = [each for each, kind in namespace.get("__annotations__", {}).items() if not kind.startswith("ClassVar")]
        for each in own:
            stated = namespace.pop(each, REQUIRED)
            parts[each] = stated if isinstance(stated, Part) else Part(stated)
        namespace["__slots__"] = tuple(own)
        namespace["__match_args__"] = () if kw_only else tuple(parts)
        made = super().__new__(cls, name, bases, namespace)
        made._parts, made._by_name, made._hot = parts, kw_only, hot
        return made


class _AsDataclass:
    """What `dataclasses` asks a class for, made when it does: `fields`, `replace` and `asdict` work with a record."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, record: object, kind: _Kind) -> Any:
        return getattr(_twin(kind), self._name)


@lru_cache(maxsize=256)
def _twin(kind: _Kind) -> type:
    """The dataclass with the same parts."""
    from dataclasses import field, make_dataclass

    def declared(each: Part) -> Any:
        value = {} if each.default is REQUIRED else {"default": each.default}
        value = value if each.factory is None else {"default_factory": each.factory}
        return field(**value, repr=each.repr, compare=each.compare, metadata=each.metadata)

    fields = [(name, kind.__annotations__.get(name, Any), declared(each)) for name, each in kind._parts.items()]
    return make_dataclass(kind.__name__, fields, frozen=True, kw_only=kind._by_name)


@dataclass_transform(frozen_default=True, field_specifiers=(part,))
class Record(metaclass=_Kind):
    """The base of an immutable value; the annotations of a subclass are its parts.

    `hot=True` is for what is made at every call: the first one made has `dataclasses` compile the constructor.
    """

    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, Field[Any]]]
    else:
        __dataclass_fields__ = _AsDataclass()
        __dataclass_params__ = _AsDataclass()

        def __init__(self, *values: Any, **named: Any) -> None:
            kind = type(self)
            if kind._hot:
                kind.__init__ = _twin(kind).__init__
                kind.__init__(self, *values, **named)
                return
            put = object.__setattr__
            given = dict(zip(kind.__match_args__, values, strict=False))
            if len(given) < len(values) or not named.keys().isdisjoint(given):
                raise TypeError(f"{kind.__name__}() got too many values, or one of them twice")
            given |= named
            for name, stated in kind._parts.items():
                value = given.pop(name, stated.default)
                if value is REQUIRED:
                    if stated.factory is None:
                        raise TypeError(f"{kind.__name__}() needs {name!r}")
                    value = stated.factory()
                put(self, name, value)
            if given:
                raise TypeError(f"{kind.__name__}() got an unexpected keyword argument {next(iter(given))!r}")
            self.__post_init__()

        def __setattr__(self, name: str, value: Any) -> None:
            _refuse(f"cannot assign to field {name!r}")

        def __delattr__(self, name: str) -> None:
            _refuse(f"cannot delete field {name!r}")

    def __post_init__(self) -> None:
        """Check the parts, in a subclass."""

    def replaced(self, **changes: Any) -> Self:
        """The same record with other values for some of its parts."""
        return type(self)(**{**self.as_dict(), **changes})

    __replace__ = replaced

    def as_dict(self) -> dict[str, Any]:
        """Its values by the names of its parts."""
        return {name: getattr(self, name) for name in type(self)._parts}

    def _compared(self) -> tuple[Any, ...]:
        return tuple([getattr(self, name) for name, stated in type(self)._parts.items() if stated.compare])

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._compared() == other._compared()

    def __hash__(self) -> int:
        return hash(self._compared())

    def __repr__(self) -> str:
        shown = [f"{name}={getattr(self, name)!r}" for name, stated in type(self)._parts.items() if stated.repr]
        return f"{type(self).__qualname__}({', '.join(shown)})"

    def __getstate__(self) -> Any:
        return self.as_dict()

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        for name, value in state.items():
            object.__setattr__(self, name, value)


def names_of(kind: type[Record]) -> tuple[str, ...]:
    """The names of the parts of a record, in order."""
    return tuple(kind._parts)


def _refuse(message: str) -> NoReturn:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(message)
