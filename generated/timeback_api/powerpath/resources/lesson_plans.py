"""Lesson plans of PowerPath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs


class AsyncLessonPlans(AsyncResource):
    """Lesson plans: what stands below `lesson_plans`."""

    __slots__ = ()

    async def create(
        self,
        input: inputs.LessonPlanInput | models.LessonPlan | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.LessonPlanCreateResponse:
        """Create the lesson plan of a user in a course.

        Args:
            input: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `LessonPlanCreateResponse` that the service answered.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /powerpath/lessonPlans/
        """
        return await self._call(Request(_ops.CREATE_LESSON_PLAN, body=input, options=request_options))

    async def sync_course(
        self, course_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlansSyncResult:
        """Bring all lesson plans of a course up to date.

        Args:
            course_id: Course id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `LessonPlansSyncResult` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /powerpath/lessonPlans/course/{courseId}/sync
        """
        return await self._call(
            Request(_ops.SYNC_COURSE_LESSON_PLANS, {"courseId": course_id}, options=request_options)
        )

    async def get_course_progress(
        self,
        course_id: str,
        student_id: str,
        *,
        lesson_id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CourseProgress:
        """Get the progress of a student in a course.

        Args:
            course_id: Course id, sent as one segment of the path.
            student_id: Student id, sent as one segment of the path.
            lesson_id: sourcedId of the lesson, a component resource.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CourseProgress` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/lessonPlans/getCourseProgress/{courseId}/student/{studentId}
        """
        return await self._call(
            Request(
                _ops.GET_COURSE_PROGRESS,
                {"courseId": course_id, "studentId": student_id},
                {"lessonId": lesson_id},
                options=request_options,
            )
        )

    async def start_test_out(
        self, input: inputs.StartTestOutInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.StartTestOutResponse:
        """Start the test-out of a course for a student.

        Args:
            input: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `StartTestOutResponse` that the service answered.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /powerpath/lessonPlans/startTestOut
        """
        return await self._call(Request(_ops.START_TEST_OUT, body=input, options=request_options))

    async def get_tree(
        self, lesson_plan_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanResponse:
        """Get the tree of a lesson plan.

        Args:
            lesson_plan_id: Lesson plan id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `LessonPlanResponse` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/lessonPlans/tree/{lessonPlanId}
        """
        return await self._call(
            Request(_ops.GET_LESSON_PLAN, {"lessonPlanId": lesson_plan_id}, options=request_options)
        )

    async def get_structure(
        self, lesson_plan_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanStructureResponse:
        """Get the structure of a lesson plan.

        Args:
            lesson_plan_id: Lesson plan id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `LessonPlanStructureResponse` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/lessonPlans/tree/{lessonPlanId}/structure
        """
        return await self._call(
            Request(_ops.GET_LESSON_PLAN_STRUCTURE, {"lessonPlanId": lesson_plan_id}, options=request_options)
        )

    async def update_student_item_response(
        self,
        input: inputs.StudentItemResponseInput | models.StudentItemResponse | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.StudentItemResponse:
        """Record the result of a student for a component resource.

        Args:
            input: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `StudentItemResponse` that the service answered.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /powerpath/lessonPlans/updateStudentItemResponse
        """
        return await self._call(Request(_ops.UPDATE_STUDENT_ITEM_RESPONSE, body=input, options=request_options))

    async def delete_all(self, course_id: str, *, request_options: RequestOptions | None = None) -> None:
        """Delete all lesson plans of a course.

        Args:
            course_id: Course id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /powerpath/lessonPlans/{courseId}/deleteAll
        """
        await self._call(
            Request(_ops.DELETE_LESSON_PLANS_BY_COURSE_ID, {"courseId": course_id}, options=request_options)
        )

    async def get(
        self, course_id: str, user_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanResponse:
        """Get the lesson plan of a user in a course.

        Args:
            course_id: Course id, sent as one segment of the path.
            user_id: User id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `LessonPlanResponse` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/lessonPlans/{courseId}/{userId}
        """
        return await self._call(
            Request(_ops.GET_TREE, {"courseId": course_id, "userId": user_id}, options=request_options)
        )

    async def list_operations(
        self, lesson_plan_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanOperations:
        """Get the operations on a lesson plan.

        Args:
            lesson_plan_id: Lesson plan id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `LessonPlanOperations` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/lessonPlans/{lessonPlanId}/operations
        """
        return await self._call(Request(_ops.GET_OPERATIONS, {"lessonPlanId": lesson_plan_id}, options=request_options))

    async def create_operations(
        self,
        lesson_plan_id: str,
        input: inputs.LessonPlanOperationInput | models.LessonPlanOperation | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.StoreOperationResponse:
        """Store an operation on a lesson plan.

        Args:
            lesson_plan_id: Lesson plan id, sent as one segment of the path.
            input: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `StoreOperationResponse` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /powerpath/lessonPlans/{lessonPlanId}/operations
        """
        return await self._call(
            Request(_ops.STORE_OPERATION, {"lessonPlanId": lesson_plan_id}, body=input, options=request_options)
        )

    async def sync(
        self, lesson_plan_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanSyncResult:
        """Apply the stored operations to a lesson plan.

        Args:
            lesson_plan_id: Lesson plan id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `LessonPlanSyncResult` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /powerpath/lessonPlans/{lessonPlanId}/operations/sync
        """
        return await self._call(
            Request(_ops.SYNC_OPERATIONS, {"lessonPlanId": lesson_plan_id}, options=request_options)
        )

    async def recreate(
        self, lesson_plan_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanSyncResult:
        """Build a lesson plan again from its course and operations.

        Args:
            lesson_plan_id: Lesson plan id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `LessonPlanSyncResult` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /powerpath/lessonPlans/{lessonPlanId}/recreate
        """
        return await self._call(
            Request(_ops.RECREATE_LESSON_PLAN, {"lessonPlanId": lesson_plan_id}, options=request_options)
        )


@shares_docs(AsyncLessonPlans)
class LessonPlans(SyncResource):
    __slots__ = ()

    def create(
        self,
        input: inputs.LessonPlanInput | models.LessonPlan | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.LessonPlanCreateResponse:
        return self._call(Request(_ops.CREATE_LESSON_PLAN, body=input, options=request_options))

    def sync_course(
        self, course_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlansSyncResult:
        return self._call(Request(_ops.SYNC_COURSE_LESSON_PLANS, {"courseId": course_id}, options=request_options))

    def get_course_progress(
        self,
        course_id: str,
        student_id: str,
        *,
        lesson_id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CourseProgress:
        return self._call(
            Request(
                _ops.GET_COURSE_PROGRESS,
                {"courseId": course_id, "studentId": student_id},
                {"lessonId": lesson_id},
                options=request_options,
            )
        )

    def start_test_out(
        self, input: inputs.StartTestOutInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.StartTestOutResponse:
        return self._call(Request(_ops.START_TEST_OUT, body=input, options=request_options))

    def get_tree(
        self, lesson_plan_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanResponse:
        return self._call(Request(_ops.GET_LESSON_PLAN, {"lessonPlanId": lesson_plan_id}, options=request_options))

    def get_structure(
        self, lesson_plan_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanStructureResponse:
        return self._call(
            Request(_ops.GET_LESSON_PLAN_STRUCTURE, {"lessonPlanId": lesson_plan_id}, options=request_options)
        )

    def update_student_item_response(
        self,
        input: inputs.StudentItemResponseInput | models.StudentItemResponse | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.StudentItemResponse:
        return self._call(Request(_ops.UPDATE_STUDENT_ITEM_RESPONSE, body=input, options=request_options))

    def delete_all(self, course_id: str, *, request_options: RequestOptions | None = None) -> None:
        self._call(Request(_ops.DELETE_LESSON_PLANS_BY_COURSE_ID, {"courseId": course_id}, options=request_options))

    def get(
        self, course_id: str, user_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanResponse:
        return self._call(Request(_ops.GET_TREE, {"courseId": course_id, "userId": user_id}, options=request_options))

    def list_operations(
        self, lesson_plan_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanOperations:
        return self._call(Request(_ops.GET_OPERATIONS, {"lessonPlanId": lesson_plan_id}, options=request_options))

    def create_operations(
        self,
        lesson_plan_id: str,
        input: inputs.LessonPlanOperationInput | models.LessonPlanOperation | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.StoreOperationResponse:
        return self._call(
            Request(_ops.STORE_OPERATION, {"lessonPlanId": lesson_plan_id}, body=input, options=request_options)
        )

    def sync(
        self, lesson_plan_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanSyncResult:
        return self._call(Request(_ops.SYNC_OPERATIONS, {"lessonPlanId": lesson_plan_id}, options=request_options))

    def recreate(
        self, lesson_plan_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanSyncResult:
        return self._call(Request(_ops.RECREATE_LESSON_PLAN, {"lessonPlanId": lesson_plan_id}, options=request_options))
