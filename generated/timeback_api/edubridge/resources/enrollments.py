"""Enrollments of EduBridge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.operations import ABSENT
from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs, snake_inputs


class AsyncEnrollments(AsyncResource):
    """Enrollments. Every call raises EdubridgeError if it fails."""

    __slots__ = ()

    async def get_default_class(
        self, course_id: str, school_id: str | None = None, *, request_options: RequestOptions | None = None
    ) -> models.DefaultClass:
        """Get the class a course enrolls into.

        Args:
            course_id: Id of the course.
            school_id: Id of the school.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/enrollments/defaultClass/{courseId}/{schoolId}
        """
        request = Request(
            _ops.GET_DEFAULT_CLASS, {"courseId": course_id, "schoolId": school_id}, options=request_options
        )
        return await self._call(request)

    async def enroll(
        self,
        user_id: str,
        course_id: str,
        school_id: str | None = None,
        options: inputs.EnrollOptionsInput | snake_inputs.EnrollOptionsInputSnake | None = None,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Enrollment:
        """Enroll a user in the default class of a course.

        Args:
            user_id: Id of the user.
            course_id: Id of the course.
            school_id: Id of the school.
            options: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /edubridge/enrollments/enroll/{userId}/{courseId}/{schoolId}

        Examples:
            >>> enrollment = await timeback.edubridge.enrollments.enroll("student-2", "id-1")
            >>> enrollment.course.title
            'Math Grade 3'
        """
        request = Request(
            _ops.ENROLL_USER,
            {"userId": user_id, "courseId": course_id, "schoolId": school_id},
            body=ABSENT if options is None else options,
            options=request_options,
            extra=extra,
        )
        return await self._call(request)

    async def propagate_goals(
        self, course_id: str, *, request_options: RequestOptions | None = None
    ) -> models.ResetGoalsResult:
        """Copy the goals of a course to its enrollments.

        Args:
            course_id: Id of the course.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /edubridge/enrollments/propagateGoals/{courseId}
        """
        return await self._call(Request(_ops.PROPAGATE_GOALS, {"courseId": course_id}, options=request_options))

    async def reset_progress(
        self, user_id: str, course_id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """Delete the progress of a user in a course.

        Args:
            user_id: Id of the user.
            course_id: Id of the course.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /edubridge/enrollments/resetProgress/{userId}/{courseId}
        """
        request = Request(_ops.RESET_PROGRESS, {"userId": user_id, "courseId": course_id}, options=request_options)
        await self._call(request)

    async def unenroll(
        self,
        user_id: str,
        course_id: str,
        school_id: str | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """End the enrollment of a user in a course.

        Args:
            user_id: Id of the user.
            course_id: Id of the course.
            school_id: Id of the school.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /edubridge/enrollments/unenroll/{userId}/{courseId}/{schoolId}
        """
        request = Request(
            _ops.UNENROLL_USER,
            {"userId": user_id, "courseId": course_id, "schoolId": school_id},
            options=request_options,
        )
        await self._call(request)

    async def list(self, user_id: str, *, request_options: RequestOptions | None = None) -> Page[models.Enrollment]:
        """List the enrollments of a user.

        Args:
            user_id: Id of the user.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/enrollments/user/{userId}

        Examples:
            >>> [each.course.title for each in await timeback.edubridge.enrollments.list(user_id="id-1")]
            ['Math Grade 3']
        """
        return await self._page(Request(_ops.GET_ENROLLMENTS_FOR_USER, {"userId": user_id}, options=request_options))

    async def reset_goals(
        self, course_id: str, *, request_options: RequestOptions | None = None
    ) -> models.ResetGoalsResult:
        """Reset the goals of the enrollments of a course.

        Args:
            course_id: Id of the course.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /edubridge/enrollments/resetGoals/{courseId}
        """
        return await self._call(Request(_ops.RESET_GOALS, {"courseId": course_id}, options=request_options))


class Enrollments(SyncResource):
    """Enrollments. Every call raises EdubridgeError if it fails."""

    __slots__ = ()

    def get_default_class(
        self, course_id: str, school_id: str | None = None, *, request_options: RequestOptions | None = None
    ) -> models.DefaultClass:
        """Get the class a course enrolls into.

        Args:
            course_id: Id of the course.
            school_id: Id of the school.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/enrollments/defaultClass/{courseId}/{schoolId}
        """
        request = Request(
            _ops.GET_DEFAULT_CLASS, {"courseId": course_id, "schoolId": school_id}, options=request_options
        )
        return self._call(request)

    def enroll(
        self,
        user_id: str,
        course_id: str,
        school_id: str | None = None,
        options: inputs.EnrollOptionsInput | snake_inputs.EnrollOptionsInputSnake | None = None,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Enrollment:
        """Enroll a user in the default class of a course.

        Args:
            user_id: Id of the user.
            course_id: Id of the course.
            school_id: Id of the school.
            options: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /edubridge/enrollments/enroll/{userId}/{courseId}/{schoolId}

        Examples:
            >>> enrollment = timeback.edubridge.enrollments.enroll("student-2", "id-1")
            >>> enrollment.course.title
            'Math Grade 3'
        """
        request = Request(
            _ops.ENROLL_USER,
            {"userId": user_id, "courseId": course_id, "schoolId": school_id},
            body=ABSENT if options is None else options,
            options=request_options,
            extra=extra,
        )
        return self._call(request)

    def propagate_goals(
        self, course_id: str, *, request_options: RequestOptions | None = None
    ) -> models.ResetGoalsResult:
        """Copy the goals of a course to its enrollments.

        Args:
            course_id: Id of the course.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /edubridge/enrollments/propagateGoals/{courseId}
        """
        return self._call(Request(_ops.PROPAGATE_GOALS, {"courseId": course_id}, options=request_options))

    def reset_progress(self, user_id: str, course_id: str, *, request_options: RequestOptions | None = None) -> None:
        """Delete the progress of a user in a course.

        Args:
            user_id: Id of the user.
            course_id: Id of the course.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /edubridge/enrollments/resetProgress/{userId}/{courseId}
        """
        self._call(Request(_ops.RESET_PROGRESS, {"userId": user_id, "courseId": course_id}, options=request_options))

    def unenroll(
        self,
        user_id: str,
        course_id: str,
        school_id: str | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """End the enrollment of a user in a course.

        Args:
            user_id: Id of the user.
            course_id: Id of the course.
            school_id: Id of the school.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /edubridge/enrollments/unenroll/{userId}/{courseId}/{schoolId}
        """
        request = Request(
            _ops.UNENROLL_USER,
            {"userId": user_id, "courseId": course_id, "schoolId": school_id},
            options=request_options,
        )
        self._call(request)

    def list(self, user_id: str, *, request_options: RequestOptions | None = None) -> Page[models.Enrollment]:
        """List the enrollments of a user.

        Args:
            user_id: Id of the user.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/enrollments/user/{userId}

        Examples:
            >>> [each.course.title for each in timeback.edubridge.enrollments.list(user_id="id-1")]
            ['Math Grade 3']
        """
        return self._page(Request(_ops.GET_ENROLLMENTS_FOR_USER, {"userId": user_id}, options=request_options))

    def reset_goals(self, course_id: str, *, request_options: RequestOptions | None = None) -> models.ResetGoalsResult:
        """Reset the goals of the enrollments of a course.

        Args:
            course_id: Id of the course.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /edubridge/enrollments/resetGoals/{courseId}
        """
        return self._call(Request(_ops.RESET_GOALS, {"courseId": course_id}, options=request_options))
