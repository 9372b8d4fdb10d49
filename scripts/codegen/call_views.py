"""Views for the templates of operations and resources: operations, methods, and the classes that hold them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.schema.untrusted_string import UntrustedString

from codegen import docstrings
from codegen.annotations import Classes, ParameterAnnotations, class_of, is_class
from codegen.arguments import (
    Argument,
    Arguments,
    MethodArguments,
    bound_conditions,
    bounds_of,
    closed_values,
    is_joined,
    is_standard_list,
    style_of,
)
from codegen.bodies import Bodies, BodyArgument, inside
from codegen.errors import DocumentError
from codegen.identifiers import SHADOWED, checked, constant_name, pascal
from codegen.lowering import is_form
from codegen.model_views import Input, InputNames, Key, make_input, reachable
from codegen.readings import ANY, Reading, Readings, accepts_lines
from codegen.stated import stated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openapi_python_client.parser.openapi import Endpoint

    from codegen.lowering import Source
    from codegen.naming import Answer, Call, Role, Segment, Variant
    from codegen.services import Service

Endpoints = dict[str, tuple["Source", "Endpoint"]]

TARGETS: Final[dict[Role, str]] = {
    "call": "_call",
    "page": "_page",
    "all": "_all",
    "first": "_first",
    "stream": "_stream",
    "exists": "_exists",
    "upsert": "_upsert",
    "merge": "_merge",
    "file": "_download",
}
COLLECTION: Final[dict[Role, str]] = {"page": "list", "all": "list_all", "first": "first", "stream": "stream"}
"""Methods of the runtime's collections by role."""
COMPANIONS: Final = {"get": "get_many", "upsert": "upsert_many", "stream": "partitions"}
"""Method that comes with another one."""
WRITTEN: Final[dict[str, tuple[Role, tuple[str, ...]]]] = {
    "create": ("call", ("data", "extra", "request_options")),
    "update": ("call", ("sourced_id", "data", "extra", "request_options")),
    "upsert": ("upsert", ("sourced_id", "data", "extra", "request_options")),
    "merge": ("merge", ("sourced_id", "changes", "extra", "request_options")),
}
"""Role and parameters of the runtime's methods that write."""


@dataclass(frozen=True, slots=True)
class Method:
    """One method of a resource class."""

    name: str
    role: Role
    positional: tuple[Argument, ...]
    keywords: tuple[Argument, ...]
    returns: str
    target: str
    passed: tuple[str, ...]
    docs: Mapping[str, UntrustedString]
    """What each argument is, by name."""
    collection: str
    """The collection method that implements it, such as `Collection[models.User].list`; empty for none."""
    other: str
    """The second operation of a collection method that makes two requests; empty for none."""
    summary: UntrustedString
    route: UntrustedString
    deprecated: bool = False
    example: str = ""
    """Lines of an interactive session that calls it, awaited."""

    def example_lines(self, asynchronous: bool) -> tuple[UntrustedString, ...]:
        """The example in one colour.

        Args:
            asynchronous: Whether its calls are awaited.
        """
        return tuple(map(UntrustedString, docstrings.example_lines(self.example, asynchronous)))


@dataclass(frozen=True, slots=True)
class Child:
    """The way from one resource class to another: an attribute, or a call that takes ids."""

    name: str
    parameters: tuple[str, ...]
    node: Node

    @property
    def summary(self) -> str:
        """The first line of its docstring."""
        spoken = self.node.title.lower()
        return f"Calls on one of the {spoken}." if self.parameters else f"{self.node.title}."


@dataclass(slots=True)
class Node:
    """A resource class and the classes below it."""

    stem: str
    title: str
    methods: list[Method] = field(default_factory=list)
    children: dict[str, Child] = field(default_factory=dict)

    def walk(self) -> Iterator[Node]:
        """Every class below this one, then this one."""
        for child in self.children.values():
            yield from child.node.walk()
        yield self

    @property
    def members(self) -> list[str]:
        """Names of its methods and attributes."""
        return [*(method.name for method in self.methods), *(name for name in self.children if name != "__call__")]


@dataclass(frozen=True, slots=True)
class BodyView:
    """The request body of an operation."""

    input: str | None
    key: str | None
    aliases: Mapping[str, str]
    defaults: Mapping[str, Any]
    content: tuple[str, ...]
    required: bool
    open: bool = False


@dataclass(frozen=True, slots=True)
class OperationView:
    """One constant in operations.py."""

    constant: str
    id: str
    name: str
    verb: str
    path: UntrustedString
    annotation: str
    answer: str
    body: BodyView | None
    optional_path: tuple[str, ...]
    required_query: tuple[str, ...]
    query: tuple[str, ...]
    csv: tuple[str, ...]
    exploded: tuple[str, ...]
    styles: Mapping[str, str]
    choices: Mapping[str, tuple[str | int, ...]]
    ranges: Mapping[str, tuple[int | None, int | None]]
    headers: tuple[str, ...]
    cookies: tuple[str, ...]
    accept: str
    paging: str | None
    retry: str | None
    primary: bool


@dataclass(slots=True)
class Calls:
    """All views of one service's operations and resources."""

    operations: list[OperationView] = field(default_factory=list)
    resources: dict[str, Node] = field(default_factory=dict)
    params: list[Input] = field(default_factory=list)
    sent: set[tuple[str, str, str]] = field(default_factory=set)
    read: set[tuple[str, str]] = field(default_factory=set)


class CallViews:
    """Builds the views of one service from its parsed document and `x-timeback`."""

    def __init__(self, service: Service, classes: Classes, endpoints: Endpoints) -> None:
        self.service = service
        self.classes = classes
        self.readings = Readings(classes)
        self.opened: set[str] = set()
        self.listed: dict[str, None] = {}
        self._endpoints = endpoints
        self._by_id = {source.id: key for key, (source, _) in endpoints.items()}
        responses, bodies, closed = self._response_and_body_types()
        self.model_names = reachable(classes, responses)
        self.body_names = reachable(classes, bodies)
        self.form_names = frozenset(reachable(classes, self._form_types()))
        self.input_names = InputNames(self.body_names, frozenset(reachable(classes, closed)), classes)
        self.bodies = Bodies(classes, frozenset(self.model_names), self.input_names)

    def build(self) -> Calls:
        """All views.

        Raises:
            DocumentError: names that cannot stand beside each other.
        """
        calls = Calls()
        for source, endpoint in self._endpoints.values():
            _Operation(self, source, endpoint).add_to(calls)
        for node in calls.resources.values():
            _check_names(node)
        return calls

    def other(self, operation_id: str) -> tuple[Source, Endpoint]:
        """An operation that another one names.

        Raises:
            DocumentError: there is none.
        """
        if operation_id not in self._by_id:
            raise DocumentError(f"x-timeback names the operation {operation_id!a}, and there is none")
        return self._endpoints[self._by_id[operation_id]]

    def filled_in(self) -> dict[str, set[str]]:
        """By class, the keys for which every operation that sends it has a default."""
        found: dict[str, set[str]] = {}
        for source, endpoint in self._endpoints.values():
            held = inside(self.classes, source, endpoint)
            if held is None or source.naming.body is None:
                continue
            for name in _roots(held.prop):
                defaults = set(source.naming.body.defaults)
                found[name] = found[name] & defaults if name in found else defaults
        return found

    def in_path(self) -> dict[str, set[str]]:
        """By class, the keys that the path of some operation which sends it has as well."""
        found: dict[str, set[str]] = {}
        for source, endpoint in self._endpoints.values():
            held = inside(self.classes, source, endpoint)
            for name in _roots(held.prop) if held is not None else ():
                found.setdefault(name, set()).update(source.naming.primary.path)
        return found

    def other_names(self) -> dict[str, dict[str, str]]:
        """By class, the other names of its keys that operations take."""
        found: dict[str, dict[str, str]] = {}
        for source, endpoint in self._endpoints.values():
            held = inside(self.classes, source, endpoint)
            for name in _roots(held.prop) if held is not None else ():
                found.setdefault(name, {}).update(source.naming.body.aliases if source.naming.body is not None else {})
        return found

    def row_of(self, annotation: str) -> str | None:
        """The model whose rows can be filtered, by the annotation of a row; None where there is none."""
        name = annotation.removeprefix("models.")
        return name if annotation.startswith("models.") and name in self.listed else None

    def _response_and_body_types(self) -> tuple[list[Any], list[Any], list[Any]]:
        """The types in responses, in request bodies, and in closed ones; names depend on them, so they come first."""
        answered: list[Any] = []
        given: list[Any] = []
        closed: list[Any] = []
        for source, endpoint in self._endpoints.values():
            for answer in {call.answer for call in source.naming.calls}:
                reading = self.readings.of(source, endpoint, answer)
                answered.extend(reading.props)
                self.opened.update(reading.opened)
                self._note_rows(source, reading)
            held = inside(self.classes, source, endpoint)
            if held is not None:
                given.append(held.prop)
                closed += [] if source.naming.body is None or source.naming.body.open else [held.prop]
                self.opened.update(filter(None, [held.opened]))
        return answered, given, closed

    def _note_rows(self, source: Source, reading: Reading) -> None:
        """Remember a model whose rows can be filtered."""
        row = reading.row.removeprefix("models.")
        if source.naming.filter is not None and row in self.classes:
            self.listed[row] = None

    def _form_types(self) -> list[Any]:
        """The types of bodies that are sent as forms."""
        every = [body for _, endpoint in self._endpoints.values() for body in endpoint.bodies]
        return [body.prop for body in every if is_form(body.content_type.get_untrusted_value())]


class _Operation:
    """Adds the views of one operation."""

    def __init__(self, views: CallViews, source: Source, endpoint: Endpoint) -> None:
        self._views = views
        self._source = source
        self._naming = source.naming
        self._endpoint = endpoint
        beside = (*endpoint.query_parameters, *endpoint.header_parameters, *endpoint.cookie_parameters)
        self._query = {wire_of(prop): prop for prop in beside}
        self._headers = tuple(wire_of(prop) for prop in endpoint.header_parameters)
        self._cookies = tuple(wire_of(prop) for prop in endpoint.cookie_parameters)
        self._body_argument = self._body_argument_of(source, endpoint)

    def add_to(self, calls: Calls) -> None:
        constants: dict[Answer, str] = {}
        for call in self._naming.calls:
            if call.answer not in constants:
                suffix = f"_AS_{call.answer.kind.upper()}" if constants else ""
                constants[call.answer] = f"{constant_name(self._source.id)}{suffix}"
                calls.operations.append(self._operation(call, constants[call.answer], primary=not suffix))
            node = _node(calls.resources, call.segments)
            for role, name in call.methods.items():
                method = self._method(call, role, name, constants, None)
                node.methods += [method, *_companions(method, self._source.summary)]
        primary = self._naming.primary
        for variant in self._naming.variants:
            node = _node(calls.resources, primary.segments)
            node.methods += [
                self._method(primary, role, name, constants, variant) for role, name in variant.methods.items()
            ]
        if self._query and any(call.arguments == "params" for call in self._naming.calls):
            calls.params.append(self._params())
        calls.sent |= {(self._source.id, "path", wire) for wire in self._naming.primary.path}
        places = dict.fromkeys(self._headers, "header") | dict.fromkeys(self._cookies, "cookie")
        calls.sent |= {(self._source.id, places.get(wire, "query"), wire) for wire in self._query}
        calls.read |= {(self._source.id, response.status_code.pattern) for response in self._endpoint.responses}

    def _body_argument_of(self, source: Source, endpoint: Endpoint) -> BodyArgument | None:
        return self._views.bodies.of(source, endpoint) if source.naming.body is not None else None

    def _reading(self, call: Call) -> Reading:
        return self._views.readings.of(self._source, self._endpoint, call.answer)

    def _operation(self, call: Call, constant: str, *, primary: bool) -> OperationView:
        reading = self._reading(call)
        first = self._naming.primary
        place = ".".join([self._views.service.package, *(segment.name for segment in first.segments)])
        joined = tuple(wire for wire, prop in self._query.items() if is_joined(wire, prop))
        lists = tuple(wire for wire, prop in self._query.items() if isinstance(prop, ListProperty))
        params = any(one.arguments == "params" for one in self._naming.calls)
        return OperationView(
            constant=constant,
            id=self._source.id,
            name=f"{place}.{next(iter(first.methods.values()))}",
            verb=self._source.method.upper(),
            path=UntrustedString(self._source.path),
            annotation=reading.annotation,
            answer=reading.answer,
            body=self._body(),
            optional_path=self._naming.optional_path,
            required_query=tuple(wire for wire, prop in self._query.items() if prop.required),
            query=tuple(self._query) if params else (),
            csv=joined,
            exploded=tuple(wire for wire in lists if wire not in joined and style_of(self._query[wire]) is None),
            styles={wire: style for wire, prop in self._query.items() if (style := style_of(prop)) is not None},
            choices={wire: values for wire, prop in self._checked_query() if (values := closed_values(prop))},
            ranges={wire: bounds for wire, prop in self._checked_query() if (bounds := bounds_of(prop)) is not None},
            headers=self._headers,
            cookies=self._cookies,
            accept=_accepted(self._endpoint),
            paging=self._naming.paging,
            retry=self._naming.retry,
            primary=primary,
        )

    def _checked_query(self) -> Iterator[tuple[str, Any]]:
        """The query parameters whose values the operation checks; the runtime's collections check theirs."""
        if not is_standard_list(self._naming, self._query):
            yield from self._query.items()

    def _body(self) -> BodyView | None:
        body = self._naming.body
        if body is None or self._body_argument is None:
            return None
        required = body.required or self._source.body_required
        content = self._body_argument.content or (body.content,)
        return BodyView(self._body_argument.input, body.key, body.aliases, body.defaults, content, required, body.open)

    def _params(self) -> Input:
        annotations = ParameterAnnotations(self._views.classes)
        keys = [
            Key(UntrustedString(wire), annotations.of(prop), prop.required, checked(self._naming.query_name(wire)))
            for wire, prop in self._query.items()
        ]
        if self._naming.filter is not None:
            keys.append(Key(UntrustedString(self._naming.filter), "Mapping[str, Any]", required=False))
        summary = UntrustedString(f"Query parameters of {self._source.id}.")
        title = f"{self._source.title}Params"
        apart = any(key.name not in ("", key.wire.get_untrusted_value()) for key in keys)
        return replace(make_input(title, summary, tuple(keys)), twin=f"{title}Snake" if apart else "")

    def _method(
        self, call: Call, role: Role, name: str, constants: Mapping[Answer, str], variant: Variant | None
    ) -> Method:
        given = self._body_argument
        if role == "upsert" and self._naming.upsert is not None:
            given = self._body_argument_of(*self._views.other(self._naming.upsert.create)) or given
        reading = self._reading(call)
        row = self._views.row_of(reading.annotation if reading.row == ANY else reading.row)
        arguments = Arguments(self._source, self._query, self._views.classes, given, row).of(
            call, role, variant, constants[call.answer]
        )
        collection = self._collection(call, role, name, variant, arguments)
        is_list = call.answer.kind == "rows" and not name.startswith("get_") and not accepts_lines(self._endpoint)
        sent: Role = "page" if role == "call" and is_list else role
        parts = self._collection_request(call, arguments) if collection else self._request(arguments)
        beside = list(self._beside_the_request(role))
        passed = [f"Request({', '.join([f'_ops.{constants[call.answer]}', *parts])})"]
        return Method(
            name=checked(name),
            role=role,
            positional=arguments.positional,
            keywords=arguments.keywords,
            returns=_returns(sent, reading),
            target=TARGETS[sent],
            passed=tuple(passed) if collection else (*passed, *beside, *arguments.walk),
            docs=_docs(arguments, shared=bool(collection) and role in COLLECTION),
            collection=collection,
            other=beside[0] if collection and beside else "",
            summary=UntrustedString(docstrings.summary_for(role, self._source.summary)),
            route=UntrustedString(self._route(role)),
            deprecated=self._source.operation.get("deprecated") is True,
            example=self._naming.examples.get(name, "") if call is self._naming.primary and variant is None else "",
        )

    def _request(self, arguments: MethodArguments) -> list[str]:
        extra = ["extra=extra"] if arguments.extra else []
        return [*_given([arguments.path, arguments.query, arguments.body]), "options=request_options", *extra]

    def _collection_request(self, call: Call, arguments: MethodArguments) -> list[str]:
        """The request of a collection method: the path and the filter conditions of its scope."""
        bound = bound_conditions(call)
        path = arguments.path if call.bound_path else ""
        return _given([path, f"{{'filter': {bound}}}" if bound else "", ""])

    def _route(self, role: Role) -> str:
        """The HTTP requests that a method makes, for its docstring."""
        route = _route_of(self._source)
        if role == "merge":
            return f"{_route_of(self._views.other(self._naming.merge_read or '')[0])}, then {route}"
        if role == "upsert" and self._naming.upsert is not None:
            return f"{route}; if it does not exist, {_route_of(self._views.other(self._naming.upsert.create)[0])}"
        return route

    def _collection(
        self, call: Call, role: Role, name: str, variant: Variant | None, arguments: MethodArguments
    ) -> str:
        """The collection method with the same parameters; empty for none."""
        if variant is not None or call.arguments != "keywords":
            return ""
        reading = self._reading(call)
        if role in COLLECTION and not arguments.positional and is_standard_list(self._naming, self._query):
            return f"Collection[{self._row(reading.row)}].{COLLECTION[role]}"
        if arguments.body:
            return self._write(call, role, name, arguments)
        if role not in ("call", "exists") or call.path != {"sourcedId": "sourced_id"}:
            return ""
        method = "exists" if role == "exists" else {"GET": "get", "DELETE": "delete"}.get(self._source.method.upper())
        keywords = [argument.name for argument in arguments.keywords]
        names = [*(argument.name for argument in arguments.positional), *keywords]
        stated = ["sourced_id", "fields", "request_options"] if method == "get" else ["sourced_id", "request_options"]
        fits = name == method and names == stated and len(keywords) == len(stated) - 1
        return f"Collection[{self._row(reading.annotation)}].{method}" if fits else ""

    def _row(self, annotation: str) -> str:
        """A row, its conditions and the names of its fields, as the arguments of a collection."""
        row = self._views.row_of(annotation)
        if row is None:
            return f"{annotation}, Any, str"
        return f"{annotation}, 'conditions.{row}Where', 'conditions.{row}Field'"

    def _write(self, call: Call, role: Role, name: str, arguments: MethodArguments) -> str:
        """The method with the same parameters of a collection that is written; empty for none."""
        method = "update" if name == "patch" else name
        given = {argument.name: argument.annotation for argument in arguments.positional}
        names = (*given, *(argument.name for argument in arguments.keywords))
        stated = WRITTEN.get(method)
        path = call.bound_path if method == "create" else {"sourcedId": "sourced_id"}
        if stated is None or stated != (role, names) or call.path != path or arguments.query:
            return ""
        annotation, data = self._reading(call).annotation, given.get("data", given.get("changes"))
        return f"Writes[{annotation}, {data!r}].{method}" if arguments.body in given else ""

    def _beside_the_request(self, role: Role) -> Iterator[str]:
        if role == "merge":
            yield f"_ops.{self._constant_of(self._naming.merge_read)}"
        if role == "upsert":
            create = self._naming.upsert.create if self._naming.upsert is not None else None
            yield f"_ops.{self._constant_of(create)}"
        if role == "file":
            yield "destination"

    def _constant_of(self, operation_id: str | None) -> str:
        return constant_name(self._views.other(operation_id or "")[0].id)


def _companions(method: Method, summary: str) -> Iterator[Method]:
    """The methods that come with one of a collection: the same for many rows or ids."""
    of, _, name = method.collection.rpartition(".")
    companion = COMPANIONS.get(name)
    if companion is None or name != method.name:
        return
    docs = {key: doc for key, doc in method.docs.items() if key not in ("sourced_id", "data", "max_items")}
    told = docstrings.companion_docs(companion, summary, {key: doc.get_untrusted_value() for key, doc in docs.items()})
    yield replace(
        method,
        name=companion,
        collection=f"{of}.{companion}",
        docs={key: UntrustedString(doc) for key, doc in told.items()},
        summary=UntrustedString(docstrings.companion_summary(companion, summary)),
        route=UntrustedString(f"{method.route.get_untrusted_value()}{docstrings.ROUTES[companion]}"),
        example="",
    )


def _docs(arguments: MethodArguments, *, shared: bool) -> dict[str, UntrustedString]:
    """Docstring lines of the arguments; related arguments of a list share a line."""
    docs = {argument.name: argument.doc for argument in (*arguments.positional, *arguments.keywords)}
    if not shared:
        return docs
    plain = {name: doc.get_untrusted_value() for name, doc in docs.items()}
    return {name: UntrustedString(doc) for name, doc in docstrings.list_docs(plain).items()}


def _route_of(source: Source) -> str:
    return f"{source.method.upper()} {source.path}"


def wire_of(prop: Any) -> str:
    """The wire name of a parsed parameter."""
    return str(stated(prop)["wire"])


def _node(resources: dict[str, Node], segments: tuple[Segment, ...]) -> Node:
    head, *rest = segments
    title = head.name.replace("_", " ")
    node = resources.setdefault(head.name, Node(pascal(head.name), f"{title[0].upper()}{title[1:]}"))
    if head.parameters:
        node = _child(node, "__call__", head.parameters)
    for segment in rest:
        node = _child(node, segment.name, segment.parameters)
    return node


def _child(node: Node, name: str, parameters: tuple[str, ...]) -> Node:
    stem = node.stem.removesuffix("Scope")
    if name != "__call__":
        stem = f"{stem}{pascal(name)}"
    stem = f"{stem}Scope" if parameters else stem
    child = node.children.setdefault(name, Child(name, parameters, Node(stem, node.title)))
    if child.parameters != parameters:
        raise DocumentError(f"{name!a} binds {parameters} in one place and {child.parameters} in another")
    return child.node


def _check_names(root: Node) -> None:
    """Refuse members that would hide each other."""
    stems = Counter(node.stem for node in root.walk())
    for node in root.walk():
        members = Counter(node.members)
        wrong = [name for name, count in members.items() if count > 1 or name in SHADOWED]
        if wrong or stems[node.stem] > 1:
            raise DocumentError(
                f"{node.stem}: the names {', '.join(wrong) or node.stem} cannot stand beside each other"
            )


def _roots(prop: Any) -> Iterator[str]:
    inner = prop.inner_property if isinstance(prop, ListProperty) else prop
    if is_class(inner):
        yield class_of(inner)


def _given(expressions: list[str]) -> list[str]:
    """The arguments that are not empty, by name after one that is."""
    names = ("path", "query", "body")
    full = next((at for at, expression in enumerate(expressions) if not expression), len(expressions))
    return [
        expression if at < full else f"{names[at]}={expression}"
        for at, expression in enumerate(expressions)
        if expression
    ]


def _accepted(endpoint: Endpoint) -> str:
    for response in endpoint.responses:
        content = getattr(response.data, "content", None)
        if content:
            return str(next(iter(content)).get_untrusted_value())
    return "application/json"


def _returns(role: Role, reading: Reading) -> str:
    if role in ("page", "first", "all", "stream"):
        wrapped = {"page": "Page[{0}]", "first": "{0} | None", "all": "list[{0}]", "stream": "Paginator[{0}]"}
        return wrapped[role].format(reading.row) if reading.row != ANY or role != "first" else ANY
    if role == "upsert" and reading.annotation not in (ANY, "None") and not reading.annotation.endswith("| None"):
        return f"{reading.annotation} | None"
    return {"exists": "bool", "file": "Path"}.get(role, reading.annotation)
