"""Analytics and subject tracks with what no document says: dates in any form, totals, documented names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.edubridge.resources import analytics as generated_analytics
from timeback_api.edubridge.resources import subject_tracks as generated_subject_tracks
from timeback_kit.services.edubridge.dates import normalize_date_only, normalize_end_date, normalize_start_date
from timeback_kit.services.edubridge.metrics import AggregatedMetrics, aggregate_activity_metrics
from timeback_kit.services.edubridge.periods import bounds, check_learner, period
from timeback_kit.services.edubridge.tracks import SubjectTrackInput, track_input

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from timeback_api.edubridge import dicts, inputs, models, snake_inputs
    from timeback_kit.runtime.requests import RequestOptions


class AsyncAnalytics(generated_analytics.AsyncAnalytics):
    """Analytics of learners, for periods given as dates, date-times or text."""

    __slots__ = ()

    async def get_activity(
        self,
        *,
        start_date: str | date | datetime,
        end_date: str | date | datetime,
        email: str | None = None,
        student_id: str | None = None,
        timezone: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ActivityResponse:
        """Get the activity and time spent of a learner by day and subject.

        Args:
            start_date: First day, or instant, to count.
            end_date: Last day, or instant, to count.
            email: E-mail address of the student; this or the identifier.
            student_id: sourcedId of the student; this or the e-mail address.
            timezone: IANA time zone of the days. Default: UTC.
            request_options: Options of this request alone, such as its timeout; months take up to 90 s.

        Returns:
            Facts by day and subject; `aggregate_activity_metrics` adds them up.

        Raises:
            InputValidationError: Not exactly one learner is named, or a date is none.
            EdubridgeError: Any other failure.

        Route: GET /edubridge/analytics/activity

        Examples:
            >>> period = {"start_date": "2025-09-01", "end_date": "2025-09-30"}
            >>> facts = await timeback.edubridge.analytics.get_activity(email="student@example.edu", **period)
            >>> facts.message
            'Activity retrieved'
        """
        check_learner(email, student_id)
        return await super().get_activity(
            **period(start_date, end_date, timezone),
            email=email,
            student_id=student_id,
            timezone=timezone,
            request_options=request_options,
        )

    async def summary(
        self,
        *,
        start_date: str | date | datetime | None = None,
        end_date: str | date | datetime | None = None,
        email: str | None = None,
        student_id: str | None = None,
        timezone: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AggregatedMetrics:
        """Get the totals of a learner's activity in a period: `get_activity`, added up here.

        The service has no totals of everybody: without a learner and a period nothing is sent.

        Args:
            start_date: First day, or instant, to count.
            end_date: Last day, or instant, to count.
            email: E-mail address of the student; this or the identifier.
            student_id: sourcedId of the student; this or the e-mail address.
            timezone: IANA time zone of the days. Default: UTC.
            request_options: Options of this request alone, such as its timeout; months take up to 90 s.

        Returns:
            The totals over days and subjects.

        Raises:
            InputValidationError: Not exactly one learner is named, or a date is missing or none.
            EdubridgeError: Any other failure.

        Route: GET /edubridge/analytics/activity
        """
        first, last = bounds(start_date, end_date, email, student_id)
        return aggregate_activity_metrics(
            await self.get_activity(
                start_date=first,
                end_date=last,
                email=email,
                student_id=student_id,
                timezone=timezone,
                request_options=request_options,
            )
        )

    async def get_weekly_facts(
        self,
        *,
        week_date: str | date | datetime,
        email: str | None = None,
        student_id: str | None = None,
        timezone: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[models.WeeklyFact]:
        """List the activity facts of a learner in the week of a date.

        Args:
            week_date: A date in the week, which runs from Sunday to Saturday.
            email: E-mail address of the student; this or the identifier.
            student_id: sourcedId of the student; this or the e-mail address.
            timezone: IANA time zone of the days; without it weeks straddle.
            request_options: Options of this request alone, such as its timeout.

        Returns:
            The facts.

        Raises:
            InputValidationError: Not exactly one learner is named, or the date is none.
            EdubridgeError: Any other failure.

        Route: GET /edubridge/analytics/facts/weekly
        """
        check_learner(email, student_id)
        return await super().get_weekly_facts(
            week_date=normalize_date_only(week_date, path="week_date"),
            email=email,
            student_id=student_id,
            timezone=timezone,
            request_options=request_options,
        )

    async def get_enrollment_facts(
        self,
        enrollment_id: str,
        *,
        start_date: str | date | datetime | None = None,
        end_date: str | date | datetime | None = None,
        timezone: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.EnrollmentFacts:
        """Get the activity and time spent in an enrollment by day and subject.

        Args:
            enrollment_id: Enrollment id.
            start_date: First day, or instant, to count.
            end_date: Last day, or instant, to count.
            timezone: IANA time zone of the days. Default: UTC.
            request_options: Options of this request alone, such as its timeout.

        Returns:
            Facts by day and subject.

        Raises:
            NotFoundError: There is no such enrollment.
            InputValidationError: A date is none.
            EdubridgeError: Any other failure.

        Route: GET /edubridge/analytics/enrollment/{enrollmentId}
        """
        return await super().get_enrollment_facts(
            enrollment_id,
            start_date=None if start_date is None else normalize_start_date(start_date, timezone),
            end_date=None if end_date is None else normalize_end_date(end_date, timezone),
            timezone=timezone,
            request_options=request_options,
        )


class AsyncSubjectTracks(generated_subject_tracks.AsyncSubjectTracks):
    """Subject tracks, also under their documented names."""

    __slots__ = ()

    async def upsert(
        self,
        data: SubjectTrackInput
        | inputs.SubjectTrackInput
        | snake_inputs.SubjectTrackInputSnake
        | models.SubjectTrack
        | dicts.SubjectTrackDict,
        *,
        id: str | None = None,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.SubjectTrack:
        """Create or replace the subject track of a subject and grade.

        Args:
            data: The track, with documented (`grade_level`, `target_course_id`) or wire names.
            id: Accepted because it is documented; the service finds a track by subject, grade and organization.
            extra: Keys that no document knows, sent as they are.
            request_options: Options of this request alone, such as its timeout.

        Returns:
            The track as it is now.

        Raises:
            EdubridgeError: Any other failure, including invalid arguments.

        Route: PUT /edubridge/subject-track/
        """
        return await super().upsert(track_input(data), extra=extra, request_options=request_options)
