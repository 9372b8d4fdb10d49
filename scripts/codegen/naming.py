"""Reads `x-timeback`: what an operation is called in the client, stated in the naming and never guessed."""

from __future__ import annotations

import keyword
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

EXTENSION: Final = "x-timeback"
SENT_BESIDE_PATH: Final = frozenset({"query", "header", "cookie"})
OWN_ARGUMENTS: Final = frozenset({"dedupe", "destination", "extra", "max_items", "request_options", "self"})
"""Arguments of methods that come from no document."""
HTTP_METHODS: Final = ("get", "put", "post", "patch", "delete", "head", "options")

Role = Literal["call", "page", "all", "first", "stream", "exists", "upsert", "merge", "file"]
Arguments = Literal["keywords", "params"]
AnswerKind = Literal["entity", "rows", "document", "nothing", "bytes", "value"]
Paging = Literal["offset", "page"]
Retry = Literal["never", "safe"]

WALKS: Final = frozenset({"page", "all", "first", "stream"})

_SEGMENT: Final = re.compile(r"(?P<name>[a-z_][a-z0-9_]*)(?:\((?P<parameters>[^()]*)\))?")
_PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")


class NamingError(ValueError):
    """An `x-timeback` that says nothing, too much, or something that is not so."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One attribute on the way to a method: `classes`, or `classes(class_id)` where it is called with identifiers."""

    name: str
    parameters: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.name}({', '.join(self.parameters)})" if self.parameters else self.name


@dataclass(frozen=True, slots=True)
class Answer:
    """How the answer is read: its kind and the envelope keys that are accepted, in order."""

    kind: AnswerKind
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Body:
    """How the request body is given: the Python argument, and the key that wraps it (None: sent bare).

    `many`: the key holds a list, and one object given alone is sent as a list of one. `text`: the media type as which
    a body given as text is sent (XML beside JSON). `open`: keys that the document does not list pass.
    """

    name: str
    key: str | None = None
    content: str = "application/json"
    text: str | None = None
    many: bool = False
    required: bool = True
    open: bool = False
    aliases: Mapping[str, str] = field(default_factory=dict)
    defaults: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Call:
    """One place where the operation is offered: an attribute path with the methods that stand there."""

    segments: tuple[Segment, ...]
    methods: Mapping[Role, str]
    path: Mapping[str, str]
    bind_filter: Mapping[str, str]
    arguments: Arguments
    params_required: bool | None
    answer: Answer

    @property
    def resource(self) -> str:
        """The attribute path as it is written: `classes(class_id).student(student_id)`."""
        return ".".join(str(segment) for segment in self.segments)

    @property
    def scope(self) -> tuple[str, ...]:
        """The Python names which the attribute path binds, outermost first."""
        return tuple(name for segment in self.segments for name in segment.parameters)

    @property
    def bound_path(self) -> dict[str, str]:
        """Placeholders that the scope fills: document name to Python name."""
        return {wire: name for wire, name in self.path.items() if name in self.scope}

    @property
    def path_arguments(self) -> dict[str, str]:
        """Placeholders that are arguments of the method, in order: document name to Python name."""
        return {wire: name for wire, name in self.path.items() if name not in self.scope}


@dataclass(frozen=True, slots=True)
class Variant:
    """More methods for the same request with some query values fixed, or taken in another way."""

    methods: Mapping[Role, str]
    query: Mapping[str, Any]
    positional: tuple[str, ...] = ()
    required: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Upsert:
    """The operation POSTed to when a PUT answers 404, and the body's property that carries the path's identifier."""

    create: str
    id_property: str | None = None


@dataclass(frozen=True, slots=True)
class Naming:
    """All that `x-timeback` says about one operation."""

    calls: tuple[Call, ...]
    answer: Answer
    body: Body | None = None
    paging: Paging | None = None
    optional_path: tuple[str, ...] = ()
    positional: tuple[str, ...] = ()
    query: Mapping[str, str] = field(default_factory=dict)
    variants: tuple[Variant, ...] = ()
    filter: str | None = None
    upsert: Upsert | None = None
    merge_read: str | None = None
    retry: Retry | None = None
    examples: Mapping[str, str] = field(default_factory=dict)
    """What a caller types, by method of the first call: lines of an async interactive session."""

    @property
    def primary(self) -> Call:
        """The call that gives the operation its name in messages and reports."""
        return self.calls[0]

    def query_name(self, wire: str) -> str:
        """The Python name of a query parameter: the stated one, else the snake_case of the wire name."""
        return self.query.get(wire) or python_name(wire)


@dataclass(frozen=True, slots=True)
class Named:
    """An operation with its place in the document and its naming."""

    path: str
    method: str
    operation: Mapping[str, Any]
    naming: Naming


def python_name(wire: str) -> str:
    """The identifier for a wire name: `orderBy` -> `order_by`, `@context` -> `context`, `class` -> `class_`."""
    words = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", wire))
    name = re.sub(r"[^0-9a-zA-Z]+", "_", words).strip("_").lower() or "value"
    if name[0].isdigit():
        name = f"n{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def parse(operation: Mapping[str, Any]) -> Naming:
    """Read the `x-timeback` of an operation.

    Args:
        operation: an operation object of an effective document.

    Returns:
        The naming, with every default filled in.

    Raises:
        NamingError: when it is missing or malformed; the message names the operation and the place.
    """
    where = str(operation.get("operationId", "an operation without operationId"))
    if EXTENSION not in operation:
        raise NamingError(f"{where}: no {EXTENSION}")
    reader = _Reader(operation[EXTENSION], where)
    answer = _answer(reader.child("answer"))
    arguments: Arguments = reader.choice("arguments", get_args(Arguments)) or "keywords"
    params_required = reader.boolean("params_required")
    naming = Naming(
        calls=tuple(_call(item, answer, arguments, params_required) for item in reader.children("calls")),
        answer=answer,
        body=_body(reader.child("body")) if reader.has("body") else None,
        paging=reader.choice("paging", get_args(Paging)),
        optional_path=reader.texts("optional_path"),
        positional=reader.texts("positional"),
        query=reader.text_map("query"),
        variants=tuple(_variant(item) for item in reader.children("fixed")),
        filter=reader.text("filter"),
        upsert=_upsert(reader.child("upsert")) if reader.has("upsert") else None,
        merge_read=_merge(reader.child("merge")) if reader.has("merge") else None,
        retry=reader.choice("retry", get_args(Retry)),
        examples=reader.text_map("examples"),
    )
    reader.end()
    if not naming.calls:
        raise NamingError(f"{where}: {EXTENSION} has no calls")
    return naming


def operations(document: Mapping[str, Any]) -> Iterator[Named]:
    """All operations of an effective document, in document order."""
    for path, item in document["paths"].items():
        for method in HTTP_METHODS:
            if method in item:
                yield Named(path, method, item[method], parse(item[method]))


def problems(document: Mapping[str, Any]) -> list[str]:
    """What is wrong with the names of a whole document: one sentence each, empty when all is well."""
    found: list[str] = []
    named: list[Named] = []
    for path, item in document["paths"].items():
        for method in HTTP_METHODS:
            if method not in item:
                continue
            try:
                named.append(Named(path, method, item[method], parse(item[method])))
            except NamingError as error:
                found.append(f"{method.upper()} {path}: {error}")
    found += [message for entry in named for message in _problems_of(entry)]
    found += _problems_between(named)
    return found


def _problems_of(entry: Named) -> Iterator[str]:
    where = f"{entry.method.upper()} {entry.path}"
    for key in ("operationId", "summary"):
        if not entry.operation.get(key):
            yield f"{where}: no {key}"
    placeholders = _PLACEHOLDER.findall(entry.path)
    for call in entry.naming.calls:
        yield from (f"{where}: {call.resource}: {message}" for message in _problems_of_call(entry, call, placeholders))
    if entry.naming.optional_path and entry.naming.optional_path != tuple(
        placeholders[-len(entry.naming.optional_path) :]
    ):
        yield f"{where}: optional_path is not the end of the path"
    strangers = set(entry.naming.examples) - set(entry.naming.primary.methods.values())
    if strangers:
        yield f"{where}: examples of {sorted(strangers)}, which the first call does not have"
    if ("requestBody" in entry.operation) != (entry.naming.body is not None):
        yield f"{where}: the document and x-timeback disagree on whether there is a body"


def _problems_of_call(entry: Named, call: Call, placeholders: list[str]) -> Iterator[str]:
    naming = entry.naming
    if set(call.path) != set(placeholders):
        yield f"names {sorted(call.path)} for the placeholders {sorted(placeholders)}"
    filled = set(call.path.values()) | set(call.bind_filter)
    if set(call.scope) - filled:
        yield f"binds {sorted(set(call.scope) - filled)} and uses it nowhere"
    roles = set(call.methods)
    if WALKS & roles and (naming.paging is None or call.answer.kind != "rows"):
        yield "walks pages without paging and rows"
    needs = {"exists": "get", "upsert": "put", "merge": "put"}
    yield from (f"{role} on {entry.method}" for role, verb in needs.items() if role in roles and entry.method != verb)
    if "upsert" in roles and naming.upsert is None:
        yield "upsert without its create operation"
    if "merge" in roles and naming.merge_read is None:
        yield "merge without its read operation"
    if call.bind_filter and naming.filter is None:
        yield "bind_filter on an operation without filter"
    parameters = {p["name"] for p in entry.operation.get("parameters", ()) if p.get("in") in SENT_BESIDE_PATH}
    names = [naming.query_name(name) for name in sorted(parameters)] + list(call.path_arguments.values())
    names += [naming.body.name] if naming.body else []
    yield from (f"two arguments called {name}" for name, count in Counter(names).items() if count > 1)
    yield from (f"an argument called {name}, which every method has" for name in names if name in OWN_ARGUMENTS)
    named = {naming.query_name(name) for name in parameters}
    given = {*naming.positional, *(n for v in naming.variants for n in (*v.positional, *v.required))}
    fixed = {name for variant in naming.variants for name in variant.query}
    needed = {"filter"} if naming.filter else set()
    needed |= {"offset": {"limit", "offset"}, "page": {"limit", "page"}}[naming.paging] if naming.paging else set()
    if missing := (given - named) | (fixed - parameters) | (needed - parameters):
        yield f"relies on {sorted(missing)}, which are not query parameters"


def _problems_between(named: list[Named]) -> Iterator[str]:
    identifiers = Counter(str(entry.operation.get("operationId")) for entry in named)
    yield from (f"operationId {name} occurs {count} times" for name, count in identifiers.items() if count > 1)
    claims = Counter(claim for entry in named for claim in _claims(entry.naming))
    yield from (f"{claim} is claimed {count} times" for claim, count in claims.items() if count > 1)
    places = {
        _place(call.segments[:end])
        for entry in named
        for call in entry.naming.calls
        for end in range(1, len(call.segments) + 1)
    }
    yield from (
        f"{claim} is a method and a resource" for claim in sorted(set(claims) & {p.removesuffix("()") for p in places})
    )
    for entry in named:
        wanted = [entry.naming.upsert.create] if entry.naming.upsert else []
        wanted += [entry.naming.merge_read] if entry.naming.merge_read else []
        missing = [name for name in wanted if name not in identifiers]
        yield from (f"{entry.method.upper()} {entry.path}: there is no operation {name}" for name in missing)


def _claims(naming: Naming) -> Iterator[str]:
    for call in naming.calls:
        yield from (f"{_place(call.segments)}.{name}" for name in call.methods.values())
    for variant in naming.variants:
        yield from (f"{_place(naming.primary.segments)}.{name}" for name in variant.methods.values())


def _place(segments: tuple[Segment, ...]) -> str:
    return ".".join(f"{segment.name}()" if segment.parameters else segment.name for segment in segments)


def _call(reader: _Reader, answer: Answer, arguments: Arguments, params_required: bool | None) -> Call:
    stated = reader.boolean("params_required")
    call = Call(
        segments=_segments(reader.required_text("resource"), reader.where),
        methods=_methods(reader),
        path=reader.text_map("path"),
        bind_filter=reader.text_map("bind_filter"),
        arguments=reader.choice("arguments", get_args(Arguments)) or arguments,
        params_required=params_required if stated is None else stated,
        answer=_answer(reader.child("answer")) if reader.has("answer") else answer,
    )
    reader.end()
    return call


def _segments(text: str, where: str) -> tuple[Segment, ...]:
    found: list[Segment] = []
    for part in text.split("."):
        match = _SEGMENT.fullmatch(part)
        if match is None:
            raise NamingError(f"{where}: {text!r} is not an attribute path")
        names = [name.strip() for name in (match["parameters"] or "").split(",") if name.strip()]
        found.append(Segment(_identifier(match["name"], where), tuple(_identifier(name, where) for name in names)))
    return tuple(found)


def _methods(reader: _Reader) -> dict[Role, str]:
    roles: tuple[Role, ...] = get_args(Role)
    stated = reader.text_map("methods")
    unknown = set(stated) - set(roles)
    if unknown or not stated:
        raise NamingError(f"{reader.where}: methods are {', '.join(roles)}; not {sorted(unknown) or 'none'}")
    return {role: _identifier(stated[role], reader.where) for role in roles if role in stated}


def _variant(reader: _Reader) -> Variant:
    variant = Variant(
        methods=_methods(reader),
        query=reader.mapping("query"),
        positional=reader.texts("positional"),
        required=reader.texts("required"),
    )
    reader.end()
    return variant


def _answer(reader: _Reader) -> Answer:
    kind: AnswerKind | None = reader.choice("kind", get_args(AnswerKind))
    if kind is None:
        raise NamingError(f"{reader.where}: kind is missing")
    answer = Answer(kind, reader.texts("keys"))
    reader.end()
    if answer.keys and kind not in {"entity", "rows"}:
        raise NamingError(f"{reader.where}: only an entity and rows have keys")
    return answer


def _body(reader: _Reader) -> Body:
    body = Body(
        name=_identifier(reader.required_text("name"), reader.where),
        key=reader.text("key"),
        content=reader.text("content") or "application/json",
        text=reader.text("text"),
        many=reader.boolean("many") or False,
        required=reader.boolean("required") is not False,
        open=reader.boolean("open") or False,
        aliases=reader.text_map("aliases"),
        defaults=reader.mapping("defaults"),
    )
    reader.end()
    return body


def _upsert(reader: _Reader) -> Upsert:
    upsert = Upsert(reader.required_text("create"), reader.text("id"))
    reader.end()
    return upsert


def _merge(reader: _Reader) -> str:
    read = reader.required_text("read")
    reader.end()
    return read


def _identifier(text: str, where: str) -> str:
    if not text.isascii() or not text.isidentifier() or keyword.iskeyword(text):
        raise NamingError(f"{where}: {text!r} is not a Python name")
    return text


class _Reader:
    """Takes the members of one mapping apart and complains about what is left over or of the wrong kind."""

    def __init__(self, value: object, where: str) -> None:
        if not isinstance(value, dict):
            raise NamingError(f"{where}: a mapping is expected")
        self.where = where
        self._rest: dict[str, Any] = dict(value)

    def has(self, key: str) -> bool:
        return key in self._rest

    def end(self) -> None:
        if self._rest:
            raise NamingError(f"{self.where}: unknown {', '.join(sorted(map(str, self._rest)))}")

    def child(self, key: str) -> _Reader:
        return _Reader(self._rest.pop(key, None), f"{self.where}.{key}")

    def children(self, key: str) -> list[_Reader]:
        return [_Reader(item, f"{self.where}.{key}[{index}]") for index, item in enumerate(self._list(key))]

    def text(self, key: str) -> str | None:
        value = self._rest.pop(key, None)
        if value is not None and not (isinstance(value, str) and value):
            raise NamingError(f"{self.where}.{key}: a text is expected")
        return value

    def required_text(self, key: str) -> str:
        value = self.text(key)
        if value is None:
            raise NamingError(f"{self.where}.{key} is missing")
        return value

    def boolean(self, key: str) -> bool | None:
        value = self._rest.pop(key, None)
        if value is not None and not isinstance(value, bool):
            raise NamingError(f"{self.where}.{key}: true or false is expected")
        return value

    def choice(self, key: str, allowed: tuple[Any, ...]) -> Any:
        value = self.text(key)
        if value is not None and value not in allowed:
            raise NamingError(f"{self.where}.{key}: {value!r} is none of {', '.join(allowed)}")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        values = self._list(key)
        if not all(isinstance(value, str) and value for value in values):
            raise NamingError(f"{self.where}.{key}: texts are expected")
        return tuple(values)

    def mapping(self, key: str) -> dict[str, Any]:
        value = self._rest.pop(key, {})
        if not isinstance(value, dict) or not all(isinstance(name, str) for name in value):
            raise NamingError(f"{self.where}.{key}: a mapping is expected")
        return value

    def text_map(self, key: str) -> dict[str, str]:
        value = self.mapping(key)
        if not all(isinstance(text, str) and text for text in value.values()):
            raise NamingError(f"{self.where}.{key}: texts are expected")
        return value

    def _list(self, key: str) -> list[Any]:
        value = self._rest.pop(key, [])
        if not isinstance(value, list):
            raise NamingError(f"{self.where}.{key}: a list is expected")
        return value
