"""QTI lists: numbered pages."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from timeback_sandbox.calls import Response
from timeback_sandbox.filters import parse
from timeback_sandbox.listing import rotated
from timeback_sandbox.problems import Problem
from timeback_sandbox.schemas import Issue

if TYPE_CHECKING:
    from timeback_sandbox.calls import Call

Row = dict[str, Any]


def numbered_page(call: Call, rows: list[Row]) -> Response:
    """Respond to a list call.

    Args:
        call: The call; its query may have query, page, limit, sort, order and filter.
        rows: All rows.

    Raises:
        Problem: 400 if page or limit is not positive, or the filter is invalid.
    """
    query = call.query
    number, limit = _positive(call, "page", 1), _positive(call, "limit", 10)
    if query.get("query"):
        wanted = str(query["query"]).lower()
        rows = [row for row in rows if wanted in f"{row['identifier']} {row.get('title', '')}".lower()]
    for name in ("navigationMode", "submissionMode"):
        if query.get(name):
            rows = [row for row in rows if query[name] in _modes(row, name)]
    if query.get("filter"):
        test = parse(query["filter"], {name for row in rows for name in row}, rules=call.world.ground.rules)
        rows = [row for row in rows if test(row)]
    sort, order = query.get("sort", "createdAt"), query.get("order", "asc")
    rows = sorted(rows, key=lambda row: str(row.get(sort, "")), reverse=order == "desc")
    rows = [*rotated(call, rows)]
    return Response(
        {
            "items": rows[(number - 1) * limit : number * limit],
            "total": len(rows),
            "page": number,
            "pages": math.ceil(len(rows) / limit),
            "limit": limit,
            "sort": sort,
            "order": order,
        }
    )


def _positive(call: Call, name: str, default: int) -> int:
    text = str(call.query.get(name, default))
    if text.isdigit() and int(text) >= 1:
        return int(text)
    if call.world.ground.rules.apply("page-numbers"):
        issue = Issue((name,), "Must be a positive number", "invalid_type", "number", "string")
        raise Problem(400, "Validation failed", by="page-numbers", issues=[issue])
    return default


def _modes(row: Row, name: str) -> list[Any]:
    return [part.get(name) for part in row.get("qti-test-part", [row])]
