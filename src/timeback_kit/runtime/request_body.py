"""Request bodies: checked against their TypedDict and written as JSON values in one pass."""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import deepcopy
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from timeback_kit.runtime.errors import InputValidationError, ValidationIssue
from timeback_kit.runtime.forms import MULTIPART, URLENCODED, form_body
from timeback_kit.runtime.json_codec import dumps
from timeback_kit.runtime.models import Model, Record
from timeback_kit.runtime.operations import ABSENT, Body, Operation
from timeback_kit.runtime.scalars import is_unicode
from timeback_kit.runtime.validation import NOTHING_STATED, SENDS_IT, Visit, checker_for, keys_of
from timeback_kit.runtime.wire_names import matching

if TYPE_CHECKING:
    from collections.abc import Iterator


class Checked(dict[str, Any]):
    """A body that has been checked or comes from the service; it is sent as it is."""

    __slots__ = ()


class Encoded(bytes):
    """The JSON of a body that has been checked; it is sent as it is."""

    __slots__ = ()


def request_body(
    operation: Operation[Any],
    body: object,
    extra: Mapping[str, Any] | None = None,
    path: Mapping[str, Any] = NOTHING_STATED,
) -> tuple[bytes | None, str | None]:
    """Write the body of a request.

    Args:
        operation: The operation.
        body: A dict with wire or snake_case names, a model, text or bytes where the operation takes such, or JSON
            that is `Encoded`; `ABSENT` for none.
        extra: Keys that no document knows, sent beside those of the body; a path such as `roles[0].note` goes deeper.
        path: Path values of the request; a required key of the same name need not be given again.

    Returns:
        The content and its media type; both None when there is no body.

    Raises:
        InputValidationError: With everything that is wrong with it.
    """
    spec = operation.body
    if body is ABSENT:
        if spec is not None and spec.required:
            raise _invalid(spec, [ValidationIssue("", "a body is required")])
        return None, None
    if spec is None:
        raise TypeError(f"{operation.name} takes no body")
    structured, text = _media_types(spec)
    if isinstance(body, Encoded):
        return body, structured
    if isinstance(body, str) and not is_unicode(body):
        raise _invalid(spec, [ValidationIssue("", "is not valid Unicode")])
    if isinstance(body, str | bytes) and text is not None:
        return (body.encode() if isinstance(body, str) else body), text
    if structured is None and text in (MULTIPART, URLENCODED):
        return form_body(text, body, input_names(operation))
    if structured is None:
        raise _invalid(spec, [ValidationIssue("", f"expected {text} as a string or bytes")])
    written = checked_body(operation, body, path=path)
    if extra is not None:
        written = _with_extra(spec, written, extra, input_names(operation))
    return dumps(written if spec.key is None else {spec.key: written}), structured


def checked_body(
    operation: Operation[Any], body: object, *, partial: bool = False, path: Mapping[str, Any] = NOTHING_STATED
) -> Any:
    """Check a body and write it as JSON values, without its envelope.

    Args:
        operation: The operation.
        body: What the caller gave, bare or already below the envelope key.
        partial: Whether required keys may be missing.
        path: Path values of the request; a required key of the same name need not be given again.

    Raises:
        InputValidationError: With everything that is wrong with it.
    """
    spec = operation.body or Body()
    given = _unwrapped(spec, body)
    is_open = spec.open or spec.input is None
    visit = Visit(partial=partial or spec.partial or operation.method == "PATCH", open=is_open, stated=path)
    annotation = Any if isinstance(given, Checked) else _input_type(spec)
    prepared = _completed(spec, given, visit) if annotation is not Any or spec.defaults else given
    written = checker_for(annotation)(prepared, "", visit)
    if visit.problems:
        raise _invalid(spec, [*_with_way_in(spec, visit)])
    return written


def _with_way_in(spec: Body, visit: Visit) -> Iterator[ValidationIssue]:
    """The problems; that with an unknown key says how a row is given, where the body has a model."""
    model = _model_name(spec) if visit.unknown_keys else None
    for issue in visit.problems:
        row = model is not None and issue.message.endswith(SENDS_IT) and "." not in issue.path
        more = f"; {model}.from_dict(row) gives a row its type)"
        yield ValidationIssue(issue.path, issue.message.removesuffix(")") + more) if row else issue


def _model_name(spec: Body) -> str | None:
    """The model that may be given for a body."""
    if not isinstance(spec.input, str):
        return None
    module, _, name = spec.input.partition(":")
    models = import_module(f"{module.rpartition('.')[0]}.models")
    stem = name.removesuffix("Input")
    stems = (stem, *(stem.removesuffix(ending) for ending in ("Patch", "Update") if stem.endswith(ending)))
    return next((each for each in stems if hasattr(models, each)), None)


def _with_extra(spec: Body, written: Any, extra: Mapping[str, Any], known: frozenset[str]) -> Any:
    """A checked body with keys that no document knows; one that the document knows belongs in the body itself."""
    if not isinstance(extra, Mapping):
        raise _invalid(spec, [ValidationIssue("extra", "expected a dict")])
    if not isinstance(written, dict):
        raise _invalid(spec, [ValidationIssue("extra", "goes only with a body that is one object")])
    visit = Visit(open=True)
    more = checker_for(Any)(extra, "extra", visit)
    whole = deepcopy(written)
    for path, value in more.items():
        if matching(path, known) is not None:
            visit.problem(f"extra.{path}", "is a known key; give it in the body")
        elif not _put(whole, path, value):
            visit.problem(f"extra.{path}", "is below something that the body does not hold")
    if visit.problems:
        raise _invalid(spec, visit.problems)
    return whole


_STEPS: Final = re.compile(r"\[(\d+)\]|\.?([^.\[]+)")


def _put(whole: Any, path: str, value: Any) -> bool:
    """Put a value where a path such as `roles[0].shoeSize` says; False when the body has no such place."""
    steps: list[Any] = [int(at) if at else key for at, key in _STEPS.findall(path)]
    if not steps or isinstance(steps[-1], int):
        return False
    place = whole
    for step in steps[:-1]:
        if isinstance(step, int):
            inside = isinstance(place, list) and step < len(place)
        else:
            inside = isinstance(place, dict) and step in place
        if not inside:
            return False
        place = place[step]
    if not isinstance(place, dict):
        return False
    place[steps[-1]] = value
    return True


def input_names(operation: Operation[Any]) -> frozenset[str]:
    """Wire names of the keys the body of an operation has, as far as the document says."""
    return keys_of(_input_type(operation.body or Body()))


def _media_types(spec: Body) -> tuple[str | None, str | None]:
    types = (spec.content,) if isinstance(spec.content, str) else spec.content
    structured = next((kind for kind in types if "json" in kind), None)
    return structured, next((kind for kind in types if "json" not in kind), None)


def _unwrapped(spec: Body, body: object) -> object:
    if spec.key is None or not isinstance(body, Mapping) or isinstance(body, Model) or len(body) != 1:
        return body
    name, inner = next(iter(body.items()))
    named = isinstance(name, str) and matching(name, (spec.key,)) is not None
    return inner if named and isinstance(inner, Mapping) else body


def _input_type(spec: Body) -> Any:
    if spec.input is None:
        return Any
    if not isinstance(spec.input, str):
        return spec.input
    module, _, name = spec.input.partition(":")
    return getattr(import_module(module), name)


def _completed(spec: Body, given: object, visit: Visit) -> object:
    """The body with aliases resolved and defaults filled in."""
    if not isinstance(given, Mapping) or isinstance(given, Checked | Model) or not (spec.aliases or spec.defaults):
        return given
    result: dict[Any, Any] = {}
    for key, value in given.items():
        alias = matching(key, spec.aliases) if isinstance(key, str) else None
        wire = key if alias is None else spec.aliases[alias]
        if wire in result:
            visit.problem(str(wire), "is given under two names")
        result[wire] = value
    for wire, value in spec.defaults.items():
        if not any(isinstance(key, str) and matching(key, (wire,)) for key in result):
            result[wire] = value
    return given.with_values(result) if isinstance(given, Record) else result


def _invalid(spec: Body, issues: list[ValidationIssue]) -> InputValidationError:
    return InputValidationError(f"Invalid {spec.key or 'input'}", issues=issues)
