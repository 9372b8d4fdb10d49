"""Inventory of MasteryTrack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from timeback_kit.runtime.requests import RequestOptions


class AsyncInventory(AsyncResource):
    """Inventory. Every call raises MasteryTrackError if it fails."""

    __slots__ = ()

    async def search(
        self,
        *,
        all: bool | None = None,
        grade: str | None = None,
        name: str | None = None,
        subject: str | None = None,
        timeback_id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[models.InventoryTest]:
        """Search the inventory of tests.

        Args:
            all: Whether tests that are not supported are wanted as well.
            grade: Grade as text, such as Third Grade.
            name: Text to look for in names of tests.
            subject: Subject of the tests.
            timeback_id: Timeback identifier of the test.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /authoring/inventory/search
        """
        request = Request(
            _ops.SEARCH_INVENTORY,
            query={"all": all, "grade": grade, "name": name, "subject": subject, "timeback_id": timeback_id},
            options=request_options,
        )
        return await self._call(request)


class Inventory(SyncResource):
    """Inventory. Every call raises MasteryTrackError if it fails."""

    __slots__ = ()

    def search(
        self,
        *,
        all: bool | None = None,
        grade: str | None = None,
        name: str | None = None,
        subject: str | None = None,
        timeback_id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[models.InventoryTest]:
        """Search the inventory of tests.

        Args:
            all: Whether tests that are not supported are wanted as well.
            grade: Grade as text, such as Third Grade.
            name: Text to look for in names of tests.
            subject: Subject of the tests.
            timeback_id: Timeback identifier of the test.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /authoring/inventory/search
        """
        request = Request(
            _ops.SEARCH_INVENTORY,
            query={"all": all, "grade": grade, "name": name, "subject": subject, "timeback_id": timeback_id},
            options=request_options,
        )
        return self._call(request)
