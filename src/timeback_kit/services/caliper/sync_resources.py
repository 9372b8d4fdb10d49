# Rendered by scripts/unasync.py from src/timeback_kit/services/caliper/resources.py; change that file.
"""Events and jobs with what no document says: events built from inputs, and waiting for a job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_api.caliper.resources import events as generated_events
from timeback_api.caliper.resources import jobs as generated_jobs
from timeback_kit.runtime.errors import RequestTimeoutError
from timeback_kit.services.caliper.events import (
    create_activity_event,
    create_question_answered_event,
    create_question_graded_event,
    create_question_seen_event,
    create_time_spent_event,
)
from timeback_kit.services.caliper.sending import envelope_for
from timeback_kit.services.caliper.waiting import JobWait, clock_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeback_api.caliper.models import JobStatus, SendEventsResult
    from timeback_kit.runtime.requests import RequestOptions
    from timeback_kit.services.caliper.types import (
        ActivityCompletedInput,
        CaliperEvent,
        Json,
        QuestionAnsweredInput,
        QuestionGradedInput,
        QuestionSeenInput,
        TimeSpentInput,
    )


class Events(generated_events.Events):
    """Events: sent, validated and looked up."""

    __slots__ = ()

    def send(
        self,
        sensor_id: str,
        events: Sequence[CaliperEvent | Json],
        *,
        request_options: RequestOptions | None = None,
    ) -> SendEventsResult:
        """Send events in one envelope.

        Args:
            sensor_id: URI of the sensor that reports them.
            events: Events from the factories, or any Caliper events as dicts with wire names; at least one.
            request_options: Options of this request alone, such as its timeout.

        Returns:
            The response, with the id of the job that stores the events.

        Raises:
            InputValidationError: The sensor is no URI, or an event lacks what every event has.
            CaliperError: Any other failure.

        Route: POST /caliper/event
        """
        envelope = envelope_for(self._client, sensor_id, events)
        return self.send_envelope(envelope, request_options=request_options)

    def send_activity(
        self, sensor_id: str, input: ActivityCompletedInput | Json, *, request_options: RequestOptions | None = None
    ) -> SendEventsResult:
        """Send the event of a completed activity.

        Args:
            sensor_id: URI of the sensor that reports it.
            input: What was completed, by whom, with which results.
            request_options: Options of this request alone, such as its timeout.

        Returns:
            The response, with the id of the job that stores the event.

        Raises:
            InputValidationError: The input does not follow the Timeback profile; every problem is listed with its path.
            CaliperError: Any other failure.

        Route: POST /caliper/event
        """
        return self.send(sensor_id, [create_activity_event(input)], request_options=request_options)

    def send_time_spent(
        self, sensor_id: str, input: TimeSpentInput | Json, *, request_options: RequestOptions | None = None
    ) -> SendEventsResult:
        """Send the event of time spent.

        Args:
            sensor_id: URI of the sensor that reports it.
            input: Who spent how many seconds on what.
            request_options: Options of this request alone, such as its timeout.

        Returns:
            The response, with the id of the job that stores the event.

        Raises:
            InputValidationError: The input does not follow the Timeback profile; every problem is listed with its path.
            CaliperError: Any other failure.

        Route: POST /caliper/event
        """
        return self.send(sensor_id, [create_time_spent_event(input)], request_options=request_options)

    def send_question_seen(
        self, sensor_id: str, input: QuestionSeenInput | Json, *, request_options: RequestOptions | None = None
    ) -> SendEventsResult:
        """Send the event of a question that was shown.

        Args:
            sensor_id: URI of the sensor that reports it.
            input: Who saw which question in which application.
            request_options: Options of this request alone, such as its timeout.

        Returns:
            The response, with the id of the job that stores the event.

        Raises:
            InputValidationError: Something is missing or of the wrong form; every problem is listed with its path.
            CaliperError: Any other failure.

        Route: POST /caliper/event
        """
        return self.send(sensor_id, [create_question_seen_event(input)], request_options=request_options)

    def send_question_answered(
        self, sensor_id: str, input: QuestionAnsweredInput | Json, *, request_options: RequestOptions | None = None
    ) -> SendEventsResult:
        """Send the event of a question that was answered.

        Args:
            sensor_id: URI of the sensor that reports it.
            input: Who answered which question in which application, and the response where it is known.
            request_options: Options of this request alone, such as its timeout.

        Returns:
            The response, with the id of the job that stores the event.

        Raises:
            InputValidationError: Something is missing or of the wrong form; every problem is listed with its path.
            CaliperError: Any other failure.

        Route: POST /caliper/event
        """
        return self.send(sensor_id, [create_question_answered_event(input)], request_options=request_options)

    def send_question_graded(
        self, sensor_id: str, input: QuestionGradedInput | Json, *, request_options: RequestOptions | None = None
    ) -> SendEventsResult:
        """Send the event of a question that was graded.

        Args:
            sensor_id: URI of the sensor that reports it.
            input: Whose work was graded in which application, and the score.
            request_options: Options of this request alone, such as its timeout.

        Returns:
            The response, with the id of the job that stores the event.

        Raises:
            InputValidationError: Something is missing or of the wrong form; every problem is listed with its path.
            CaliperError: Any other failure.

        Route: POST /caliper/event
        """
        return self.send(sensor_id, [create_question_graded_event(input)], request_options=request_options)


class Jobs(generated_jobs.Jobs):
    """Jobs: looked at, and waited for."""

    __slots__ = ()

    def get_status(self, job_id: str | None, *, request_options: RequestOptions | None = None) -> JobStatus:
        """Get the state of the job that stores the events of an envelope.

        Args:
            job_id: Id of the job, the `job_id` of what sending events returned; None is refused.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The status of the job.

        Raises:
            InputValidationError: There is no job id; nothing was sent.
            NotFoundError: There is no such job.
            CaliperError: Any other failure.

        Route: GET /jobs/{jobId}/status
        """
        return super().get_status(job_id or "", request_options=request_options)

    def wait_for_completion(
        self,
        job_id: str | None,
        *,
        timeout: float = 30.0,
        poll_interval: float = 1.0,
        request_options: RequestOptions | None = None,
    ) -> JobStatus:
        """Wait until a job is completed.

        A completed job has stored its events; analytics may still take minutes to count them.

        Args:
            job_id: Id of the job, the `job_id` of what sending events returned.
            timeout: Longest wait in seconds, requests included.
            poll_interval: Seconds between two requests.
            request_options: Options of each request.

        Returns:
            The status of the completed job.

        Raises:
            InputValidationError: There is no job id, or a number is not above zero.
            JobFailedError: The job failed, or is completed with an error inside.
            JobTimeoutError: The job is not done in time; also a built-in TimeoutError.
            CaliperError: Any other failure.

        Route: GET /jobs/{jobId}/status
        """
        clock = clock_of(self._client)
        wait = JobWait.start(job_id, timeout, poll_interval, clock.monotonic())
        while True:
            options = wait.request_options(request_options, clock.monotonic())
            try:
                status = self.get_status(wait.job_id, request_options=options)
            except RequestTimeoutError as error:
                raise wait.gave_up(error) from None
            if wait.settled(status):
                return status
            clock.sleep(wait.pause(clock.monotonic()))
