"""Where things are in an OpenAPI document: keywords, pointers, and the check that it is one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from codegen.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

METHODS: Final = ("delete", "get", "head", "options", "patch", "post", "put", "trace")
SCHEMA_REF: Final = "#/components/schemas/"

SCHEMA_MAPS: Final = ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions")
SCHEMA_LISTS: Final = ("allOf", "anyOf", "oneOf", "prefixItems")
SCHEMA_SINGLES: Final = (
    "items",
    "additionalProperties",
    "not",
    "contains",
    "propertyNames",
    "if",
    "then",
    "else",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
)

_HOLDERS: Final = frozenset({*SCHEMA_MAPS, *SCHEMA_LISTS, *SCHEMA_SINGLES})
_IGNORED_HEADERS: Final = frozenset({"accept", "authorization", "content-type"})
_VERSION: Final = re.compile(r"3\.[01](\.[0-9]+)?\Z")


def check_openapi(document: Any) -> dict[str, Any]:
    """Make sure that a loaded value is an OpenAPI 3.x document.

    Args:
        document: What the loader returned.

    Returns:
        The document.

    Raises:
        DocumentError: It is something else: a list, a page of text, Swagger 2, no paths.
    """
    if isinstance(document, str):
        raise DocumentError("not YAML or JSON but text, such as a web page")
    if not isinstance(document, dict):
        raise DocumentError("not OpenAPI 3.x: the document is not a mapping")
    version = document.get("openapi")
    if not _VERSION.match(str(version)):
        raise DocumentError(f"not OpenAPI {_wanted(document)}: {_stated(document)}")
    if not isinstance(document.get("paths"), dict):
        raise DocumentError("not OpenAPI 3.x: it has no paths")
    return document


def _wanted(document: Mapping[str, Any]) -> str:
    return "3.0 or 3.1" if str(document.get("openapi", "")).startswith("3.") else "3.x"


def _stated(document: Mapping[str, Any]) -> str:
    if "openapi" in document:
        return f"`openapi` is {ascii(document['openapi'])[:40]}"
    return f"`swagger` is {ascii(document['swagger'])[:40]}" if "swagger" in document else "it has no `openapi`"


def copied(value: Any) -> Any:
    """A copy of a JSON value that shares nothing with it."""
    if isinstance(value, dict):
        return {key: copied(one) for key, one in value.items()}
    return [copied(one) for one in value] if isinstance(value, list) else value


def escape_token(key: str) -> str:
    """Write a key as one token of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def unescape_token(token: str) -> str:
    """Read one token of a JSON pointer."""
    return token.replace("~1", "/").replace("~0", "~")


def schema_ref(name: str) -> str:
    """The reference to a component schema."""
    return SCHEMA_REF + escape_token(name)


def schema_name(ref: Any) -> str | None:
    """The component schema which a reference names, or None when it names something else."""
    if not isinstance(ref, str) or not ref.startswith(SCHEMA_REF):
        return None
    token = ref[len(SCHEMA_REF) :]
    return None if "/" in token else unescape_token(token)


def subschemas(schema: Mapping[str, Any]) -> Iterator[tuple[str, str | int | None, Any]]:
    """The schemas directly inside a schema.

    Args:
        schema: A schema that is not a boolean.

    Yields:
        Keyword, key or index below it (None for a single schema), and the schema.
    """
    if _HOLDERS.isdisjoint(schema):
        return
    for keyword in SCHEMA_MAPS:
        below = schema.get(keyword)
        if isinstance(below, dict):
            for key, value in below.items():
                yield keyword, key, value
    for keyword in SCHEMA_LISTS:
        below = schema.get(keyword)
        if isinstance(below, list):
            for index, value in enumerate(below):
                yield keyword, index, value
    for keyword in SCHEMA_SINGLES:
        below = schema.get(keyword)
        if isinstance(below, dict):
            yield keyword, None, below


def rename_schemas(document: dict[str, Any], names: Mapping[str, str]) -> None:
    """Give component schemas other names, everywhere.

    Args:
        document: The document; it is changed.
        names: The new name by the old one; a new name must be free.
    """
    rename_keys(document["components"]["schemas"], names)
    repoint(referring(document), names)


def rename_keys(mapping: dict[str, Any], names: Mapping[str, str]) -> None:
    """Change keys of a mapping and nothing of their order."""
    entries = [(names.get(key, key), value) for key, value in mapping.items()]
    mapping.clear()
    mapping.update(entries)


def repoint(nodes: Iterable[dict[str, Any]], names: Mapping[str, str]) -> None:
    """Let references to components, discriminators included, follow them to their new names."""
    for node in nodes:
        if (new := names.get(schema_name(node.get("$ref")) or "")) is not None:
            node["$ref"] = schema_ref(new)
        _repoint_mapping(node.get("discriminator"), names)


def referring(value: Any) -> Iterator[dict[str, Any]]:
    """Every mapping in a value that has a reference or a discriminator."""
    pending: list[Any] = [value]
    while pending:
        node = pending.pop()
        if isinstance(node, list):
            pending.extend(one for one in node if isinstance(one, (dict, list)))
        elif isinstance(node, dict):
            pending.extend(one for one in node.values() if isinstance(one, (dict, list)))
            if "$ref" in node or "discriminator" in node:
                yield node


def _repoint_mapping(discriminator: Any, names: Mapping[str, str]) -> None:
    mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
    if not isinstance(mapping, dict):
        return
    for value, target in mapping.items():
        new = names.get(schema_name(target) or str(target))
        if new is not None:
            mapping[value] = schema_ref(new)


def is_ignored(parameter: Mapping[str, Any]) -> bool:
    """Whether OpenAPI itself says that a parameter is to be ignored: a header that others decide."""
    return parameter.get("in") == "header" and str(parameter.get("name")).lower() in _IGNORED_HEADERS


def successes_of(operation: Mapping[str, Any]) -> list[str]:
    """The statuses of an operation's successes; `default` where it has no other."""
    statuses = [str(status) for status in operation.get("responses", {})]
    return [status for status in statuses if status.startswith("2")] or [one for one in statuses if one == "default"]


def operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every operation of a document, in the order of its paths.

    Yields:
        Path, method in lower case, operation.
    """
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if isinstance(item, dict) and isinstance(item.get(method), dict):
                yield path, method, item[method]
