"""What the document states about a parsed object, where the parser drops it: looked up by the object's place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapi_python_client.schema.untrusted_string import UntrustedString

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openapi_python_client.parser import GeneratorData

Stated = dict[str, Any]
"""Facts about one place: wire names, null, choices in their order, format, bounds, summary, and the like."""


class Statements:
    """The facts of one document by place; a lowered schema carries nothing but its place."""

    def __init__(self) -> None:
        self._by_place: dict[str, Stated] = {}

    def put(self, place: str, stated: Stated) -> str:
        """Keep what is stated at a place.

        Returns:
            The place, numbered where schemas with other facts stand there as well, such as the members of a union.
        """
        where, number = place, 1
        while self._by_place.setdefault(where, stated) != stated:
            number += 1
            where = f"{place} ({number})"
        return where

    def at(self, place: str | None) -> Stated:
        """What is stated at a place; nothing where there is none."""
        return self._by_place[place] if place else {}

    def restore(self, data: GeneratorData) -> None:
        """Give every parsed object the facts of its place, in place of its description, which is the place."""
        for one in _parsed(data):
            if isinstance(one.description, UntrustedString):
                one.description = self.at(one.description.get_untrusted_value())


def stated(parsed: Any) -> Stated:
    """What the document states about a parsed property, parameter or model."""
    found: Mapping[str, Any] | None = parsed.description
    return {} if found is None else dict(found)


def _parsed(data: GeneratorData) -> Iterator[Any]:
    """Every property and model of a parsed document, once."""
    waiting: list[Any] = [*data.models]
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            waiting += [*endpoint.query_parameters, *endpoint.header_parameters, *endpoint.cookie_parameters]
            waiting += [*endpoint.path_parameters, *(body.prop for body in endpoint.bodies)]
            waiting += [response.prop for response in endpoint.responses]
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        if id(one) not in seen and hasattr(one, "description"):
            seen.add(id(one))
            yield one
            for inner in ("required_properties", "optional_properties", "inner_properties"):
                waiting += getattr(one, inner, None) or ()
            waiting += [getattr(one, inner, None) for inner in ("inner_property", "additional_properties")]
