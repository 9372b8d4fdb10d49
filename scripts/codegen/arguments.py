"""The arguments of a method, and the expressions that turn them into a request."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.schema.untrusted_string import UntrustedString

from codegen import docstrings
from codegen.annotations import Classes, ParameterAnnotations, choices_of
from codegen.identifiers import checked
from codegen.stated import stated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from codegen.bodies import BodyArgument
    from codegen.lowering import Source
    from codegen.naming import Call, Naming, Role, Variant

PAGED: Final = frozenset({"limit", "offset", "page"})
LISTED: Final = ("limit", "offset", "page", "sort", "order", "order_by", "where", "filter", "fields", "search")
STANDARD_LIST: Final = {
    "fields": "fields",
    "filter": "filter",
    "limit": "limit",
    "offset": "offset",
    "orderBy": "order_by",
    "search": "search",
    "sort": "sort",
}
"""Wire and Python names of the query parameters of the runtime's collections."""
WALKED: Final = frozenset({"all", "stream"})
ROWS: Final = WALKED | {"page", "first"}
READS: Final = ROWS | {"call", "file"}
WRITES: Final = frozenset({"call", "file", "upsert", "merge"})


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method."""

    name: str
    annotation: str
    doc: UntrustedString
    default: str | None = None
    keyword: bool = False


@dataclass(frozen=True, slots=True)
class MethodArguments:
    """The arguments of a method and the parts of its request, as expressions."""

    positional: tuple[Argument, ...]
    keywords: tuple[Argument, ...]
    path: str
    query: str
    body: str
    walk: tuple[str, ...]
    extra: bool = False


class Arguments:
    """Writes the arguments of the methods of one operation."""

    def __init__(
        self,
        source: Source,
        query: Mapping[str, Any],
        classes: Classes,
        body: BodyArgument | None,
        row: str | None = None,
    ) -> None:
        self._source = source
        self._naming = source.naming
        self._query = query
        self._classes = classes
        self._body_argument = body
        self._row = row

    def of(self, call: Call, role: Role, variant: Variant | None, constant: str) -> MethodArguments:
        """The arguments of a method.

        Args:
            call: Where it stands.
            role: What it does with the operation.
            variant: Which query values it fixes.
            constant: The operation's constant.
        """
        query = list(self._queried(call, role, variant)) if role in READS else []
        positional = [*self._path(call), *([_destination()] if role == "file" else []), *self._body(role)]
        positional += [argument for argument in query if not argument.keyword]
        keywords = [argument for argument in query if argument.keyword]
        return MethodArguments(
            positional=tuple(sorted(positional, key=lambda argument: argument.default is not None)),
            keywords=(*sorted(keywords, key=_place), *_walking(role), *self._extra(role), _options()),
            path=self._path_expression(call),
            query=self._query_expression(call, role, variant, constant) if role in READS else "",
            body=self._body_expression(role),
            walk=tuple(one.name for one in _walking(role)),
            extra=bool(self._extra(role)),
        )

    def _path(self, call: Call) -> Iterator[Argument]:
        for wire, name in call.path_arguments.items():
            optional = wire in self._naming.optional_path
            about = self._source.summary if self._source.path.endswith(f"{{{wire}}}") else ""
            doc = UntrustedString(docstrings.path_doc(name, about))
            yield Argument(
                checked(name), "str | None" if optional else "str", doc, default="None" if optional else None
            )

    def _path_expression(self, call: Call) -> str:
        bound = {wire: f"self._scope[{name!r}]" for wire, name in call.bound_path.items()}
        return _mapping({wire: bound.get(wire, name) for wire, name in call.path.items()})

    def _body(self, role: Role) -> Iterator[Argument]:
        body = self._naming.body
        if body is None or self._body_argument is None or role not in WRITES:
            return
        if role == "merge":
            yield Argument("changes", self._body_argument.changes, UntrustedString(docstrings.CHANGES))
            return
        doc = UntrustedString(docstrings.body_doc(body.key, body.many, self._body_argument.annotation))
        optional = not body.required
        annotation = f"{self._body_argument.annotation} | None" if optional else self._body_argument.annotation
        yield Argument(checked(body.name), annotation, doc, default="None" if optional else None)

    def _extra(self, role: Role) -> tuple[Argument, ...]:
        """The argument for keys that no document knows, where the document closes the body."""
        body, given = self._naming.body, self._body_argument
        if body is None or given is None or given.input is None or body.open or role not in WRITES:
            return ()
        doc = UntrustedString(docstrings.EXTRA)
        return (Argument("extra", "Mapping[str, Any] | None", doc, default="None", keyword=True),)

    def _body_expression(self, role: Role) -> str:
        body = self._naming.body
        if body is None or role not in WRITES:
            return ""
        if role == "merge":
            return "changes"
        if not body.required:
            absent = "{}" if self._source.body_required else "ABSENT"
            return f"{absent} if {body.name} is None else {body.name}"
        return f"as_many({body.name})" if body.many else body.name

    def _queried(self, call: Call, role: Role, variant: Variant | None) -> Iterator[Argument]:
        if call.arguments == "params":
            yield self._params(call)
            return
        positional = variant.positional if variant is not None else self._naming.positional
        required = variant.required if variant is not None else ()
        by_name = {argument.name: argument for argument in self._parameters(role, variant)}
        for name in positional:
            if name in by_name:
                yield _required(replace(by_name.pop(name), keyword=False), name in required)
        for argument in by_name.values():
            yield _required(argument, argument.name in required)

    def _params(self, call: Call) -> Argument:
        required = call.params_required
        if required is None:
            required = any(prop.required for prop in self._query.values())
        annotation = self._params_annotation()
        return Argument(
            "params",
            annotation if required else f"{annotation} | None",
            UntrustedString(docstrings.PARAMS),
            default=None if required else "None",
        )

    def _params_annotation(self) -> str:
        if not self._query:
            return "Mapping[str, Any]"
        title = f"{self._source.title}Params"
        apart = any(self._naming.query_name(wire) != wire for wire in self._query)
        return f"inputs.{title} | snake_inputs.{title}Snake" if apart else f"inputs.{title}"

    def _parameters(self, role: Role, variant: Variant | None) -> Iterator[Argument]:
        for wire, prop in self._query.items():
            name = checked(self._naming.query_name(wire))
            if (variant is not None and name in variant.query) or (role == "first" and name in PAGED):
                continue
            if wire == "filter" and self._naming.filter is not None:
                yield _described(self._naming.filter, f"{self._where()} | None")
                yield _described("filter", "str | None")
                continue
            yield self._parameter(wire, name, prop, role)

    def _parameter(self, wire: str, name: str, prop: Any, role: Role) -> Argument:
        note = stated(prop)
        annotation = self._annotation(wire, name, prop)
        doc = UntrustedString(docstrings.query_doc(name, note, annotation))
        if name == "limit" and role in ROWS and self._naming.paging is not None:
            return Argument(name, "int", doc, default="100", keyword=True)
        if prop.required:
            return Argument(name, annotation, doc, keyword=True)
        return Argument(name, f"{annotation} | None", doc, default="None", keyword=True)

    def _annotation(self, wire: str, name: str, prop: Any) -> str:
        if name in PAGED and self._naming.paging is not None:
            return "int"
        if style_of(prop) == "deep":
            return "Mapping[str, Any]"
        annotation = ParameterAnnotations(self._classes).of(prop)
        if annotation != "str":
            return annotation
        named = f"conditions.{self._row}Field" if self._row is not None and name in ("fields", "sort") else "str"
        return f"Sequence[{named}] | str" if is_joined(wire, prop) else named

    def _where(self) -> str:
        return f"conditions.{self._row}Where" if self._row is not None else "Where"

    def _query_expression(self, call: Call, role: Role, variant: Variant | None, constant: str) -> str:
        if call.arguments == "params":
            return self._params_expression(call, constant)
        pairs: dict[str, str] = {}
        for wire in self._query:
            name = self._naming.query_name(wire)
            if variant is not None and name in variant.query:
                pairs[wire] = repr(variant.query[name])
            elif wire == "filter" and self._naming.filter is not None:
                pairs[wire] = f"self._filter(_ops.{constant}, {self._naming.filter}, filter{_bound(call)})"
            elif not (role == "first" and name in PAGED):
                pairs[wire] = name
        return _mapping(pairs)

    def _params_expression(self, call: Call, constant: str) -> str:
        if self._naming.filter is not None:
            return f"self._params(_ops.{constant}, params, {self._naming.filter!r}{_bound(call)})"
        return f"self._params(_ops.{constant}, params)"


def is_standard_list(naming: Naming, query: Iterable[str]) -> bool:
    """Whether a list takes exactly the query parameters of the runtime's collections."""
    return {wire: naming.query_name(wire) for wire in query} == STANDARD_LIST and naming.filter == "where"


def style_of(prop: Any) -> str | None:
    """How a parameter is written where it is neither repeated nor joined by commas: pipe, space or deep."""
    style = stated(prop).get("style")
    return str(style) if style else None


def is_joined(wire: str, prop: Any) -> bool:
    """Whether several values of a query parameter are joined by commas."""
    note = stated(prop)
    return bool(note.get("joined")) or (wire == "fields" and not isinstance(prop, ListProperty))


def closed_values(prop: Any) -> tuple[str, ...]:
    """The values of a query parameter that takes one of a few, or several of them; empty where any is taken."""
    inner = prop.inner_property if isinstance(prop, ListProperty) else prop
    choices = None if stated(inner).get("open") else choices_of(inner)
    return tuple(map(str, choices or ()))


def bounds_of(prop: Any) -> tuple[int | None, int | None] | None:
    """The least and the largest value of a query parameter that is a whole number; None where it has neither."""
    if not isinstance(prop, IntProperty | FloatProperty):
        return None
    facts = stated(prop).get("facts", {})
    least, most = (_whole(facts.get(name)) for name in ("minimum", "maximum"))
    return None if least is None and most is None else (least, most)


def _whole(value: object) -> int | None:
    return (
        int(value) if isinstance(value, int | float) and not isinstance(value, bool) and value == int(value) else None
    )


def _place(argument: Argument) -> tuple[bool, int]:
    """Sort key: required arguments first, then those of this call, then those of every list."""
    return argument.default is not None, LISTED.index(argument.name) if argument.name in LISTED else -1


def bound_conditions(call: Call) -> str:
    """The conditions that a scope adds to a filter, as an expression; empty for none."""
    return _mapping({condition: f"self._scope[{name!r}]" for name, condition in call.bind_filter.items()})


def _bound(call: Call) -> str:
    return f", {bound_conditions(call)}" if call.bind_filter else ""


def _required(argument: Argument, stated: bool) -> Argument:
    if not stated:
        return argument
    return replace(argument, annotation=argument.annotation.removesuffix(" | None"), default=None)


def _described(name: str, annotation: str) -> Argument:
    doc = UntrustedString(docstrings.COMMON.get(name) or docstrings.COMMON["where"])
    return Argument(checked(name), annotation, doc, default="None", keyword=True)


def _walking(role: Role) -> tuple[Argument, ...]:
    if role not in WALKED:
        return ()
    return (
        Argument("max_items", "int | None", UntrustedString(docstrings.MAX_ITEMS), default="None", keyword=True),
        Argument("dedupe", "bool", UntrustedString(docstrings.DEDUPE), default="False", keyword=True),
    )


def _options() -> Argument:
    doc = UntrustedString(docstrings.OPTIONS)
    return Argument("request_options", "RequestOptions | None", doc, default="None", keyword=True)


def _destination() -> Argument:
    return Argument("destination", "str | os.PathLike[str]", UntrustedString(docstrings.DESTINATION))


def _mapping(pairs: Mapping[str, str]) -> str:
    """A dict display: keys as literals, because they come from the document; values as expressions."""
    return "{" + ", ".join(f"{wire!r}: {expression}" for wire, expression in pairs.items()) + "}" if pairs else ""
