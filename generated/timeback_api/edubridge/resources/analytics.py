"""Analytics of EduBridge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from timeback_kit.runtime.requests import RequestOptions


class AsyncAnalytics(AsyncResource):
    """Analytics. Every call raises EdubridgeError if it fails."""

    __slots__ = ()

    async def get_activity(
        self,
        *,
        end_date: str,
        start_date: str,
        email: str | None = None,
        student_id: str | None = None,
        timezone: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ActivityResponse:
        """Get the activity and time spent of a learner by day and subject.

        Args:
            end_date: ISO 8601 instant up to which to count.
            start_date: ISO 8601 instant from which to count.
            email: E-mail address of the student; this or the identifier.
            student_id: sourcedId of the student; this or email.
            timezone: IANA time zone that the days follow.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/analytics/activity
        """
        request = Request(
            _ops.GET_ACTIVITY,
            query={
                "email": email,
                "endDate": end_date,
                "startDate": start_date,
                "studentId": student_id,
                "timezone": timezone,
            },
            options=request_options,
        )
        return await self._call(request)

    async def get_weekly_facts(
        self,
        *,
        week_date: str,
        email: str | None = None,
        student_id: str | None = None,
        timezone: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[models.WeeklyFact]:
        """List the activity facts of a learner in the week of a date.

        Args:
            week_date: A date in the week, which runs from Sunday to Saturday.
            email: E-mail address of the student; this or the identifier.
            student_id: sourcedId of the student; this or email.
            timezone: IANA time zone that the days follow.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/analytics/facts/weekly
        """
        request = Request(
            _ops.GET_WEEKLY_FACTS,
            query={"email": email, "studentId": student_id, "timezone": timezone, "weekDate": week_date},
            options=request_options,
        )
        return await self._call(request)

    async def get_highest_grade_mastered(
        self, student_id: str, subject: str, *, request_options: RequestOptions | None = None
    ) -> models.HighestGradeMastered:
        """Get the highest grade a student has mastered in a subject.

        Args:
            student_id: Id of the student.
            subject: Subject.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/analytics/highestGradeMastered/{studentId}/{subject}
        """
        request = Request(
            _ops.GET_HIGHEST_GRADE_MASTERED, {"studentId": student_id, "subject": subject}, options=request_options
        )
        return await self._call(request)

    async def get_enrollment_facts(
        self,
        enrollment_id: str,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        timezone: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.EnrollmentFacts:
        """Get the activity and time spent in an enrollment by day and subject.

        Args:
            enrollment_id: Id of the enrollment.
            start_date: ISO 8601 instant from which to count.
            end_date: ISO 8601 instant up to which to count.
            timezone: IANA time zone that the days follow.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/analytics/enrollment/{enrollmentId}
        """
        request = Request(
            _ops.GET_ENROLLMENT_FACTS,
            {"enrollmentId": enrollment_id},
            {"startDate": start_date, "endDate": end_date, "timezone": timezone},
            options=request_options,
        )
        return await self._call(request)


class Analytics(SyncResource):
    """Analytics. Every call raises EdubridgeError if it fails."""

    __slots__ = ()

    def get_activity(
        self,
        *,
        end_date: str,
        start_date: str,
        email: str | None = None,
        student_id: str | None = None,
        timezone: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ActivityResponse:
        """Get the activity and time spent of a learner by day and subject.

        Args:
            end_date: ISO 8601 instant up to which to count.
            start_date: ISO 8601 instant from which to count.
            email: E-mail address of the student; this or the identifier.
            student_id: sourcedId of the student; this or email.
            timezone: IANA time zone that the days follow.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/analytics/activity
        """
        request = Request(
            _ops.GET_ACTIVITY,
            query={
                "email": email,
                "endDate": end_date,
                "startDate": start_date,
                "studentId": student_id,
                "timezone": timezone,
            },
            options=request_options,
        )
        return self._call(request)

    def get_weekly_facts(
        self,
        *,
        week_date: str,
        email: str | None = None,
        student_id: str | None = None,
        timezone: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[models.WeeklyFact]:
        """List the activity facts of a learner in the week of a date.

        Args:
            week_date: A date in the week, which runs from Sunday to Saturday.
            email: E-mail address of the student; this or the identifier.
            student_id: sourcedId of the student; this or email.
            timezone: IANA time zone that the days follow.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/analytics/facts/weekly
        """
        request = Request(
            _ops.GET_WEEKLY_FACTS,
            query={"email": email, "studentId": student_id, "timezone": timezone, "weekDate": week_date},
            options=request_options,
        )
        return self._call(request)

    def get_highest_grade_mastered(
        self, student_id: str, subject: str, *, request_options: RequestOptions | None = None
    ) -> models.HighestGradeMastered:
        """Get the highest grade a student has mastered in a subject.

        Args:
            student_id: Id of the student.
            subject: Subject.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/analytics/highestGradeMastered/{studentId}/{subject}
        """
        request = Request(
            _ops.GET_HIGHEST_GRADE_MASTERED, {"studentId": student_id, "subject": subject}, options=request_options
        )
        return self._call(request)

    def get_enrollment_facts(
        self,
        enrollment_id: str,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        timezone: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.EnrollmentFacts:
        """Get the activity and time spent in an enrollment by day and subject.

        Args:
            enrollment_id: Id of the enrollment.
            start_date: ISO 8601 instant from which to count.
            end_date: ISO 8601 instant up to which to count.
            timezone: IANA time zone that the days follow.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/analytics/enrollment/{enrollmentId}
        """
        request = Request(
            _ops.GET_ENROLLMENT_FACTS,
            {"enrollmentId": enrollment_id},
            {"startDate": start_date, "endDate": end_date, "timezone": timezone},
            options=request_options,
        )
        return self._call(request)
