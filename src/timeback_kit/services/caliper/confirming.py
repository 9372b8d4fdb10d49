"""Asks Caliper, EduBridge and OneRoster what became of events."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from timeback_api.caliper import operations as caliper
from timeback_api.edubridge.client import AsyncEdubridgeApi
from timeback_api.oneroster.client import AsyncOneRosterApi
from timeback_kit.runtime.errors import NotFoundError
from timeback_kit.runtime.requests import Request
from timeback_kit.services.caliper.confirmations import Confirmation, ConfirmedEvent
from timeback_kit.services.caliper.errors import JobFailedError
from timeback_kit.services.caliper.waiting import JobWait

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.client import AsyncServiceClient
    from timeback_kit.runtime.requests import RequestOptions
    from timeback_kit.services.caliper.confirmations import Known
    from timeback_kit.services.caliper.receipts import SendReceipt


class AsyncConfirming:
    """Confirms the events of receipts.

    Args:
        client: The client of Caliper.
        options: Options of each request.
    """

    def __init__(self, client: AsyncServiceClient, options: RequestOptions | None) -> None:
        self._client = client
        self._options = options
        self._jobs: dict[str, tuple[Known, str | None]] = {}

    async def confirm(self, receipt: SendReceipt) -> Confirmation:
        """Return what is known of the events of a receipt.

        Args:
            receipt: What sending them returned.
        """
        edubridge = AsyncEdubridgeApi(provider=self._client.get_provider())
        oneroster = AsyncOneRosterApi(provider=self._client.get_provider())
        try:
            return Confirmation(
                tuple(
                    [
                        await self._event(event, sent.job_id, edubridge, oneroster)
                        for sent in receipt.envelopes
                        for event in sent.envelope["data"]
                    ]
                )
            )
        finally:
            await edubridge.close()
            await oneroster.close()

    async def _event(
        self, event: Mapping[str, Any], job_id: str | None, edubridge: AsyncEdubridgeApi, oneroster: AsyncOneRosterApi
    ) -> ConfirmedEvent:
        event_id = str(event.get("id"))
        stored, reason = await self._stored(event_id, job_id)
        if stored != "yes":
            return ConfirmedEvent(event_id, stored, stored, stored, reason)
        profiled = event.get("profile") == "TimebackProfile" and event.get("type") in (
            "ActivityEvent",
            "TimeSpentEvent",
        )
        if not profiled:
            return ConfirmedEvent(event_id, "yes", "no", "no", "it is not of the Timeback profile")
        counted = await self._counted(event, edubridge)
        processed = event["object"].get("process") is not False
        if event["type"] != "ActivityEvent" or not processed:
            why = "it is not a completed activity" if processed else "its object says process: false"
            return ConfirmedEvent(event_id, "yes", counted, "no", why)
        return ConfirmedEvent(event_id, "yes", counted, await self._derived(event_id, oneroster))

    async def _stored(self, event_id: str, job_id: str | None) -> tuple[Known, str | None]:
        request = Request(caliper.GET_EVENT, {"externalId": event_id}, options=self._options)
        try:
            await self._client._send(request)
        except NotFoundError:
            return await self._unstored(job_id)
        return "yes", None

    async def _unstored(self, job_id: str | None) -> tuple[Known, str | None]:
        """Return what the job says of an event that is not there."""
        if job_id is None:
            return "not yet", None
        if job_id not in self._jobs:
            request = Request(caliper.GET_JOB_STATUS, {"jobId": job_id}, options=self._options)
            try:
                done = JobWait(job_id, 0.0, None, 0.0).settled(await self._client._call(request))
                self._jobs[job_id] = ("no", "its job is completed without it") if done else ("not yet", None)
            except JobFailedError as error:
                self._jobs[job_id] = ("no", error.message)
        return self._jobs[job_id]

    async def _counted(self, event: Mapping[str, Any], edubridge: AsyncEdubridgeApi) -> Known:
        """Return whether the weekly facts of the learner have the moment of an event."""
        moment = datetime.fromisoformat(event["eventTime"])
        try:
            rows = await edubridge.analytics.get_weekly_facts(
                week_date=event["eventTime"][:10], email=event["actor"]["email"], request_options=self._options
            )
        except NotFoundError:
            return "not yet"
        return "yes" if any(_is_at(row.datetime, moment) for row in rows) else "not yet"

    async def _derived(self, event_id: str, oneroster: AsyncOneRosterApi) -> Known:
        found = await oneroster.assessment_results.exists(f"caliper_{event_id}", request_options=self._options)
        return "yes" if found else "not yet"


def _is_at(text: object, moment: datetime) -> bool:
    try:
        read = datetime.fromisoformat(str(text))
        return abs((read - moment).total_seconds()) < 1 if read.tzinfo is not None else False
    except (ValueError, TypeError, OverflowError):
        return False
