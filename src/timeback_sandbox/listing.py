"""One page of a OneRoster-style list: filter, search, sort, slice, count."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from timeback_sandbox.calls import Response
from timeback_sandbox.filters import leaves, parse
from timeback_sandbox.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from timeback_sandbox.calls import Call

Row = dict[str, Any]
_SHORT_FROM = 100
_STORED = (None, "", "sourcedId", "dateLastModified", "status")
"""What rows can be sorted by before they are shown."""


def list_response(
    call: Call,
    key: str,
    rows: Sequence[Row],
    *,
    aliases: Mapping[str, str] | None = None,
    searched: Collection[str] = (),
    live_key: str | None = None,
    shown: Callable[[Row], Row] = dict,
) -> Response:
    """Respond to a list call.

    Args:
        call: The call; its query may have limit, offset, sort, orderBy, filter, search and fields.
        key: Envelope key of the document.
        rows: All rows.
        aliases: Field names in filters and sorting that stand for a path.
        searched: Fields that `search` looks into.
        live_key: Envelope key that the live platform uses.
        shown: Gives a row all its fields; rows that no condition looks into are shown once the page is cut.

    Raises:
        Problem: The filter, sort or field selection is invalid.
    """
    fields = row_fields(call, key)
    conditions = any(call.query.get(name) for name in ("filter", "search"))
    whole = not fields or conditions or call.query.get("sort") not in _STORED
    if whole:
        rows = [shown(row) for row in rows]
        fields = fields or {name for row in rows for name in row}
    rows = _found(call, rows, fields, aliases or {}, searched)
    rows = rotated(call, rows)
    total = len(rows)
    offset, limit = int(call.query.get("offset", 0)), int(call.query.get("limit", 100))
    cut = rows[offset : offset + _row_count(call, offset, limit, total)]
    cut = cut if whole else [shown(row) for row in cut]
    body = {
        key: cut,
        "totalCount": total,
        "pageCount": math.ceil(total / limit),
        "pageNumber": offset // limit + 1,
        "offset": offset,
        "limit": limit,
    }
    return Response(body, live=_live_form(call, key, live_key, fields))


def rotated(call: Call, rows: Sequence[Row]) -> Sequence[Row]:
    """Return the rows of a list in the order of this call: rotated if a fault shifts rows."""
    by = call.row_shift % len(rows) if rows else 0
    return [*rows[-by:], *rows[:-by]] if by else rows


def entity_response(call: Call, key: str, row: Row) -> Response:
    """Respond with a single entity, with `fields` applied."""
    schema = _property(call, key)
    fields = set(schema.get("properties", {})) | set(row)
    return Response({key: row}, live=_selection(call, key, fields))


def row_fields(call: Call, key: str) -> set[str]:
    """Return the documented fields of a list's rows."""
    items = call.contract.schemas.resolve(_property(call, key).get("items", {}))
    return set(items.get("properties", {}))


def _property(call: Call, key: str) -> Mapping[str, Any]:
    resolve = call.contract.schemas.resolve
    whole = resolve(call.operation.response_schema() or {})
    return resolve(whole.get("properties", {}).get(key, {}))


def _found(
    call: Call, rows: Sequence[Row], fields: Collection[str], aliases: Mapping[str, str], searched: Collection[str]
) -> Sequence[Row]:
    query = call.query
    if query.get("filter"):
        test = parse(query["filter"], fields, aliases, call.world.ground.rules)
        rows = [row for row in rows if test(row)]
    if query.get("search") and searched:
        wanted = str(query["search"]).lower()
        rows = [row for row in rows if any(wanted in str(row.get(name) or "").lower() for name in searched)]
    if query.get("sort"):
        rows = _sorted(call, rows, str(query["sort"]), fields, aliases, descending=query.get("orderBy") == "desc")
    return rows


def _sorted(
    call: Call, rows: Sequence[Row], name: str, fields: Collection[str], aliases: Mapping[str, str], *, descending: bool
) -> Sequence[Row]:
    path = aliases.get(name, name).split(".")
    if path[0] not in fields:
        if call.world.ground.rules.apply("sort-fields"):
            raise Problem(400, "The sort field is unknown", by="sort-fields")
        return rows

    def rank(row: Row) -> tuple[int, float, str]:
        value = next(iter(leaves(row, path)), None)
        if isinstance(value, int | float):
            return 0, float(value), ""
        return (2 if value is None else 1), 0.0, str(value)

    return sorted(rows, key=rank, reverse=descending)


def _row_count(call: Call, offset: int, limit: int, total: int) -> int:
    """Middle pages of long lists are short on the live platform; only the total marks the end."""
    middle = offset > 0 and offset + limit < total
    return limit - 1 if call.world.ground.quirks.short_pages and middle and limit >= _SHORT_FROM else limit


def _live_form(call: Call, key: str, live_key: str | None, fields: Collection[str]) -> Callable[[Any], Any] | None:
    select = _selection(call, key, fields)
    renamed = live_key if call.world.ground.quirks.live_envelopes else None
    if renamed is None:
        return select

    def live(body: Any) -> Any:
        shown = select(body) if select else body
        return {renamed if name == key else name: value for name, value in shown.items()}

    return live


def _selection(call: Call, key: str, fields: Collection[str]) -> Callable[[Any], Any] | None:
    if not call.query.get("fields"):
        return None
    wanted = [name.strip() for name in str(call.query["fields"]).split(",") if name.strip()]
    tops = {name.partition(".")[0] for name in wanted}
    if not tops <= set(fields) and call.world.ground.rules.apply("selected-fields"):
        raise Problem(400, "A selected field is unknown", by="selected-fields", code="invalid_selection_field")

    def cut(row: Row) -> Row:
        return {name: value for name, value in row.items() if name in tops}

    def select(body: Any) -> Any:
        value = body[key]
        return body | {key: [cut(row) for row in value] if isinstance(value, list) else cut(value)}

    return select
