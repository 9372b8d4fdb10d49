"""Parser for the filter language of the list routes; rejects what the live platform rejects."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime
from typing import Any

from timeback_sandbox.problems import Problem
from timeback_sandbox.rules import Rules

Row = Mapping[str, Any]
Test = Callable[[Row], bool]

_TOKEN = re.compile(
    r"""\s*(?:
        (?P<text>'(?:[^']|'')*')
      | (?P<operator>!=|>=|<=|=|>|<|~|@)
      | (?P<bracket>[()])
      | (?P<word>[A-Za-z_][\w.\-:]*|-?\d+(?:\.\d+)?)
    )""",
    re.VERBOSE,
)
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_DEEPEST_PATH = 2
_DEEPEST_BRACKET = 50


def parse(
    text: str, fields: Collection[str], aliases: Mapping[str, str] | None = None, rules: Rules | None = None
) -> Test:
    """Compile a filter to a predicate on rows.

    Args:
        text: The filter, e.g. `status='active' AND (role='student' OR role='teacher')`.
        fields: Names of the top-level fields of a row.
        aliases: Field names that stand for a path.
        rules: Which rules apply; a filter that no rule refuses and nothing can read is ignored.

    Raises:
        Problem: 400 for a syntax error or an unknown field, 422 for a bare boolean compared with metadata.
    """
    rules = rules or Rules()
    try:
        return _Parser(_tokens(text), fields, aliases or {}, rules).whole()
    except Problem as problem:
        if rules.apply(problem.by):
            raise
        return lambda _: True


def _refused() -> Problem:
    return Problem(400, "Error in filter query", by="bad-filters")


def _tokens(text: str) -> list[tuple[str, str]]:
    tokens: list[tuple[str, str]] = []
    at = 0
    while text[at:].strip():
        found = _TOKEN.match(text, at)
        if found is None or found.lastgroup is None:
            raise _refused()
        tokens.append((found.lastgroup, found.group(found.lastgroup)))
        at = found.end()
    return tokens


class _Parser:
    """Recursive descent: OR of ANDs of comparisons and brackets."""

    def __init__(
        self, tokens: list[tuple[str, str]], fields: Collection[str], aliases: Mapping[str, str], rules: Rules
    ) -> None:
        self._rules = rules
        self._tokens = tokens
        self._at = 0
        self._open = 0
        self._fields = fields
        self._aliases = aliases

    def whole(self) -> Test:
        test = self._either()
        if self._at != len(self._tokens):
            raise _refused()
        return test

    def _either(self) -> Test:
        tests = [self._both()]
        while self._word("OR"):
            tests.append(self._both())
        return lambda row: any(test(row) for test in tests)

    def _both(self) -> Test:
        tests = [self._one()]
        while self._word("AND"):
            tests.append(self._one())
        return lambda row: all(test(row) for test in tests)

    def _one(self) -> Test:
        kind, text = self._next()
        if (kind, text) == ("bracket", "("):
            return self._bracket()
        if kind != "word" or _NUMBER.fullmatch(text):
            raise _refused()
        operator = self._next()
        if operator[0] != "operator":
            raise _refused()
        path = self._path(text)
        return _comparison(path, operator[1], self._value(path))

    def _bracket(self) -> Test:
        self._open += 1
        if self._open > _DEEPEST_BRACKET:
            raise _refused()
        test = self._either()
        if self._next() != ("bracket", ")"):
            raise _refused()
        self._open -= 1
        return test

    def _path(self, name: str) -> list[str]:
        path = self._aliases.get(name, name).split(".")
        if path[0] not in self._fields and path[0].endswith("SourcedId"):
            path = [path[0].removesuffix("SourcedId"), "sourcedId"]
        too_deep = len(path) > _DEEPEST_PATH and path[0] != "metadata"
        if path[0] not in self._fields or too_deep or not all(path):
            raise _refused()
        return path

    def _value(self, path: list[str]) -> str | float | bool:
        kind, text = self._next()
        if kind == "text":
            return text[1:-1].replace("''", "'")
        if kind == "word" and _NUMBER.fullmatch(text):
            return float(text)
        if kind == "word" and text in ("true", "false"):
            if path[0] == "metadata" and self._rules.apply("metadata-booleans"):
                raise Problem(422, "Error in filter query", by="metadata-booleans")
            return text == "true"
        raise _refused()

    def _next(self) -> tuple[str, str]:
        if self._at == len(self._tokens):
            raise _refused()
        self._at += 1
        return self._tokens[self._at - 1]

    def _word(self, word: str) -> bool:
        if self._at < len(self._tokens) and self._tokens[self._at] in (("word", word), ("word", word.lower())):
            self._at += 1
            return True
        return False


def _comparison(path: list[str], operator: str, wanted: str | float | bool) -> Test:
    compare = _OPERATORS[operator]
    if operator == "!=":
        return lambda row: not any(_equal(value, wanted) for value in leaves(row, path))
    return lambda row: any(compare(value, wanted) for value in leaves(row, path))


def leaves(row: Any, path: list[str]) -> list[Any]:
    """Return the values at a path; a list on the way yields one value per element."""
    found = [row]
    for name in path:
        below: list[Any] = []
        for node in found:
            items = node if isinstance(node, list) else [node]
            below += [item[name] for item in items if isinstance(item, Mapping) and name in item]
        found = below
    return [leaf for value in found for leaf in (value if isinstance(value, list) else [value])]


def _equal(value: Any, wanted: str | float | bool) -> bool:
    if isinstance(wanted, bool):
        return value is wanted or value == str(wanted).lower()
    if isinstance(wanted, float):
        return _as_number(value) == wanted
    if isinstance(value, bool) or value is None or isinstance(value, Mapping):
        return False
    if isinstance(value, int | float):
        return _as_number(wanted) == value
    return bool(value == wanted)


def _ordered(compare: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    def test(value: Any, wanted: Any) -> bool:
        if value is None or isinstance(value, bool | Mapping) or isinstance(wanted, bool):
            return False
        for read in (_as_number, _as_time):
            left, right = read(value), read(wanted)
            if left is not None and right is not None:
                return compare(left, right)
        return compare(str(value), str(wanted))

    return test


def _contains(value: Any, wanted: Any) -> bool:
    return isinstance(value, str) and str(wanted).lower() in value.lower()


def _is_in(value: Any, wanted: Any) -> bool:
    return any(_equal(value, part.strip()) for part in str(wanted).split(","))


def _as_number(value: Any) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return float(value)
    return float(value) if isinstance(value, str) and _NUMBER.fullmatch(value) else None


def _as_time(value: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(value).replace("Z", "+00:00"))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "=": _equal,
    "!=": _equal,
    ">": _ordered(lambda left, right: bool(left > right)),
    ">=": _ordered(lambda left, right: bool(left >= right)),
    "<": _ordered(lambda left, right: bool(left < right)),
    "<=": _ordered(lambda left, right: bool(left <= right)),
    "~": _contains,
    "@": _is_in,
}
