"""Lesson of QTI."""

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


class AsyncLesson(AsyncResource):
    """Lesson: what stands below `lesson`."""

    __slots__ = ()

    async def submit_lesson(
        self,
        body: inputs.LessonFeedbackInput | models.LessonFeedback | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.LessonFeedback:
        """Give feedback on a lesson.

        Args:
            body: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `LessonFeedback` that the service answered.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /lesson
        """
        return await self._call(Request(_ops.CREATE_LESSON_FEEDBACK, body=body, options=request_options))

    async def get_lesson(
        self, lesson_id: str, *, request_options: RequestOptions | None = None
    ) -> list[models.LessonFeedback]:
        """List the feedback on a lesson.

        Args:
            lesson_id: Lesson id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Every `LessonFeedback` of the answer.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /lesson/{lessonId}
        """
        return await self._call(
            Request(_ops.GET_FEEDBACK_BY_LESSON_ID, {"lessonId": lesson_id}, options=request_options)
        )

    async def submit_question(
        self,
        body: inputs.LessonFeedbackInput | models.LessonFeedback | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.LessonFeedback:
        """Give feedback on a question.

        Args:
            body: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `LessonFeedback` that the service answered.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /question
        """
        return await self._call(Request(_ops.CREATE_QUESTION_FEEDBACK, body=body, options=request_options))


@shares_docs(AsyncLesson)
class Lesson(SyncResource):
    __slots__ = ()

    def submit_lesson(
        self,
        body: inputs.LessonFeedbackInput | models.LessonFeedback | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.LessonFeedback:
        return self._call(Request(_ops.CREATE_LESSON_FEEDBACK, body=body, options=request_options))

    def get_lesson(
        self, lesson_id: str, *, request_options: RequestOptions | None = None
    ) -> list[models.LessonFeedback]:
        return self._call(Request(_ops.GET_FEEDBACK_BY_LESSON_ID, {"lessonId": lesson_id}, options=request_options))

    def submit_question(
        self,
        body: inputs.LessonFeedbackInput | models.LessonFeedback | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.LessonFeedback:
        return self._call(Request(_ops.CREATE_QUESTION_FEEDBACK, body=body, options=request_options))
