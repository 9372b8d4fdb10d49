"""Documents as a vendor would publish them: the pinned facts with prose, examples and extensions, keys in any order."""

from __future__ import annotations

import copy
import random
from typing import Any

from codegen.openapi import SCHEMA_LISTS, SCHEMA_MAPS, SCHEMA_SINGLES, operations


def shuffled(value: Any, rng: random.Random) -> Any:
    """The same value with the keys of every mapping in another order."""
    if isinstance(value, dict):
        keys = list(value)
        rng.shuffle(keys)
        return {key: shuffled(value[key], rng) for key in keys}
    if isinstance(value, list):
        return [shuffled(item, rng) for item in value]
    return value


def with_prose(value: Any, rng: random.Random) -> Any:
    """The same schema with prose and examples in it."""
    if not isinstance(value, dict):
        return value
    result = dict(value)
    for keyword in SCHEMA_MAPS:
        if isinstance(result.get(keyword), dict):
            result[keyword] = {key: with_prose(one, rng) for key, one in result[keyword].items()}
    for keyword in SCHEMA_LISTS:
        if isinstance(result.get(keyword), list):
            result[keyword] = [with_prose(one, rng) for one in result[keyword]]
    for keyword in SCHEMA_SINGLES:
        if isinstance(result.get(keyword), dict):
            result[keyword] = with_prose(result[keyword], rng)
    for name in ("description", "title", "example", "x-note", "$comment"):
        if rng.random() < 0.3:
            result[name] = f"prose {rng.random()}"
    return result


def decorated(document: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    """The document as a vendor would publish it: with prose, examples and extensions, keys in any order."""
    result = copy.deepcopy(document)
    result["info"] |= {"description": "Prose", "contact": {"name": "x"}}
    result["x-generator"] = {"paths": {}}
    for path, _, operation in operations(result):
        result["paths"][path]["description"] = "Prose"
        operation |= {"summary": "Prose", "description": f"{rng.random()}", "x-internal": True}
        rng.shuffle(operation.get("parameters", []))
        for parameter in operation.get("parameters", []):
            parameter |= {"description": "Prose", "example": "x", "x-z": 1}
        responses = operation["responses"].values()
        for holder in [operation.get("requestBody", {}), *responses]:
            if "description" in holder:
                holder["description"] = f"{rng.random()}"
            for media in holder.get("content", {}).values():
                media["examples"] = {"one": {"value": {"$ref": "#/nowhere"}}}
                if "schema" in media:
                    media["schema"] = with_prose(media["schema"], rng)
    components = result.get("components", {})
    if "schemas" in components:
        components["schemas"] = {name: with_prose(one, rng) for name, one in components["schemas"].items()}
    found: dict[str, Any] = shuffled(result, rng)
    return found


def without_digests(text: str) -> str:
    """A snapshot without the digests of prose."""
    return "".join(line for line in text.splitlines(keepends=True) if not line.lstrip().startswith("x-prose: "))
