"""Enrollments of EduBridge."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.operations import ABSENT
from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs


class AsyncEnrollments(AsyncResource):
    """Enrollments: what stands below `enrollments`."""

    __slots__ = ()

    async def get_default_class(
        self, course_id: str, school_id: str | None = None, *, request_options: RequestOptions | None = None
    ) -> models.DefaultClass:
        """Get the class a course enrolls into.

        Args:
            course_id: Course id, sent as one segment of the path.
            school_id: School id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `DefaultClass` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /edubridge/enrollments/defaultClass/{courseId}/{schoolId}
        """
        return await self._call(
            Request(_ops.GET_DEFAULT_CLASS, {"courseId": course_id, "schoolId": school_id}, options=request_options)
        )

    async def enroll(
        self,
        user_id: str,
        course_id: str,
        school_id: str | None = None,
        options: inputs.EnrollOptionsInput | Mapping[str, Any] | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Enrollment:
        """Enroll a user in the default class of a course.

        Args:
            user_id: User id, sent as one segment of the path.
            course_id: Course id, sent as one segment of the path.
            school_id: School id, sent as one segment of the path.
            options: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `Enrollment` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /edubridge/enrollments/enroll/{userId}/{courseId}/{schoolId}
        """
        return await self._call(
            Request(
                _ops.ENROLL_USER,
                {"userId": user_id, "courseId": course_id, "schoolId": school_id},
                body=ABSENT if options is None else options,
                options=request_options,
            )
        )

    async def propagate_goals(
        self, course_id: str, *, request_options: RequestOptions | None = None
    ) -> models.ResetGoalsResult:
        """Copy the goals of a course to its enrollments.

        Args:
            course_id: Course id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `ResetGoalsResult` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /edubridge/enrollments/propagateGoals/{courseId}
        """
        return await self._call(Request(_ops.PROPAGATE_GOALS, {"courseId": course_id}, options=request_options))

    async def reset_progress(
        self, user_id: str, course_id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """Delete the progress of a user in a course.

        Args:
            user_id: User id, sent as one segment of the path.
            course_id: Course id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /edubridge/enrollments/resetProgress/{userId}/{courseId}
        """
        await self._call(
            Request(_ops.RESET_PROGRESS, {"userId": user_id, "courseId": course_id}, options=request_options)
        )

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
            user_id: User id, sent as one segment of the path.
            course_id: Course id, sent as one segment of the path.
            school_id: School id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /edubridge/enrollments/unenroll/{userId}/{courseId}/{schoolId}
        """
        await self._call(
            Request(
                _ops.UNENROLL_USER,
                {"userId": user_id, "courseId": course_id, "schoolId": school_id},
                options=request_options,
            )
        )

    async def list(self, user_id: str, *, request_options: RequestOptions | None = None) -> List[models.Enrollment]:
        """List the enrollments of a user.

        Args:
            user_id: User id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Every `Enrollment` of the answer.

        Raises:
            NotFoundError: There is no such object.
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /edubridge/enrollments/user/{userId}
        """
        return await self._call(Request(_ops.GET_ENROLLMENTS_FOR_USER, {"userId": user_id}, options=request_options))

    async def reset_goals(
        self, course_id: str, *, request_options: RequestOptions | None = None
    ) -> models.ResetGoalsResult:
        """Reset the goals of the enrollments of a course.

        Args:
            course_id: Course id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `ResetGoalsResult` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /edubridge/enrollments/resetGoals/{courseId}
        """
        return await self._call(Request(_ops.RESET_GOALS, {"courseId": course_id}, options=request_options))


@shares_docs(AsyncEnrollments)
class Enrollments(SyncResource):
    __slots__ = ()

    def get_default_class(
        self, course_id: str, school_id: str | None = None, *, request_options: RequestOptions | None = None
    ) -> models.DefaultClass:
        return self._call(
            Request(_ops.GET_DEFAULT_CLASS, {"courseId": course_id, "schoolId": school_id}, options=request_options)
        )

    def enroll(
        self,
        user_id: str,
        course_id: str,
        school_id: str | None = None,
        options: inputs.EnrollOptionsInput | Mapping[str, Any] | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Enrollment:
        return self._call(
            Request(
                _ops.ENROLL_USER,
                {"userId": user_id, "courseId": course_id, "schoolId": school_id},
                body=ABSENT if options is None else options,
                options=request_options,
            )
        )

    def propagate_goals(
        self, course_id: str, *, request_options: RequestOptions | None = None
    ) -> models.ResetGoalsResult:
        return self._call(Request(_ops.PROPAGATE_GOALS, {"courseId": course_id}, options=request_options))

    def reset_progress(self, user_id: str, course_id: str, *, request_options: RequestOptions | None = None) -> None:
        self._call(Request(_ops.RESET_PROGRESS, {"userId": user_id, "courseId": course_id}, options=request_options))

    def unenroll(
        self,
        user_id: str,
        course_id: str,
        school_id: str | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._call(
            Request(
                _ops.UNENROLL_USER,
                {"userId": user_id, "courseId": course_id, "schoolId": school_id},
                options=request_options,
            )
        )

    def list(self, user_id: str, *, request_options: RequestOptions | None = None) -> List[models.Enrollment]:
        return self._call(Request(_ops.GET_ENROLLMENTS_FOR_USER, {"userId": user_id}, options=request_options))

    def reset_goals(self, course_id: str, *, request_options: RequestOptions | None = None) -> models.ResetGoalsResult:
        return self._call(Request(_ops.RESET_GOALS, {"courseId": course_id}, options=request_options))
