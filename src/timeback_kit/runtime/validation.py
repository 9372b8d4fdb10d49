"""Checks values against annotations, one walk for inputs, which it writes as JSON, and for strict responses."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Final,
    Literal,
    NotRequired,
    Required,
    TypeAlias,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)
from uuid import UUID

from timeback_kit.runtime.errors import DecodeError, ValidationIssue
from timeback_kit.runtime.grades import GRADES, grade_text
from timeback_kit.runtime.models import Model, Record, is_required, model_items, wire_items
from timeback_kit.runtime.scalars import as_date, as_datetime, datetime_text, is_sendable
from timeback_kit.runtime.suggestions import suggestion
from timeback_kit.runtime.wire_names import FREE, matching

DEEPEST: Final = 100
VALUES_NAMED: Final = 12
NOTHING_STATED: Final[Mapping[str, Any]] = {}
SENDS_IT: Final = " sends it)"
STATED: Final = "stated"
"""Marks the type of a required key that callers may leave out, because the path or the method states it."""


class Visit:
    """One check under way: what it found so far.

    Args:
        partial: Whether required keys may be missing.
        depth: How deep it is inside the value.
        open: Whether keys that nobody has declared pass.
        stated: Values of required keys that need not be given.
        exact: Whether values have to be of the type wanted, so that no lone value stands for a list.
        strict: Whether the value is JSON that was read, which must have the very types; nothing is written then.
    """

    __slots__ = ("depth", "exact", "open", "partial", "problems", "stated", "strict", "unknown_keys")

    def __init__(
        self,
        *,
        partial: bool = False,
        depth: int = 0,
        open: bool = False,
        stated: Mapping[str, Any] = NOTHING_STATED,
        exact: bool = False,
        strict: bool = False,
    ) -> None:
        self.partial = partial
        self.strict = strict
        self.problems: list[ValidationIssue] = []
        self.unknown_keys = False
        self.depth = depth
        self.open = open
        self.stated = stated
        self.exact = exact

    def problem(self, path: str, message: str) -> None:
        """Note that something is wrong."""
        self.problems.append(ValidationIssue(path, message))

    def trial(self, *, exact: bool | None = None) -> Visit:
        """A check that starts where this one is and keeps its findings to itself.

        Args:
            exact: Whether values have to be of the type wanted, so that no lone value stands for a list.
        """
        return Visit(
            partial=self.partial,
            depth=self.depth,
            open=self.open,
            stated=self.stated,
            exact=self.exact if exact is None else exact,
            strict=self.strict,
        )

    def adopt(self, trial: Visit) -> None:
        """Take over what a trial found."""
        self.problems += trial.problems
        self.unknown_keys |= trial.unknown_keys


Checker: TypeAlias = Callable[[Any, str, Visit], Any]


def kind_of(value: Any) -> str:
    """What a value is, in words, without showing it."""
    if value is None:
        return "null"
    words = (
        (bool, "a boolean"),
        (int | float | Decimal, "a number"),
        (str, "a string"),
        (Mapping | Model, "an object"),
    )
    for kinds, word in words:
        if isinstance(value, kinds):
            return word
    return "a list" if isinstance(value, list | tuple) else f"a {type(value).__name__}"


@lru_cache(maxsize=2048)
def checker_for(annotation: Any) -> Checker:
    """The checker for an annotation.

    Args:
        annotation: A TypedDict, a plain type, a literal, a list, a mapping, a union of such, or Any.
    """
    origin = get_origin(annotation)
    if origin in (Annotated, Required, NotRequired):
        return checker_for(get_args(annotation)[0])
    if origin in (Union, UnionType):
        return _union(get_args(annotation))
    if origin is Literal:
        return _literal(get_args(annotation))
    if is_typeddict(annotation):
        return _TypedDict(annotation)
    if origin in (list, Sequence, Iterable, tuple, set, frozenset) or annotation in (list, Sequence):
        return _items(get_args(annotation))
    if origin in (dict, Mapping):
        return _values(get_args(annotation)[1])
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return _ModelClass(annotation)
    return _PLAIN.get(annotation, json_value)


def keys_of(annotation: Any) -> frozenset[str]:
    """Wire names of the keys of a TypedDict, or of all of a union of them."""
    if is_typeddict(annotation):
        return frozenset(annotation.__annotations__)
    if get_origin(annotation) in (Union, UnionType, Annotated):
        return frozenset().union(*(keys_of(member) for member in get_args(annotation)))
    return frozenset()


def json_value(value: Any, path: str, visit: Visit) -> Any:
    """Write anything that has a JSON form; what has none is a problem."""
    if visit.strict or value is None or type(value) is str or type(value) is bool:
        return value
    simple = _SIMPLE_FORMS.get(type(value))
    if simple is not None:
        return simple(value, path, visit)
    for kind, write in _FORMS:
        if isinstance(value, kind):
            return write(value, path, visit)
    if _is_list(value):
        return _list(value, path, visit)
    if callable(getattr(value, "to_dict", None)):
        return json_value(value.to_dict(), path, visit)
    visit.problem(path, f"a {type(value).__name__} has no JSON form")
    return None


def _is_list(value: Any) -> bool:
    """Whether a value is written as a list: any collection that can be iterated twice."""
    return type(value) is list or (
        isinstance(value, Collection) and not isinstance(value, str | bytes | bytearray | memoryview | Mapping)
    )


def _joined(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _nested(value: Any, path: str, visit: Visit, write: Callable[[], Any]) -> Any:
    if visit.depth >= DEEPEST:
        visit.problem(path, "is nested too deeply")
        return None
    visit.depth += 1
    try:
        return write()
    finally:
        visit.depth -= 1


def _mapping(value: Mapping[Any, Any], path: str, visit: Visit) -> Any:
    return _nested(value, path, visit, lambda: _pairs(value.items(), path, visit))


def _model(value: Model, path: str, visit: Visit, inputs: Collection[str] = ()) -> Any:
    """Write an object as it came but for what was changed; one that no service sent may not hold unknown keys."""
    if value._sent or visit.open:
        return _nested(value, path, visit, lambda: _pairs(wire_items(value), path, visit))
    known = value.wire_names().union(inputs)
    for key in value:
        if key not in known:
            visit.problem(_joined(path, key), _unknown_key(key, known, _joined(path, key)))
    inside = {wire: item for wire, item in model_items(value) if isinstance(item, Model | list | dict)}
    return _nested(value, path, visit, lambda: _pairs({**dict(wire_items(value)), **inside}.items(), path, visit))


def _unknown_key(key: str, known: Iterable[str], where: str) -> str:
    return f"is an unknown key{suggestion(key, known)} (extra={{{where!r}: ...}}{SENDS_IT}"


def _pairs(pairs: Iterable[tuple[Any, Any]], path: str, visit: Visit) -> dict[str, Any]:
    result = {}
    for key, value in pairs:
        if isinstance(key, str):
            result[key] = json_value(value, _joined(path, key), visit)
        else:
            visit.problem(path, f"expected strings as keys, got {kind_of(key)}")
    return result


def _list(value: Iterable[Any], path: str, visit: Visit) -> Any:
    return _nested(
        value, path, visit, lambda: [json_value(item, f"{path}[{at}]", visit) for at, item in enumerate(value)]
    )


def _number(value: float | Decimal, path: str, visit: Visit) -> Any:
    if not is_sendable(value):
        visit.problem(path, "expected a finite number")
        return None
    if not isinstance(value, Decimal):
        return value
    return int(value) if value == value.to_integral_value() else float(value)


def _datetime(value: datetime, path: str, visit: Visit) -> Any:
    if value.tzinfo is None:
        visit.problem(path, "expected a date-time with a time zone")
    return datetime_text(value)


_SIMPLE_FORMS: Final[dict[type, Checker]] = {dict: _mapping, list: _list, int: _number, float: _number}
_FORMS: Final[tuple[tuple[Any, Checker], ...]] = (
    (Model, _model),
    (Enum, lambda value, path, visit: json_value(value.value, path, visit)),
    (str, lambda value, path, visit: str(value)),
    (int | float | Decimal, _number),
    (datetime, _datetime),
    (date, lambda value, path, visit: value.isoformat()),
    (UUID, lambda value, path, visit: str(value)),
    (Mapping, _mapping),
)


def _expecting(what: str, fits: Callable[[Any], bool], as_read: Callable[[Any], bool] | None = None) -> Checker:
    """Check plain values; `as_read` decides for JSON that was read, where it differs."""

    def check(value: Any, path: str, visit: Visit) -> Any:
        plain = value.value if isinstance(value, Enum) else value
        if (as_read or fits)(plain) if visit.strict else fits(plain):
            return json_value(plain, path, visit)
        visit.problem(path, f"expected {what}, got {kind_of(plain)}")
        return None

    return check


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float | Decimal) and not isinstance(value, bool)


def _is_integer(value: Any) -> bool:
    return _is_number(value) and is_sendable(value) and value == int(value)


def _plain(value: Any) -> Any:
    """A text that is kept as one (`dates="text"`) as any other text: it is to be a date as well."""
    return str(value) if isinstance(value, str) else value


def _is_moment(value: Any) -> bool:
    return isinstance(value, str | date)


_BARE_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_any_moment = _expecting("a date-time", _is_moment, lambda value: isinstance(as_datetime(_plain(value)), datetime))


def _moment(value: Any, path: str, visit: Visit) -> Any:
    """A date-time; a date, as one or as text, stands for its first moment."""
    if visit.strict:
        return _any_moment(value, path, visit)
    if type(value) is str and _BARE_DATE.fullmatch(value):
        value = as_date(value)
    if isinstance(value, date) and not isinstance(value, datetime):
        value = datetime.combine(value, time(), UTC)
    return _any_moment(value, path, visit)


_text = _expecting("a string", lambda value: isinstance(value, str | UUID | date))
_object = _expecting("an object", lambda value: isinstance(value, Mapping | Model) or hasattr(value, "to_dict"))
_PLAIN: Final[dict[Any, Checker]] = {
    str: _text,
    bool: _expecting("true or false", lambda value: isinstance(value, bool)),
    int: _expecting("an integer", _is_integer, lambda value: _is_integer(value) and isinstance(value, int)),
    float: _expecting("a number", _is_number),
    datetime: _moment,
    date: _expecting("a date", _is_moment, lambda value: isinstance(as_date(_plain(value)), date)),
    NoneType: _expecting("null", lambda value: value is None),
    None: _expecting("null", lambda value: value is None),
    dict: _object,
    Mapping: _object,
}


def _literal(values: tuple[Any, ...]) -> Checker:
    # Equal literals share one cached type, so their order depends on what was imported first.
    named = ", ".join(sorted(map(repr, values))[:VALUES_NAMED])
    more = f" or {len(values) - VALUES_NAMED} others" if len(values) > VALUES_NAMED else ""
    expected = f"expected one of {named}{more}" if len(values) > 1 else f"expected {named}"
    switches = {"true", "false"} & set(values)
    grades = set(values) >= GRADES

    def check(value: Any, path: str, visit: Visit) -> Any:
        plain = value.value if isinstance(value, Enum) else value
        if isinstance(plain, bool) and switches and not visit.strict:
            plain = "true" if plain else "false"
        elif grades and plain not in values:
            plain = grade_text(plain) or plain
        if any(plain == known and type(plain) is type(known) for known in values):
            return plain
        got = "another string" if isinstance(plain, str) and isinstance(values[0], str) else kind_of(plain)
        visit.problem(path, f"{expected}, got {got}")
        return None

    return check


def _items(args: tuple[Any, ...]) -> Checker:
    check_item = checker_for(args[0]) if args else json_value

    def _lone(value: Any, path: str, visit: Visit) -> Any:
        """A list of one, where the value could stand in it."""
        trial = visit.trial()
        if value is not None and not visit.exact:
            written = check_item(value, path, trial)
            if not trial.problems:
                return [written]
        visit.problem(path, f"expected a list, got {kind_of(value)}")
        return None

    def check(value: Any, path: str, visit: Visit) -> Any:
        if not _is_list(value):
            return _lone(value, path, visit)
        return _nested(
            value, path, visit, lambda: [check_item(item, f"{path}[{at}]", visit) for at, item in enumerate(value)]
        )

    return check


def _values(annotation: Any) -> Checker:
    check_value = checker_for(annotation)

    def check(value: Any, path: str, visit: Visit) -> Any:
        if isinstance(value, Model):
            return _model(value, path, visit)
        if not isinstance(value, Mapping):
            visit.problem(path, f"expected an object, got {kind_of(value)}")
            return None
        return _nested(
            value,
            path,
            visit,
            lambda: {str(key): check_value(item, _joined(path, str(key)), visit) for key, item in value.items()},
        )

    return check


def _union(members: tuple[Any, ...]) -> Checker:
    # A string type beside literals leaves them open; the literals then only help completion.
    closed = tuple(member for member in members if not (str in members and _is_open(member)))
    checkers = tuple(checker_for(member) for member in closed)

    def check(value: Any, path: str, visit: Visit) -> Any:
        for checker in () if visit.exact else checkers:
            trial = visit.trial(exact=True)
            written = checker(value, path, trial)
            if not trial.problems:
                visit.adopt(trial)
                return written
        best: Visit | None = None
        best_rank: tuple[bool, int, int] = (False, 0, 0)
        for checker in checkers:
            trial = visit.trial()
            written = checker(value, path, trial)
            if not trial.problems:
                visit.adopt(trial)
                return written
            rank = _rank(checker, value, trial, path)
            if best is None or rank > best_rank:
                best, best_rank = trial, rank
        visit.adopt(_union_findings(best, path, value, checkers, visit))
        return None

    return check


def _is_open(member: Any) -> bool:
    return get_origin(member) is Literal and not {"true", "false"} & set(get_args(member))


def _rank(checker: Checker, value: Any, trial: Visit, path: str) -> tuple[bool, int, int]:
    """How likely a member of a union was meant: it takes such values at all, has the keys given, finds little wrong."""
    known = checker.known_keys(value) if isinstance(checker, _TypedDict) and isinstance(value, Mapping) else 0
    return all(issue.path != path for issue in trial.problems), known, -len(trial.problems)


def _union_findings(best: Visit | None, path: str, value: Any, checkers: tuple[Checker, ...], visit: Visit) -> Visit:
    if best is not None and all(issue.path != path for issue in best.problems):
        return best
    found = visit.trial()
    expectations: list[str] = []
    for checker in checkers:
        trial = visit.trial()
        checker(value, path, trial)
        expectations += [
            issue.message.removeprefix("expected ").split(", got ")[0]
            for issue in trial.problems
            if issue.path == path and issue.message.startswith("expected ") and issue.message not in expectations
        ]
    expected = " or ".join(dict.fromkeys(expectations)) or "something else"
    found.problem(path, f"expected {expected}, got {kind_of(value)}")
    return found


class _TypedDict:
    """Checks a dict against a TypedDict, key by key; its hints are read when it is first used."""

    __slots__ = ("_annotation", "_checkers", "_fixed", "_required")

    def __init__(self, annotation: Any) -> None:
        self._annotation = annotation
        self._checkers: dict[str, Checker] | None = None
        self._required: frozenset[str] = frozenset()
        self._fixed: dict[str, Any] = {}

    def __call__(self, value: Any, path: str, visit: Visit) -> Any:
        if isinstance(value, Model):
            return _model(value, path, visit, self._checkers or self._prepare())
        if not isinstance(value, Mapping):
            if callable(getattr(value, "to_dict", None)):
                return json_value(value, path, visit)
            visit.problem(path, f"expected an object, got {kind_of(value)}")
            return None
        return _nested(value, path, visit, lambda: self._check(value, path, visit))

    def _check(self, value: Mapping[Any, Any], path: str, visit: Visit) -> dict[str, Any]:
        checkers = self._checkers or self._prepare()
        result: dict[str, Any] = {}
        for key, item in value.items():
            if not isinstance(key, str):
                visit.problem(path, f"expected strings as keys, got {kind_of(key)}")
                continue
            wire = matching(key, checkers)
            name = wire or key
            where = _joined(path, name)
            if wire is None and not visit.open and not (isinstance(value, Record) and value.was_read(key)):
                visit.unknown_keys |= not path
                visit.problem(where, _unknown_key(key, checkers, where))
            if name in result:
                visit.problem(where, "is given under two names")
            result[name] = self._item(wire, item, where, visit)
        if not visit.partial:
            for name in checkers:
                if name not in self._required or name in result:
                    continue
                if name in self._fixed:
                    result[name] = self._fixed[name]
                elif not path and name in visit.stated:
                    result[name] = visit.stated[name]
                else:
                    visit.problem(_joined(path, name), "is required")
        return result

    def _item(self, wire: str | None, item: Any, where: str, visit: Visit) -> Any:
        if wire is None or self._checkers is None:
            return json_value(item, where, visit)
        if item is None and (wire not in self._required or visit.partial):
            return None
        if visit.open or wire not in FREE:
            return self._checkers[wire](item, where, visit)
        visit.open = True
        try:
            return self._checkers[wire](item, where, visit)
        finally:
            visit.open = False

    def known_keys(self, value: Any) -> int:
        """Number of keys of a value that the TypedDict has."""
        checkers = self._checkers or self._prepare()
        return sum(isinstance(key, str) and matching(key, checkers) is not None for key in value)

    def _prepare(self) -> dict[str, Checker]:
        hints = get_type_hints(self._annotation, include_extras=True)
        stated = {name: get_origin(hint) for name, hint in hints.items()}
        required = self._annotation.__required_keys__
        self._required = frozenset(
            name
            for name, hint in hints.items()
            if stated[name] is Required or _is_stated(hint) or (stated[name] is not NotRequired and name in required)
        )
        self._fixed = {name: values[0] for name, hint in hints.items() if len(values := _literals(hint)) == 1}
        self._checkers = {name: checker_for(hint) for name, hint in hints.items()}
        return self._checkers


def _is_stated(hint: Any) -> bool:
    """Whether a key is required, and may be left out where the path or the method states it."""
    inner = get_args(hint)[0] if get_origin(hint) in (Required, NotRequired) else hint
    return STATED in getattr(inner, "__metadata__", ())


def _literals(hint: Any) -> tuple[Any, ...]:
    """The values of a literal, whatever says that it may be left out; with one only, the method states it."""
    while get_origin(hint) in (Annotated, Required, NotRequired):
        hint = get_args(hint)[0]
    return get_args(hint) if get_origin(hint) is Literal else ()


class _ModelClass:
    """Checks an object against a model: as JSON that was read, field by field; as an input it may be any object."""

    __slots__ = ("_cls",)

    def __init__(self, cls: type[Model]) -> None:
        self._cls = cls

    def __call__(self, value: Any, path: str, visit: Visit) -> Any:
        if not visit.strict or not isinstance(value, Mapping):
            return _object(value, path, visit)
        return _nested(value, path, visit, lambda: self._check(value, path, visit))

    def _check(self, value: Mapping[str, Any], path: str, visit: Visit) -> Mapping[str, Any]:
        for wire, (checker, required) in _model_checkers(self._cls).items():
            if wire in value:
                checker(value[wire], _joined(path, wire), visit)
            elif required:
                visit.problem(_joined(path, wire), "is required")
        return value


@lru_cache(maxsize=1024)
def _model_checkers(cls: type[Model]) -> Mapping[str, tuple[Checker, bool]]:
    hints = get_type_hints(cls)
    return {
        wire: (checker_for(hints.get(name, Any)), is_required(cls, name)) for name, wire in cls._fields.wire.items()
    }


def check_value(annotation: Any, value: Any, path: str = "$") -> None:
    """Raise a DecodeError with the JSON path of the first thing in a JSON value that does not fit an annotation."""
    visit = Visit(strict=True, exact=True)
    checker_for(annotation)(value, path, visit)
    if visit.problems:
        raise DecodeError(f"{visit.problems[0].path}: {visit.problems[0].message}")
