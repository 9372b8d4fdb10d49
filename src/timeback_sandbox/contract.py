"""A service's documented operations, and which of them a request matches."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from timeback_sandbox.schemas import Schemas

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

METHODS = ("get", "put", "post", "delete", "patch")
_PLACEHOLDER = re.compile(r"\{[^/{}]+\}")
_EXPRESS = re.compile(r":([A-Za-z_]\w*)")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A path or query parameter."""

    name: str
    place: str
    required: bool
    schema: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Operation:
    """One documented method on one path."""

    id: str
    service: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: Mapping[str, Mapping[str, Any]] | None
    body_required: bool
    responses: Mapping[str, Mapping[str, Mapping[str, Any]]]
    optional_path: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """The method and the path with unnamed placeholders."""
        return self.method, unnamed_path(self.path)

    @property
    def pages(self) -> bool:
        """Whether it lists rows in pages."""
        return self.method == "GET" and any(each.name == "limit" for each in self.parameters)

    @property
    def success(self) -> int:
        """The lowest documented success status."""
        return min(int(status) for status in self.responses if status.startswith("2"))

    def response_schema(self, status: int | None = None, media: str = "application/json") -> Mapping[str, Any] | None:
        """Return the schema of a response, or None if the document has none."""
        content = self.responses.get(str(status or self.success), {})
        return content.get(media, {}).get("schema")


@dataclass(frozen=True, slots=True)
class Match:
    """The operation that a request matches, with its path values."""

    operation: Operation
    path: tuple[str, ...]


@dataclass(slots=True)
class Contract:
    """The operations of one service.

    Args:
        service: Name of the service.
        document: Its effective document.
    """

    service: str
    document: Mapping[str, Any]
    schemas: Schemas = field(init=False)
    operations: tuple[Operation, ...] = field(init=False)
    _routes: dict[tuple[int, bool], list[tuple[tuple[str | None, ...], Operation]]] = field(init=False)

    def __post_init__(self) -> None:
        self.schemas = Schemas(self.document)
        self.operations = tuple(self._read_operations())
        self._routes = {}
        for operation in self.operations:
            for template in _templates(operation):
                segments = tuple(None if _PLACEHOLDER.fullmatch(part) else part for part in _split(template))
                shelf = self._routes.setdefault((len(segments), template.endswith("/")), [])
                shelf.append((segments, operation))
        for shelf in self._routes.values():
            shelf.sort(key=lambda route: tuple(part is None for part in route[0]))

    def match(self, method: str, path: str) -> Match | None:
        """Find the operation of a request; trailing slashes count, and literal segments win over placeholders.

        Args:
            method: Upper-case method.
            path: The path as received, still percent-encoded.
        """
        parts = _split(path)
        for segments, operation in self._routes.get((len(parts), path.endswith("/")), ()):
            if operation.method == method and all(
                wanted is None or wanted == unquote(part) for wanted, part in zip(segments, parts, strict=True)
            ):
                values = (unquote(part) for wanted, part in zip(segments, parts, strict=True) if wanted is None)
                return Match(operation, tuple(values))
        return None

    def find(self, method: str, unnamed_path: str) -> Operation | None:
        """Return the operation of a method and an unnamed path."""
        return next((operation for operation in self.operations if operation.key == (method, unnamed_path)), None)

    def __iter__(self) -> Iterator[Operation]:
        return iter(self.operations)

    def _read_operations(self) -> Iterator[Operation]:
        for path, item in self.document["paths"].items():
            shared = item.get("parameters", [])
            for method in METHODS:
                if method in item:
                    yield self._operation(path, method, item[method], shared)

    def _operation(self, path: str, method: str, node: Mapping[str, Any], shared: list[Any]) -> Operation:
        found = {}
        for raw in [*shared, *node.get("parameters", [])]:
            parameter = self._deref(raw)
            found[parameter["name"], parameter["in"]] = Parameter(
                parameter["name"], parameter["in"], bool(parameter.get("required")), parameter.get("schema", {})
            )
        body = self._deref(node["requestBody"]) if "requestBody" in node else None
        optional = [*_optional_segments(path), *node.get("x-timeback", {}).get("optional_path", [])]
        return Operation(
            id=node.get("operationId", f"{method} {path}"),
            service=self.service,
            method=method.upper(),
            path=_plain(path),
            parameters=tuple(found.values()),
            body=body.get("content", {}) if body is not None else None,
            body_required=bool(body and body.get("required")),
            responses={
                str(status): self._deref(response).get("content", {}) for status, response in node["responses"].items()
            },
            optional_path=tuple(optional),
        )

    def _deref(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        return self.schemas.resolve(node)


def unnamed_path(path: str) -> str:
    """Return a path template with unnamed placeholders, so that `/a/{x}` and `/a/{y}` are equal."""
    return _PLACEHOLDER.sub("{}", path)


def _plain(path: str) -> str:
    return _EXPRESS.sub(r"{\1}", path.replace("}?", "}"))


def _optional_segments(path: str) -> list[str]:
    return list(re.findall(r"\{([^/{}]+)\}\?", path))


def _templates(operation: Operation) -> Iterator[str]:
    yield operation.path
    path = operation.path
    for name in reversed(operation.optional_path):
        path = path.removesuffix(f"/{{{name}}}")
        yield path
        yield path + "/"


def _split(path: str) -> list[str]:
    return path.removeprefix("/").removesuffix("/").split("/")
