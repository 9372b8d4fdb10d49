"""Events and jobs with what no document says: receipts, batches, events built from inputs, and waiting for jobs."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from timeback_api.caliper.resources import events as generated_events
from timeback_api.caliper.resources import jobs as generated_jobs
from timeback_kit.runtime.errors import TimebackError
from timeback_kit.services.caliper.batching import (
    CONCURRENCY,
    FLUSH_AFTER,
    MAX_BYTES,
    MAX_EVENTS,
    Batch,
    SendPlan,
    batch_again,
    batches_of,
)
from timeback_kit.services.caliper.envelopes import Envelope
from timeback_kit.services.caliper.errors import JobFailedError
from timeback_kit.services.caliper.events import (
    create_activity_event,
    create_question_answered_event,
    create_question_graded_event,
    create_question_seen_event,
    create_time_spent_event,
    refuse,
)
from timeback_kit.services.caliper.receipts import (
    SendReceipt,
    SentEnvelope,
    job_id_text,
    raise_for,
    send_error,
    sorted_receipt,
    state_after,
)
from timeback_kit.services.caliper.waiting import JobWait, clock_of, job_ids_of, raise_failed, wait_issues

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Mapping, Sequence

    from timeback_api.caliper.inputs import EnvelopeInput
    from timeback_api.caliper.models import JobStatus
    from timeback_kit.runtime.requests import RequestOptions
    from timeback_kit.services.caliper.batching import SendRetry
    from timeback_kit.services.caliper.buffering import AsyncEventBuffer
    from timeback_kit.services.caliper.confirmations import Confirmation
    from timeback_kit.services.caliper.input_dicts import (
        ActivityCompletedDict,
        QuestionAnsweredDict,
        QuestionGradedDict,
        QuestionSeenDict,
        TimeSpentDict,
    )
    from timeback_kit.services.caliper.types import (
        ActivityCompletedInput,
        CaliperEvent,
        Json,
        QuestionAnsweredInput,
        QuestionGradedInput,
        QuestionSeenInput,
        TimeSpentInput,
    )


class AsyncEvents(generated_events.AsyncEvents):
    """Events: sent, validated and looked up."""

    __slots__ = ()

    async def send_envelope(  # type: ignore[override]  # a receipt has everything the generated result has
        self, envelope: EnvelopeInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> SendReceipt:
        """Send an envelope as it is, once.

        Args:
            envelope: The envelope, with wire names, such as `create_envelope` returns.
            request_options: Options of this request alone, such as its timeout.

        Returns:
            A receipt with the ids of the events, the id of the job that stores them, and the envelope.

        Raises:
            InputValidationError: It is not an envelope.
            SendError: The service did not accept it; the error carries the receipt.
            CaliperError: Anything else that goes wrong.

        Route: POST /caliper/event
        """
        shown: dict[str, Any] = {"data": [], **envelope}
        positions = tuple(range(len(shown["data"]))) if isinstance(shown["data"], list | tuple) else ()
        try:
            response = await super().send_envelope(envelope, request_options=request_options)
        except TimebackError as error:
            sent = SentEnvelope(Envelope(shown), positions, state_after(error), reason=str(error), error=error)
            raise send_error(error, SendReceipt((sent,))) from error.__cause__
        return SendReceipt((SentEnvelope(Envelope(shown), positions, "accepted", job_id_text(response), response),))

    async def send(
        self,
        sensor_id: str,
        events: Sequence[CaliperEvent | Json],
        *,
        max_events: int = MAX_EVENTS,
        max_bytes: int = MAX_BYTES,
        concurrency: int = CONCURRENCY,
        retry: SendRetry = "verify",
        request_options: RequestOptions | None = None,
    ) -> SendReceipt:
        """Send events, in one envelope or, where they are many, in several.

        When no response says whether an envelope was taken, its events are looked up; it is sent again, with the
        same ids, only if they are absent. Nothing proves that the live platform drops ids that it has seen.

        Args:
            sensor_id: URI of the sensor that reports them.
            events: Events from the factories, or any Caliper events or entities as dicts with wire names; at least
                one.
            max_events: Events per envelope.
            max_bytes: Bytes of events per envelope.
            concurrency: Envelopes under way at a time.
            retry: What follows an unknown outcome: "verify", "repeat" without looking, or "never".
            request_options: Options of each request, such as its timeout.

        Returns:
            A receipt with the ids of the events, the ids of the jobs that store them, and the envelopes.

        Raises:
            InputValidationError: The sensor is not a URI, or an event lacks what every event has. The other events have
                been sent; the error carries the receipt.
            SendError: The service did not accept every event. The error carries the receipt, and is of the class of
                what went wrong too.
            CaliperError: Anything else that goes wrong.

        Route: POST /caliper/event
        """
        plan = SendPlan.checked(sensor_id, max_events, max_bytes, concurrency, retry, request_options)
        return await self._delivered(plan, batches_of(plan, events))

    async def resend(
        self,
        receipt: SendReceipt,
        *,
        concurrency: int = CONCURRENCY,
        retry: SendRetry = "verify",
        request_options: RequestOptions | None = None,
    ) -> SendReceipt:
        """Send what a receipt says was not accepted, with the ids it had; the rest stays as it is.

        Args:
            receipt: What an earlier call returned, or the `receipt` of its error.
            concurrency: Envelopes under way at a time.
            retry: "verify" looks events of unknown outcome up before they are sent again; "repeat" does not.
            request_options: Options of each request, such as its timeout.

        Returns:
            A receipt of all the events.

        Raises:
            SendError: The service still did not accept every event.
            CaliperError: Anything else that goes wrong.

        Route: POST /caliper/event
        """
        again = [batch_again(sent) for sent in receipt.undelivered]
        if not again:
            return receipt
        sensor = again[0].envelope.json.get("sensor")
        plan = SendPlan.checked(sensor, MAX_EVENTS, MAX_BYTES, concurrency, retry, request_options)
        done = [sent for sent in receipt.envelopes if sent.state == "accepted"]
        return await self._delivered(plan, again, done)

    async def send_many(
        self,
        sensor_id: str,
        events: AsyncIterable[CaliperEvent | Json] | Iterable[CaliperEvent | Json],
        *,
        max_events: int = MAX_EVENTS,
        max_bytes: int = MAX_BYTES,
        concurrency: int = CONCURRENCY,
        retry: SendRetry = "verify",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[SendReceipt]:
        """Send any number of events as they come, and yield a receipt for each envelope in their order.

        Nothing is raised for events that are not accepted: the receipt of their envelope says so, has the `error`,
        and can be sent again with `resend`.

        Args:
            sensor_id: URI of the sensor that reports them.
            events: The events; a generator is read no faster than envelopes are sent.
            max_events: Events per envelope.
            max_bytes: Bytes of events per envelope.
            concurrency: Envelopes under way at a time.
            retry: What follows an unknown outcome: "verify", "repeat" without looking, or "never".
            request_options: Options of each request, such as its timeout.

        Yields:
            A receipt per envelope.

        Raises:
            InputValidationError: The sensor is not a URI, or a number makes no sense.

        Route: POST /caliper/event
        """
        plan = SendPlan.checked(sensor_id, max_events, max_bytes, concurrency, retry, request_options)
        from timeback_kit.services.caliper.delivery import AsyncDelivery

        async with aclosing(AsyncDelivery(self._client, plan).stream(events)) as delivered:
            async for sent in delivered:
                yield sorted_receipt(sent)

    def buffer(
        self,
        sensor_id: str,
        *,
        flush_after: float = FLUSH_AFTER,
        max_events: int = MAX_EVENTS,
        max_bytes: int = MAX_BYTES,
        outbox: str | os.PathLike[str] | None = None,
        on_error: Callable[[SendReceipt], None] | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncEventBuffer:
        """Return a buffer that sends events together; nothing is sent yet.

        Args:
            sensor_id: URI of the sensor that reports them.
            flush_after: Seconds after which events are sent even if they are few.
            max_events: Events after which they are sent, and events per envelope.
            max_bytes: Bytes of events per envelope.
            outbox: File that keeps events until they are delivered, over crashes too; one process at a time.
            on_error: Called with the receipt of each flush that did not deliver everything.
            request_options: Options of each request, such as its timeout.

        Returns:
            The buffer, to be used as a context manager or closed.

        Raises:
            InputValidationError: The sensor is not a URI, or a number makes no sense.
            ConfigurationError: Another process has the outbox.

        Route: POST /caliper/event
        """
        plan = SendPlan.checked(sensor_id, max_events, max_bytes, CONCURRENCY, "verify", request_options)
        refuse("Invalid buffer", wait_issues(flush_after, None, "flush_after"))
        from timeback_kit.services.caliper.buffering import AsyncEventBuffer

        wait_for_job = AsyncJobs(self._client).wait_for_completion
        return AsyncEventBuffer(self._client, plan, flush_after, outbox, on_error, wait_for_job)

    async def confirm(self, receipt: SendReceipt, *, request_options: RequestOptions | None = None) -> Confirmation:
        """Say of each event of a receipt whether it is stored, counted in analytics, and has a result.

        Analytics and results need the addresses of EduBridge and OneRoster and follow the job by minutes; ask again
        while something is "not yet".

        Args:
            receipt: What sending the events returned.
            request_options: Options of each request, such as its timeout.

        Returns:
            Yes, no or not yet, per event and question.

        Raises:
            CaliperError: A request failed.

        Route: GET /caliper/events/{externalId}
        """
        from timeback_kit.services.caliper.confirming import AsyncConfirming

        return await AsyncConfirming(self._client, request_options).confirm(receipt)

    async def _delivered(self, plan: SendPlan, batches: list[Batch], done: Sequence[SentEnvelope] = ()) -> SendReceipt:
        from timeback_kit.services.caliper.delivery import AsyncDelivery

        sent = await AsyncDelivery(self._client, plan).all(batches)
        receipt = sorted_receipt([*done, *sent])
        raise_for(receipt)
        return receipt

    async def send_activity(
        self,
        sensor_id: str,
        input: ActivityCompletedInput | ActivityCompletedDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> SendReceipt:
        """Send the event of a completed activity.

        Args:
            sensor_id: URI of the sensor that reports it.
            input: What was completed, by whom, with which results.
            request_options: Options of this request alone, such as its timeout.

        Returns:
            A receipt with the id of the event and the id of the job that stores it.

        Raises:
            InputValidationError: The input does not follow the Timeback profile; every problem is listed with its path.
            CaliperError: Anything that goes wrong.

        Route: POST /caliper/event

        Examples:
            >>> from timeback_kit.services.caliper import ActivityCompletedInput
            >>> activity = ActivityCompletedInput(
            ...     actor={"id": "https://example.com/users/1", "type": "TimebackUser", "email": "student@example.edu"},
            ...     object={
            ...         "id": "https://app.example.com/activities/1",
            ...         "type": "TimebackActivityContext",
            ...         "subject": "Math",
            ...         "app": {"name": "My App"},
            ...     },
            ...     metrics=[
            ...         {"type": "totalQuestions", "value": 10},
            ...         {"type": "correctQuestions", "value": 8},
            ...         {"type": "xpEarned", "value": 150},
            ...     ],
            ... )
            >>> sent = await timeback.caliper.events.send_activity("https://app.example.com/sensors/main", activity)
            >>> sent.job_id is not None
            True
        """
        return await self.send(sensor_id, [create_activity_event(input)], request_options=request_options)

    async def send_time_spent(
        self,
        sensor_id: str,
        input: TimeSpentInput | TimeSpentDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> SendReceipt:
        """Send the event of time spent.

        Args:
            sensor_id: URI of the sensor that reports it.
            input: Who spent how many seconds on what.
            request_options: Options of this request alone, such as its timeout.

        Returns:
            A receipt with the id of the event and the id of the job that stores it.

        Raises:
            InputValidationError: The input does not follow the Timeback profile; every problem is listed with its path.
            CaliperError: Anything that goes wrong.

        Route: POST /caliper/event

        Examples:
            >>> from timeback_kit.services.caliper import TimeSpentInput
            >>> spent = TimeSpentInput(
            ...     actor={"id": "https://example.com/users/1", "type": "TimebackUser", "email": "student@example.edu"},
            ...     object={
            ...         "id": "https://app.example.com/activities/1",
            ...         "type": "TimebackActivityContext",
            ...         "subject": "Math",
            ...         "app": {"name": "My App"},
            ...     },
            ...     metrics=[{"type": "active", "value": 600}],
            ... )
            >>> sent = await timeback.caliper.events.send_time_spent("https://app.example.com/sensors/main", spent)
            >>> sent.job_id is not None
            True
        """
        return await self.send(sensor_id, [create_time_spent_event(input)], request_options=request_options)

    async def send_question_seen(
        self,
        sensor_id: str,
        input: QuestionSeenInput | QuestionSeenDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> SendReceipt:
        """Send the event of a question that was shown.

        Args:
            sensor_id: URI of the sensor that reports it.
            input: Who saw which question in which application.
            request_options: Options of this request alone, such as its timeout.

        Returns:
            A receipt with the id of the event and the id of the job that stores it.

        Raises:
            InputValidationError: Something is missing or of the wrong form; every problem is listed with its path.
            CaliperError: Anything that goes wrong.

        Route: POST /caliper/event
        """
        return await self.send(sensor_id, [create_question_seen_event(input)], request_options=request_options)

    async def send_question_answered(
        self,
        sensor_id: str,
        input: QuestionAnsweredInput | QuestionAnsweredDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> SendReceipt:
        """Send the event of a question that was answered.

        Args:
            sensor_id: URI of the sensor that reports it.
            input: Who answered which question in which application, and the response where it is known.
            request_options: Options of this request alone, such as its timeout.

        Returns:
            A receipt with the id of the event and the id of the job that stores it.

        Raises:
            InputValidationError: Something is missing or of the wrong form; every problem is listed with its path.
            CaliperError: Anything that goes wrong.

        Route: POST /caliper/event
        """
        return await self.send(sensor_id, [create_question_answered_event(input)], request_options=request_options)

    async def send_question_graded(
        self,
        sensor_id: str,
        input: QuestionGradedInput | QuestionGradedDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> SendReceipt:
        """Send the event of a question that was graded.

        Args:
            sensor_id: URI of the sensor that reports it.
            input: Whose work was graded in which application, and the score.
            request_options: Options of this request alone, such as its timeout.

        Returns:
            A receipt with the id of the event and the id of the job that stores it.

        Raises:
            InputValidationError: Something is missing or of the wrong form; every problem is listed with its path.
            CaliperError: Anything that goes wrong.

        Route: POST /caliper/event
        """
        return await self.send(sensor_id, [create_question_graded_event(input)], request_options=request_options)


class AsyncJobs(generated_jobs.AsyncJobs):
    """Jobs: looked at, and waited for."""

    __slots__ = ()

    async def get_status(self, job_id: str | int | None, *, request_options: RequestOptions | None = None) -> JobStatus:
        """Get the state of the job that stores the events of an envelope.

        Args:
            job_id: Id of the job.
            request_options: Options of this call, such as its timeout.

        Route: GET /jobs/{jobId}/status
        """
        given = str(job_id) if isinstance(job_id, int) and not isinstance(job_id, bool) else job_id
        return await super().get_status(given, request_options=request_options)  # type: ignore[arg-type]

    async def wait_for_completion(
        self,
        job_id: str | int | None,
        *,
        timeout: float = 30.0,  # noqa: ASYNC109 - the documented parameter
        poll_interval: float | None = None,
        request_options: RequestOptions | None = None,
    ) -> JobStatus:
        """Look at a job again and again until it is completed.

        A completed job has stored its events; analytics may still take minutes to count them. A look that fails
        because the service is busy or unreachable does not end the wait.

        Args:
            job_id: Id of the job, the `job_id` of what sending events returned.
            timeout: Seconds to wait at most, requests included.
            poll_interval: Seconds between two looks. Default: 0.1 at first, growing to 2.
            request_options: Options of each look, such as its timeout.

        Returns:
            The status of the completed job.

        Raises:
            InputValidationError: There is no job id, or a number is not above zero.
            JobFailedError: The job failed, or is completed with an error inside.
            JobTimeoutError: The job is not done in time; also a built-in TimeoutError.
            CaliperError: Anything else that goes wrong.

        Route: GET /jobs/{jobId}/status

        Examples:
            >>> from timeback_kit.services.caliper import ActivityCompletedInput
            >>> activity = ActivityCompletedInput(
            ...     actor={"id": "https://example.com/users/1", "type": "TimebackUser", "email": "student@example.edu"},
            ...     object={
            ...         "id": "https://app.example.com/activities/1",
            ...         "type": "TimebackActivityContext",
            ...         "subject": "Math",
            ...         "app": {"name": "My App"},
            ...     },
            ...     metrics=[{"type": "xpEarned", "value": 15}],
            ... )
            >>> sent = await timeback.caliper.events.send_activity("https://app.example.com/sensors/main", activity)
            >>> (await timeback.caliper.jobs.wait_for_completion(sent.job_id)).state
            'completed'
        """
        clock = clock_of(self._client)
        wait = JobWait.start(job_id, timeout, poll_interval, clock.monotonic())
        while True:
            options = wait.request_options(request_options, clock.monotonic())
            try:
                status = await self.get_status(wait.job_id, request_options=options)
            except TimebackError as error:
                wait.survived(error, clock.monotonic())
            else:
                if wait.settled(status):
                    return status
            await clock.asleep(wait.pause(clock.monotonic()))

    async def wait_for_all(
        self,
        jobs: Iterable[str | int] | SendReceipt,
        *,
        timeout: float = 30.0,  # noqa: ASYNC109 - the parameter of wait_for_completion
        poll_interval: float | None = None,
        concurrency: int = CONCURRENCY,
        on_progress: Callable[[int, int], None] | None = None,
        request_options: RequestOptions | None = None,
    ) -> dict[str, JobStatus]:
        """Wait until several jobs are completed.

        Args:
            jobs: Ids of jobs, or the receipt of what was sent.
            timeout: Seconds to wait at most for all of them, requests included.
            poll_interval: Seconds between two looks at a job. Default: 0.1 at first, growing to 2.
            concurrency: Jobs looked at at a time.
            on_progress: Called with the number of jobs that are done and the number of all jobs.
            request_options: Options of each look, such as its timeout.

        Returns:
            The status of each job, by id.

        Raises:
            InputValidationError: There is no job id, or a number is not above zero.
            JobFailedError: Jobs failed; the others have been waited for, and `failed` has every one that failed.
            JobTimeoutError: A job is not done in time; also a built-in TimeoutError.
            CaliperError: Anything else that goes wrong.

        Route: GET /jobs/{jobId}/status
        """
        ids = job_ids_of(jobs)
        clock = clock_of(self._client)
        began = clock.monotonic()
        first = JobWait.start(ids[0], timeout, poll_interval, began)
        done: dict[str, JobStatus] = {}
        failed: dict[str, JobFailedError] = {}

        async def wait_for(job_id: str) -> None:
            left = max(first.deadline - clock.monotonic(), 0.001)
            try:
                done[job_id] = await self.wait_for_completion(
                    job_id, timeout=left, poll_interval=poll_interval, request_options=request_options
                )
            except JobFailedError as error:
                failed[job_id] = error
            if on_progress is not None:
                on_progress(len(done) + len(failed), len(ids))

        from timeback_kit.runtime.async_io import InFlight

        flying: InFlight[None] = InFlight(concurrency)
        try:
            for number, job_id in enumerate(ids):
                if len(flying) >= concurrency:
                    await flying.next()
                flying.start(number, wait_for, job_id)
            while len(flying):
                await flying.next()
        finally:
            await flying.aclose()
        raise_failed({job_id: failed[job_id] for job_id in ids if job_id in failed})
        return {job_id: done[job_id] for job_id in ids}
