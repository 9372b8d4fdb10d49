"""QTI: the parts of a test, their sections, and the items in a section."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_sandbox.calls import Response, Routes
from timeback_sandbox.problems import Problem
from timeback_sandbox.services.qti_entities import find_or_404, refuse_duplicate
from timeback_sandbox.services.qti_lists import numbered_page
from timeback_sandbox.state.contents import part_content
from timeback_sandbox.state.markup import part_markup

if TYPE_CHECKING:
    from timeback_sandbox.calls import Call

routes = Routes()
Row = dict[str, Any]
_PARTS = "/assessment-tests/{}/test-parts"
_SECTIONS = f"{_PARTS}/{{}}/sections"
_ITEMS = f"{_SECTIONS}/{{}}/items"
_PART, _SECTION, _REF = "qti-test-part", "qti-assessment-section", "qti-assessment-item-ref"


def _test(call: Call) -> Row:
    return find_or_404(call.world.bank.tests, call.path[0], "Assessment test")


def _member(rows: list[Row], identifier: str, what: str) -> Row:
    for row in rows:
        if row["identifier"] == identifier:
            return row
    raise Problem(404, f"{what} not found", by="absent")


def _part(call: Call) -> Row:
    return _member(_test(call)[_PART], call.path[1], "Test part")


def _section(call: Call) -> Row:
    return _member(_part(call)[_SECTION], call.path[2], "Section")


def _add(call: Call, rows: list[Row], row: Row, what: str) -> None:
    refuse_duplicate(call, any(each["identifier"] == row["identifier"] for each in rows), what)
    rows.append(row)


def _part_response(part: Row) -> Row:
    return part | {"rawXml": part_markup(part), "content": part_content(part)}


def _changed(call: Call) -> None:
    call.world.bank.rebuild_test(_test(call))


@routes("GET", _PARTS)
def list_parts(call: Call) -> Response:
    """List the parts of a test."""
    return numbered_page(call, list(_test(call)[_PART]))


@routes("POST", _PARTS)
def create_part(call: Call) -> Response:
    """Add a part to a test."""
    _add(call, _test(call)[_PART], call.body, "Test part")
    _changed(call)
    return Response(_part_response(call.body))


@routes("GET", f"{_PARTS}/{{}}")
def get_part(call: Call) -> Response:
    """Return a part."""
    return Response(_part(call))


@routes("PUT", f"{_PARTS}/{{}}")
def update_part(call: Call) -> Response:
    """Replace a part."""
    part, parts = _part(call), _test(call)[_PART]
    row = call.body | {"identifier": part["identifier"]}
    parts[parts.index(part)] = row
    _changed(call)
    return Response(_part_response(row))


@routes("DELETE", f"{_PARTS}/{{}}")
def delete_part(call: Call) -> Response:
    """Delete a part."""
    _test(call)[_PART].remove(_part(call))
    _changed(call)
    return Response()


@routes("GET", _SECTIONS)
def list_sections(call: Call) -> Response:
    """List the sections of a part."""
    return numbered_page(call, list(_part(call)[_SECTION]))


@routes("POST", _SECTIONS)
def create_section(call: Call) -> Response:
    """Add a section to a part."""
    _add(call, _part(call)[_SECTION], call.body, "Section")
    _changed(call)
    return Response(call.body)


@routes("GET", f"{_SECTIONS}/{{}}")
def get_section(call: Call) -> Response:
    """Return a section."""
    return Response(_section(call))


@routes("PUT", f"{_SECTIONS}/{{}}")
def update_section(call: Call) -> Response:
    """Replace a section."""
    section, sections = _section(call), _part(call)[_SECTION]
    row = call.body | {"identifier": section["identifier"]}
    sections[sections.index(section)] = row
    _changed(call)
    return Response(row)


@routes("DELETE", f"{_SECTIONS}/{{}}")
def delete_section(call: Call) -> Response:
    """Delete a section."""
    _part(call)[_SECTION].remove(_section(call))
    _changed(call)
    return Response({"message": "Section deleted"})


@routes("POST", _ITEMS)
def add_item(call: Call) -> Response:
    """Add an item to a section, at its position if one is given."""
    section = _section(call)
    refs: list[Row] = section.setdefault(_REF, [])
    ref = {"identifier": call.body["identifier"], "href": call.body.get("href", call.body["identifier"])}
    _add(call, refs, ref, "Item reference")
    if "sequence" in call.body:
        refs.insert(int(min(call.body["sequence"], len(refs))) - 1, refs.pop())
    _changed(call)
    return Response(section)


@routes("DELETE", f"{_ITEMS}/{{}}")
def remove_item(call: Call) -> Response:
    """Remove an item from a section."""
    refs: list[Row] = _section(call).get(_REF, [])
    refs.remove(_member(refs, call.path[3], "Item reference"))
    _changed(call)
    return Response()


@routes("PUT", f"{_ITEMS}/order")
def reorder_items(call: Call) -> Response:
    """Reorder the items of a section; items that are not listed come last."""
    section = _section(call)
    refs: list[Row] = section.get(_REF, [])
    wanted = sorted(call.body["items"], key=lambda item: item.get("sequence", 0))
    ordered = [_member(refs, item["identifier"], "Item reference") for item in wanted]
    section[_REF] = ordered + [ref for ref in refs if ref not in ordered]
    _changed(call)
    return Response(section)
