"""Small documents, and the clients rendered from them, for tests of rendering."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from codegen.hoisting import hoist
from codegen.rendering import RenderCounts, render_service

SERVICE = "webhooks"
JSON = "application/json"


def document(paths: Mapping[str, Any], schemas: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """An effective document of these paths and schemas."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": dict(paths),
        "components": {"schemas": dict(schemas or {})},
    }


def operation(operation_id: str, naming: Mapping[str, Any], **members: Any) -> dict[str, Any]:
    """An operation with its names; `answer` and `body` are schemas."""
    answer, body = members.pop("answer", None), members.pop("body", None)
    made: dict[str, Any] = {
        "operationId": operation_id,
        "summary": f"Do {operation_id}.",
        "x-timeback": dict(naming),
        "responses": {"200": answered(answer)},
        **members,
    }
    if body is not None:
        made["requestBody"] = {"required": True, "content": {JSON: {"schema": body}}}
    return made


def answered(schema: Any = None) -> dict[str, Any]:
    """A response with this schema, or without content."""
    return {"description": ""} if schema is None else {"description": "", "content": {JSON: {"schema": schema}}}


def ref(name: str) -> dict[str, str]:
    """A reference to a component schema."""
    part = name.replace("~", "~0").replace("/", "~1").replace("%", "%25")
    return {"$ref": f"#/components/schemas/{part}"}


def query(name: str, *, required: bool = False, **schema: Any) -> dict[str, Any]:
    """A query parameter."""
    made = {"name": name, "in": "query", "schema": schema or {"type": "string"}}
    return {**made, "required": True} if required else made


def of_kind(schemas: Mapping[str, Any], answer: Any, kind: str = "document") -> dict[str, Any]:
    """A document with one operation that answers this schema."""
    naming = {"calls": [{"resource": "things", "methods": {"call": "get"}}], "answer": {"kind": kind}}
    return document({"/things": {"get": operation("getThing", naming, answer=answer)}}, schemas)


def taking(schemas: Mapping[str, Any], body: Any, **stated: Any) -> dict[str, Any]:
    """A document with one operation that takes this schema as its body."""
    naming = {
        "calls": [{"resource": "things", "methods": {"call": "create"}}],
        "answer": {"kind": "nothing"},
        "body": {"name": "data", **stated},
    }
    return document({"/things": {"post": operation("createThing", naming, body=body)}}, schemas)


class Client:
    """A package rendered into a directory, imported under its own name."""

    def __init__(self, root: Path, counts: RenderCounts) -> None:
        self.root = root
        self.counts = counts

    def module(self, name: str) -> ModuleType:
        """A module of the package."""
        return importlib.import_module(f"{SERVICE}.{name}")

    @property
    def models(self) -> ModuleType:
        """Its models."""
        return self.module("models")

    @property
    def inputs(self) -> ModuleType:
        """Its inputs."""
        return self.module("inputs")

    def text(self) -> str:
        """All of its code."""
        return "\n".join(path.read_text(encoding="utf-8") for path in sorted(self.root.rglob("*.py")))


@contextmanager
def rendered(effective: Mapping[str, Any], directory: Path) -> Iterator[Client]:
    """Render a document as if it were a service's, and make the package importable for the while."""
    counts = render_service(SERVICE, hoist(effective).document, directory)
    root = directory / "timeback_api"
    others = _forgotten()
    sys.path.insert(0, str(root))
    importlib.invalidate_caches()
    try:
        yield Client(root / SERVICE, counts)
    finally:
        sys.path.remove(str(root))
        _forgotten()
        sys.modules.update(others)


def _forgotten() -> dict[str, ModuleType]:
    """The modules of the package, which are no longer imported."""
    names = [name for name in sys.modules if name == SERVICE or name.startswith(f"{SERVICE}.")]
    return {name: sys.modules.pop(name) for name in names}


class Recorder:
    """Stands where a service client stands, and notes what resources ask of it."""

    service = SERVICE

    def __init__(self, error: type[Exception]) -> None:
        self.error = error
        self.asked: list[tuple[Any, ...]] = []

    def _call(self, *asked: Any) -> Any:
        self.asked.append(asked)
        return None

    def check_where(self, *_: object) -> None:
        """No condition is refused here."""
