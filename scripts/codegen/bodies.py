"""Request bodies: the type of the argument, and the input class that validates it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from openapi_python_client.parser.properties.list_property import ListProperty

from codegen.annotations import Classes, InputAnnotations, class_of, is_class
from codegen.identifiers import checked
from codegen.lowering import is_form, is_json
from codegen.readings import below
from codegen.shape_views import changes_name, dict_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openapi_python_client.parser.openapi import Endpoint

    from codegen.lowering import Source
    from codegen.model_views import InputNames

OPEN: Final = "Mapping[str, Any]"
_ROLES: Final = ("PatchInput", "UpdateInput", "CreateInput", "Input", "Request")
"""Suffixes of request schemas; without one it is the name of the response schema."""


@dataclass(frozen=True, slots=True)
class BodyArgument:
    """The argument of a method that takes the request body.

    Args:
        annotation: The type of the argument.
        input: Name in `inputs` of what validates it; None when anything may be sent.
        content: Media types, the JSON one first.
        changes: The type of some of its keys, for a merge.
    """

    annotation: str
    input: str | None
    content: tuple[str, ...]
    changes: str = OPEN


@dataclass(frozen=True, slots=True)
class Inside:
    """The property that callers give, and the name of the envelope around it."""

    prop: Any
    opened: str | None


def inside(classes: Classes, source: Source, endpoint: Endpoint) -> Inside | None:
    """The JSON that callers of an operation give; None when it takes none."""
    body = source.naming.body
    root = next((one.prop for one in endpoint.bodies if is_typed(one.content_type.get_untrusted_value())), None)
    if body is None or root is None:
        return None
    found = below(classes, root, (body.key,)) if body.key is not None else None
    return Inside(root, None) if found is None else Inside(found, class_of(root))


def is_typed(media_type: str) -> bool:
    """Whether bodies of this media type are given as a mapping or a model."""
    return is_json(media_type) or is_form(media_type)


class Bodies:
    """Writes the types of one service's bodies."""

    def __init__(self, classes: Classes, models: frozenset[str], rename: InputNames) -> None:
        self.aliases: dict[str, str] = {}
        self.written_back: set[str] = set()
        self.changed: set[str] = set()
        self._classes = classes
        self._models = models
        self._rename = rename
        self._twins = {name: f"snake_inputs.{twin}" for name, twin in rename.twins.items()}

    def of(self, source: Source, endpoint: Endpoint) -> BodyArgument:
        """The body argument of an operation."""
        assert source.naming.body is not None
        media = [one.content_type.get_untrusted_value() for one in endpoint.bodies]
        content = tuple(sorted(media, key=lambda name: not is_json(name)))
        is_lone_form = len(media) == 1 and is_form(media[0])
        if source.naming.body.text is not None and source.naming.body.text not in content:
            content = (*content, source.naming.body.text)
        found = inside(self._classes, source, endpoint)
        if found is None:
            return BodyArgument("str | bytes", None, content)
        texts = " | str | bytes" if not is_lone_form and any(not is_json(name) for name in content) else ""
        many = source.naming.body.many and not isinstance(found.prop, ListProperty)
        return BodyArgument(
            f"{self._annotation(found.prop, source)}{texts}",
            self._input(source, found.prop, many),
            content,
            self._changes(found.prop) if source.naming.merge_read is not None else OPEN,
        )

    def _annotation(self, prop: Any, source: Source) -> str:
        assert source.naming.body is not None
        if isinstance(prop, ListProperty):
            item = self._one(prop.inner_property, source)
            return f"{item} | Sequence[{item}]" if source.naming.body.many else f"Sequence[{item}]"
        item = self._one(prop, source)
        return f"{item} | Sequence[{item}]" if source.naming.body.many else item

    def _one(self, prop: Any, source: Source) -> str:
        assert source.naming.body is not None
        annotations = InputAnnotations(self._classes, prefix="inputs.", rename=self._rename, twins=self._twins)
        members = [inner for inner in getattr(prop, "inner_properties", [prop]) if is_class(inner)]
        if not members:
            return annotations.of(prop)
        typed = [annotations.of(inner) for inner in members]
        written_back = list(dict.fromkeys(name for inner in members for name in self._models_of(class_of(inner))))
        typed += [f"models.{name}" for name in written_back]
        if source.naming.body.open:
            return " | ".join([*typed, OPEN])
        self.written_back |= set(written_back)
        return " | ".join([*typed, *(f"dicts.{dict_name(name)}" for name in written_back)])

    def _changes(self, prop: Any) -> str:
        """The type of some keys of a body; open where the body is one of several objects."""
        if not is_class(prop):
            return OPEN
        self.changed.add(class_of(prop))
        return f"snake_inputs.{changes_name(self._rename(class_of(prop)))}"

    def _models_of(self, name: str) -> Iterator[str]:
        """The models that callers may pass for this schema."""
        bases = [name, *(name.removesuffix(ending) for ending in _ROLES if name.endswith(ending))]
        yield from (base for base in bases[:2] if base in self._models)

    def _input(self, source: Source, prop: Any, many: bool) -> str | None:
        """The name of what validates a body: a TypedDict, or an alias for a union or a list of such."""
        if is_class(prop) and not many:
            return checked(self._rename(class_of(prop)))
        annotation = InputAnnotations(self._classes, rename=self._rename, twins=self._rename.twins).of(prop)
        if annotation in ("Any", OPEN):
            return None
        name = checked(f"{source.title}Payload")
        self.aliases[name] = f"Sequence[{annotation}]" if many else annotation
        return name
