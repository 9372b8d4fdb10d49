"""Webhooks and their filters, and the events that wait to be delivered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_sandbox.state.matching import wants

if TYPE_CHECKING:
    from timeback_sandbox.ground import Ground

Row = dict[str, Any]
_MADE = "2025-08-01T12:00:00.000Z"


class Table:
    """Rows by id, with their creation and modification times.

    Args:
        ground: Gives time and ids.
        kind: What the rows are.
    """

    def __init__(self, ground: Ground, kind: str) -> None:
        self._ground = ground
        self._kind = kind
        self._rows: dict[str, Row] = {}

    def add(self, given: Row, row_id: str | None = None) -> Row:
        """Add a row."""
        row_id = row_id or self._ground.new_id(self._kind)
        now = _MADE if row_id == "id-1" else self._ground.now()
        self._rows[row_id] = {"id": row_id} | given | {"createdAt": now, "updatedAt": now, "deletedAt": None}
        return self._rows[row_id]

    def find(self, row_id: str) -> Row | None:
        """Return a row."""
        return self._rows.get(row_id)

    def change(self, row: Row, given: Row) -> Row:
        """Change a row."""
        row |= given | {"updatedAt": self._ground.now()}
        return row

    def remove(self, row: Row) -> None:
        """Remove a row."""
        del self._rows[row["id"]]

    def rows(self) -> list[Row]:
        """Return all rows."""
        return list(self._rows.values())


class Webhooks:
    """All webhooks and filters.

    Args:
        ground: Gives time and ids.
    """

    def __init__(self, ground: Ground) -> None:
        self.due: list[tuple[Row, Row]] = []
        self.hooks = Table(ground, "webhooks")
        self.filters = Table(ground, "webhook-filters")
        self.hooks.add(
            {
                "name": "Sandbox webhook",
                "description": None,
                "targetUrl": "https://myapp.example.com/webhooks/timeback",
                "secret": "sandbox-webhook-secret",
                "active": True,
                "sensor": None,
            },
            "id-1",
        )
        self.filters.add(
            {
                "webhookId": "id-1",
                "filterKey": "type",
                "filterValue": "ActivityEvent",
                "filterType": "string",
                "filterOperation": "eq",
                "active": True,
            },
            "id-1",
        )

    def announce(self, event: Row) -> None:
        """Set an event out for every webhook that wants it."""
        for hook in self.hooks.rows():
            if wants(hook, (each for each in self.filters.rows() if each["webhookId"] == hook["id"]), event):
                self.due.append((dict(hook), dict(event)))

    def take_due(self) -> list[tuple[Row, Row]]:
        """The webhooks and events that are to be delivered now."""
        due, self.due = self.due, []
        return due
