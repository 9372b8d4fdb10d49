"""Classes of OneRoster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.collections import AsyncCollection, AsyncWrites
from timeback_kit.runtime.collections import method_of as async_method_of
from timeback_kit.runtime.requests import Request, as_many
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.collections import Collection, Writes, method_of
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeback_kit.runtime.requests import RequestOptions

    from .. import conditions as conditions
    from .. import dicts as dicts
    from .. import inputs as inputs
    from .. import snake_inputs as snake_inputs


class AsyncClassesAcademicSessionScope(AsyncResource):
    """Classes: calls on one of them, `classes(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    async def create_result(
        self,
        result: inputs.ResultInput
        | snake_inputs.ResultInputSnake
        | models.Result
        | dicts.ResultDict
        | Sequence[inputs.ResultInput | snake_inputs.ResultInputSnake | models.Result | dicts.ResultDict],
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.BulkCreateResponse:
        """Record results for an academic session of a class.

        Args:
            result: The results, as a dict (camelCase or snake_case keys) or a model; or a list of such.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/gradebook/v1p2/classes/{classSourcedId}/academicSessions/{academicSessionSourcedId}/results
        """
        request = Request(
            _ops.POST_RESULTS_FOR_ACADEMIC_SESSION_FOR_CLASS,
            {"classSourcedId": self._scope["class_id"], "academicSessionSourcedId": self._scope["session_id"]},
            body=as_many(result),
            options=request_options,
            extra=extra,
        )
        return await self._call(request)


class AsyncClassesLineItemScope(AsyncResource):
    """Classes: calls on one of them, `classes(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    @async_method_of(AsyncCollection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].list_all)
    def results(self) -> Request[Any]:
        """List the results of one line item of a class, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{classSourcedId}/lineItems/{lineItemSourcedId}/results
        """
        return Request(
            _ops.GET_RESULTS_FOR_LINE_ITEM_FOR_CLASS,
            {"classSourcedId": self._scope["class_id"], "lineItemSourcedId": self._scope["line_item_id"]},
        )

    @async_method_of(AsyncCollection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].stream)
    def stream_results(self) -> Request[Any]:
        """Iterate over the results of one line item of a class, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{classSourcedId}/lineItems/{lineItemSourcedId}/results
        """
        return Request(
            _ops.GET_RESULTS_FOR_LINE_ITEM_FOR_CLASS,
            {"classSourcedId": self._scope["class_id"], "lineItemSourcedId": self._scope["line_item_id"]},
        )


class AsyncClassesStudentScope(AsyncResource):
    """Classes: calls on one of them, `classes(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    @async_method_of(AsyncCollection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].list_all)
    def results(self) -> Request[Any]:
        """List the results of one student in a class, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{classSourcedId}/students/{studentSourcedId}/results
        """
        return Request(
            _ops.GET_RESULTS_FOR_STUDENT_FOR_CLASS,
            {"classSourcedId": self._scope["class_id"], "studentSourcedId": self._scope["student_id"]},
        )

    @async_method_of(AsyncCollection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].stream)
    def stream_results(self) -> Request[Any]:
        """Iterate over the results of one student in a class, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{classSourcedId}/students/{studentSourcedId}/results
        """
        return Request(
            _ops.GET_RESULTS_FOR_STUDENT_FOR_CLASS,
            {"classSourcedId": self._scope["class_id"], "studentSourcedId": self._scope["student_id"]},
        )


class AsyncClassesScope(AsyncResource):
    """Classes: calls on one of them, `classes(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def academic_session(self, session_id: str) -> AsyncClassesAcademicSessionScope:
        """Calls on one of the classes.

        Args:
            session_id: Id of the session.
        """
        return AsyncClassesAcademicSessionScope(self._client, {**self._scope, "session_id": session_id})

    def line_item(self, line_item_id: str) -> AsyncClassesLineItemScope:
        """Calls on one of the classes.

        Args:
            line_item_id: Id of the line item.
        """
        return AsyncClassesLineItemScope(self._client, {**self._scope, "line_item_id": line_item_id})

    def student(self, student_id: str) -> AsyncClassesStudentScope:
        """Calls on one of the classes.

        Args:
            student_id: Id of the student.
        """
        return AsyncClassesStudentScope(self._client, {**self._scope, "student_id": student_id})

    async def create_line_item(
        self,
        data: inputs.LineItemInput
        | snake_inputs.LineItemInputSnake
        | models.LineItem
        | dicts.LineItemDict
        | Sequence[inputs.LineItemInput | snake_inputs.LineItemInputSnake | models.LineItem | dicts.LineItemDict],
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.BulkCreateResponse:
        """Create line items for a class.

        Args:
            data: The line items, as a dict (camelCase or snake_case keys) or a model; or a list of such.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/gradebook/v1p2/classes/{classSourcedId}/lineItems
        """
        request = Request(
            _ops.POST_LINE_ITEMS_FOR_CLASS,
            {"classSourcedId": self._scope["class_id"]},
            body=as_many(data),
            options=request_options,
            extra=extra,
        )
        return await self._call(request)

    @async_method_of(AsyncCollection[models.Category, "conditions.CategoryWhere", "conditions.CategoryField"].list_all)
    def categories(self) -> Request[Any]:
        """List the categories of a class, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/categories
        """
        return Request(_ops.GET_CATEGORIES_FOR_CLASS, {"sourcedId": self._scope["class_id"]})

    @async_method_of(AsyncCollection[models.Category, "conditions.CategoryWhere", "conditions.CategoryField"].stream)
    def stream_categories(self) -> Request[Any]:
        """Iterate over the categories of a class, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/categories
        """
        return Request(_ops.GET_CATEGORIES_FOR_CLASS, {"sourcedId": self._scope["class_id"]})

    @async_method_of(AsyncCollection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].list_all)
    def line_items(self) -> Request[Any]:
        """List the line items of a class, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/lineItems
        """
        return Request(_ops.GET_LINE_ITEMS_FOR_CLASS, {"sourcedId": self._scope["class_id"]})

    @async_method_of(AsyncCollection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].stream)
    def stream_line_items(self) -> Request[Any]:
        """Iterate over the line items of a class, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/lineItems
        """
        return Request(_ops.GET_LINE_ITEMS_FOR_CLASS, {"sourcedId": self._scope["class_id"]})

    @async_method_of(AsyncCollection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].list_all)
    def results(self) -> Request[Any]:
        """List the results of a class, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/results
        """
        return Request(_ops.GET_RESULTS_FOR_CLASS, {"sourcedId": self._scope["class_id"]})

    @async_method_of(AsyncCollection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].stream)
    def stream_results(self) -> Request[Any]:
        """Iterate over the results of a class, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/results
        """
        return Request(_ops.GET_RESULTS_FOR_CLASS, {"sourcedId": self._scope["class_id"]})

    @async_method_of(
        AsyncCollection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].list_all
    )
    def score_scales(self) -> Request[Any]:
        """List the score scales of a class, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/scoreScales
        """
        return Request(_ops.GET_SCORE_SCALES_FOR_CLASS, {"sourcedId": self._scope["class_id"]})

    @async_method_of(
        AsyncCollection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].stream
    )
    def stream_score_scales(self) -> Request[Any]:
        """Iterate over the score scales of a class, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/scoreScales
        """
        return Request(_ops.GET_SCORE_SCALES_FOR_CLASS, {"sourcedId": self._scope["class_id"]})

    @async_method_of(AsyncCollection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].list_all)
    def resources(self) -> Request[Any]:
        """List the learning resources of a class, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/classes/{classSourcedId}/resources
        """
        return Request(_ops.GET_RESOURCES_FOR_CLASS, {"classSourcedId": self._scope["class_id"]})

    @async_method_of(AsyncCollection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].stream)
    def stream_resources(self) -> Request[Any]:
        """Iterate over the learning resources of a class, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/classes/{classSourcedId}/resources
        """
        return Request(_ops.GET_RESOURCES_FOR_CLASS, {"classSourcedId": self._scope["class_id"]})

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].list_all)
    def students(self) -> Request[Any]:
        """List the students of a class, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{classSourcedId}/students
        """
        return Request(_ops.GET_STUDENTS_FOR_CLASS, {"classSourcedId": self._scope["class_id"]})

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].stream)
    def stream_students(self) -> Request[Any]:
        """Iterate over the students of a class, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{classSourcedId}/students
        """
        return Request(_ops.GET_STUDENTS_FOR_CLASS, {"classSourcedId": self._scope["class_id"]})

    async def add_student(
        self,
        data: inputs.ClassEnrollmentInput | snake_inputs.ClassEnrollmentInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CreateResponse:
        """Enroll a user in a class as a student.

        Args:
            data: The enrollment, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/classes/{classSourcedId}/students
        """
        request = Request(
            _ops.ADD_STUDENT_TO_CLASS,
            {"classSourcedId": self._scope["class_id"]},
            body=data,
            options=request_options,
            extra=extra,
        )
        return await self._call(request)

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].list_all)
    def teachers(self) -> Request[Any]:
        """List the teachers of a class, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{classSourcedId}/teachers
        """
        return Request(_ops.GET_TEACHERS_FOR_CLASS, {"classSourcedId": self._scope["class_id"]})

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].stream)
    def stream_teachers(self) -> Request[Any]:
        """Iterate over the teachers of a class, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{classSourcedId}/teachers
        """
        return Request(_ops.GET_TEACHERS_FOR_CLASS, {"classSourcedId": self._scope["class_id"]})

    async def add_teacher(
        self,
        data: inputs.ClassEnrollmentInput | snake_inputs.ClassEnrollmentInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CreateResponse:
        """Enroll a user in a class as a teacher.

        Args:
            data: The enrollment, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/classes/{classSourcedId}/teachers
        """
        request = Request(
            _ops.ADD_TEACHER_TO_CLASS,
            {"classSourcedId": self._scope["class_id"]},
            body=data,
            options=request_options,
            extra=extra,
        )
        return await self._call(request)

    async def get(
        self,
        *,
        fields: Sequence[conditions.ClassField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Class:
        """Get a class by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        request = Request(
            _ops.GET_CLASS, {"sourcedId": self._scope["class_id"]}, {"fields": fields}, options=request_options
        )
        return await self._call(request)

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a class exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        request = Request(_ops.GET_CLASS, {"sourcedId": self._scope["class_id"]}, options=request_options)
        return await self._exists(request)

    @async_method_of(
        AsyncCollection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].list_all
    )
    def enrollments(self) -> Request[Any]:
        """List the enrollments of a class, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{sourcedId}/enrollments
        """
        return Request(_ops.GET_ENROLLMENTS_FOR_CLASS, {"sourcedId": self._scope["class_id"]})

    @async_method_of(
        AsyncCollection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].stream
    )
    def stream_enrollments(self) -> Request[Any]:
        """Iterate over the enrollments of a class, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{sourcedId}/enrollments
        """
        return Request(_ops.GET_ENROLLMENTS_FOR_CLASS, {"sourcedId": self._scope["class_id"]})


class AsyncClasses(AsyncResource):
    """Classes. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, class_id: str) -> AsyncClassesScope:
        """Calls on one of the classes.

        Args:
            class_id: Id of the class.
        """
        return AsyncClassesScope(self._client, {**self._scope, "class_id": class_id})

    @async_method_of(AsyncCollection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].list)
    def list(self) -> Request[Any]:
        """List classes, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/

        Examples:
            >>> (await timeback.oneroster.classes.list(limit=1)).total
            6
        """
        return Request(_ops.GET_ALL_CLASSES)

    @async_method_of(AsyncCollection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].list_all)
    def list_all(self) -> Request[Any]:
        """List classes, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/
        """
        return Request(_ops.GET_ALL_CLASSES)

    @async_method_of(AsyncCollection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the classes; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/
        """
        return Request(_ops.GET_ALL_CLASSES)

    @async_method_of(AsyncCollection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over classes, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/
        """
        return Request(_ops.GET_ALL_CLASSES)

    @async_method_of(AsyncCollection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].partitions)
    def partitions(self) -> Request[Any]:
        """Split classes into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/; one row, for the total
        """
        return Request(_ops.GET_ALL_CLASSES)

    @async_method_of(
        AsyncWrites[
            models.CreateResponse, "inputs.ClassInput | snake_inputs.ClassInputSnake | models.Class | dicts.ClassDict"
        ].create
    )
    def create(self) -> Request[Any]:
        """Create a class.

        Args:
            data: The class, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/classes/
        """
        return Request(_ops.CREATE_CLASS)

    @async_method_of(AsyncCollection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].get)
    def get(self) -> Request[Any]:
        """Get a class by sourcedId.

        Args:
            sourced_id: sourcedId of the class.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        return Request(_ops.GET_CLASS)

    @async_method_of(AsyncCollection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get a class for each of many ids, several at a time.

        Args:
            ids: sourcedId of the class, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{sourcedId}, for each id
        """
        return Request(_ops.GET_CLASS)

    @async_method_of(AsyncCollection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether a class exists.

        Args:
            sourced_id: sourcedId of the class.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        return Request(_ops.GET_CLASS)

    @async_method_of(
        AsyncWrites[
            None, "inputs.ClassUpdateInput | snake_inputs.ClassUpdateInputSnake | models.Class | dicts.ClassDict"
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace a class; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the class.
            data: The class, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        return Request(_ops.UPDATE_CLASS)

    @async_method_of(
        AsyncWrites[None, "inputs.ClassInput | snake_inputs.ClassInputSnake | models.Class | dicts.ClassDict"].upsert,
        _ops.CREATE_CLASS,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace a class.

        Args:
            sourced_id: sourcedId of the class.
            data: The class, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/classes/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/classes/
        """
        return Request(_ops.UPDATE_CLASS)

    @async_method_of(
        AsyncWrites[
            None, "inputs.ClassInput | snake_inputs.ClassInputSnake | models.Class | dicts.ClassDict"
        ].upsert_many,
        _ops.CREATE_CLASS,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a class for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/classes/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/classes/; all that for each row
        """
        return Request(_ops.UPDATE_CLASS)

    @async_method_of(AsyncWrites[None, "snake_inputs.ClassUpdateChanges"].merge, _ops.GET_CLASS)
    def merge(self) -> Request[Any]:
        """Update some fields of a class; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the class.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        return Request(_ops.UPDATE_CLASS)

    @async_method_of(
        AsyncWrites[
            None, "inputs.ClassPatchInput | snake_inputs.ClassPatchInputSnake | models.Class | dicts.ClassDict"
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of a class.

        Args:
            sourced_id: sourcedId of the class.
            data: The class, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        return Request(_ops.PATCH_CLASS)

    @async_method_of(AsyncCollection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a class as to be deleted.

        Args:
            sourced_id: sourcedId of the class.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        return Request(_ops.DELETE_CLASS)


class ClassesAcademicSessionScope(SyncResource):
    """Classes: calls on one of them, `classes(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def create_result(
        self,
        result: inputs.ResultInput
        | snake_inputs.ResultInputSnake
        | models.Result
        | dicts.ResultDict
        | Sequence[inputs.ResultInput | snake_inputs.ResultInputSnake | models.Result | dicts.ResultDict],
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.BulkCreateResponse:
        """Record results for an academic session of a class.

        Args:
            result: The results, as a dict (camelCase or snake_case keys) or a model; or a list of such.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/gradebook/v1p2/classes/{classSourcedId}/academicSessions/{academicSessionSourcedId}/results
        """
        request = Request(
            _ops.POST_RESULTS_FOR_ACADEMIC_SESSION_FOR_CLASS,
            {"classSourcedId": self._scope["class_id"], "academicSessionSourcedId": self._scope["session_id"]},
            body=as_many(result),
            options=request_options,
            extra=extra,
        )
        return self._call(request)


class ClassesLineItemScope(SyncResource):
    """Classes: calls on one of them, `classes(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    @method_of(Collection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].list_all)
    def results(self) -> Request[Any]:
        """List the results of one line item of a class, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{classSourcedId}/lineItems/{lineItemSourcedId}/results
        """
        return Request(
            _ops.GET_RESULTS_FOR_LINE_ITEM_FOR_CLASS,
            {"classSourcedId": self._scope["class_id"], "lineItemSourcedId": self._scope["line_item_id"]},
        )

    @method_of(Collection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].stream)
    def stream_results(self) -> Request[Any]:
        """Iterate over the results of one line item of a class, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{classSourcedId}/lineItems/{lineItemSourcedId}/results
        """
        return Request(
            _ops.GET_RESULTS_FOR_LINE_ITEM_FOR_CLASS,
            {"classSourcedId": self._scope["class_id"], "lineItemSourcedId": self._scope["line_item_id"]},
        )


class ClassesStudentScope(SyncResource):
    """Classes: calls on one of them, `classes(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    @method_of(Collection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].list_all)
    def results(self) -> Request[Any]:
        """List the results of one student in a class, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{classSourcedId}/students/{studentSourcedId}/results
        """
        return Request(
            _ops.GET_RESULTS_FOR_STUDENT_FOR_CLASS,
            {"classSourcedId": self._scope["class_id"], "studentSourcedId": self._scope["student_id"]},
        )

    @method_of(Collection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].stream)
    def stream_results(self) -> Request[Any]:
        """Iterate over the results of one student in a class, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{classSourcedId}/students/{studentSourcedId}/results
        """
        return Request(
            _ops.GET_RESULTS_FOR_STUDENT_FOR_CLASS,
            {"classSourcedId": self._scope["class_id"], "studentSourcedId": self._scope["student_id"]},
        )


class ClassesScope(SyncResource):
    """Classes: calls on one of them, `classes(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def academic_session(self, session_id: str) -> ClassesAcademicSessionScope:
        """Calls on one of the classes.

        Args:
            session_id: Id of the session.
        """
        return ClassesAcademicSessionScope(self._client, {**self._scope, "session_id": session_id})

    def line_item(self, line_item_id: str) -> ClassesLineItemScope:
        """Calls on one of the classes.

        Args:
            line_item_id: Id of the line item.
        """
        return ClassesLineItemScope(self._client, {**self._scope, "line_item_id": line_item_id})

    def student(self, student_id: str) -> ClassesStudentScope:
        """Calls on one of the classes.

        Args:
            student_id: Id of the student.
        """
        return ClassesStudentScope(self._client, {**self._scope, "student_id": student_id})

    def create_line_item(
        self,
        data: inputs.LineItemInput
        | snake_inputs.LineItemInputSnake
        | models.LineItem
        | dicts.LineItemDict
        | Sequence[inputs.LineItemInput | snake_inputs.LineItemInputSnake | models.LineItem | dicts.LineItemDict],
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.BulkCreateResponse:
        """Create line items for a class.

        Args:
            data: The line items, as a dict (camelCase or snake_case keys) or a model; or a list of such.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/gradebook/v1p2/classes/{classSourcedId}/lineItems
        """
        request = Request(
            _ops.POST_LINE_ITEMS_FOR_CLASS,
            {"classSourcedId": self._scope["class_id"]},
            body=as_many(data),
            options=request_options,
            extra=extra,
        )
        return self._call(request)

    @method_of(Collection[models.Category, "conditions.CategoryWhere", "conditions.CategoryField"].list_all)
    def categories(self) -> Request[Any]:
        """List the categories of a class, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/categories
        """
        return Request(_ops.GET_CATEGORIES_FOR_CLASS, {"sourcedId": self._scope["class_id"]})

    @method_of(Collection[models.Category, "conditions.CategoryWhere", "conditions.CategoryField"].stream)
    def stream_categories(self) -> Request[Any]:
        """Iterate over the categories of a class, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/categories
        """
        return Request(_ops.GET_CATEGORIES_FOR_CLASS, {"sourcedId": self._scope["class_id"]})

    @method_of(Collection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].list_all)
    def line_items(self) -> Request[Any]:
        """List the line items of a class, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/lineItems
        """
        return Request(_ops.GET_LINE_ITEMS_FOR_CLASS, {"sourcedId": self._scope["class_id"]})

    @method_of(Collection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].stream)
    def stream_line_items(self) -> Request[Any]:
        """Iterate over the line items of a class, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/lineItems
        """
        return Request(_ops.GET_LINE_ITEMS_FOR_CLASS, {"sourcedId": self._scope["class_id"]})

    @method_of(Collection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].list_all)
    def results(self) -> Request[Any]:
        """List the results of a class, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/results
        """
        return Request(_ops.GET_RESULTS_FOR_CLASS, {"sourcedId": self._scope["class_id"]})

    @method_of(Collection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].stream)
    def stream_results(self) -> Request[Any]:
        """Iterate over the results of a class, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/results
        """
        return Request(_ops.GET_RESULTS_FOR_CLASS, {"sourcedId": self._scope["class_id"]})

    @method_of(Collection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].list_all)
    def score_scales(self) -> Request[Any]:
        """List the score scales of a class, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/scoreScales
        """
        return Request(_ops.GET_SCORE_SCALES_FOR_CLASS, {"sourcedId": self._scope["class_id"]})

    @method_of(Collection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].stream)
    def stream_score_scales(self) -> Request[Any]:
        """Iterate over the score scales of a class, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/scoreScales
        """
        return Request(_ops.GET_SCORE_SCALES_FOR_CLASS, {"sourcedId": self._scope["class_id"]})

    @method_of(Collection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].list_all)
    def resources(self) -> Request[Any]:
        """List the learning resources of a class, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/classes/{classSourcedId}/resources
        """
        return Request(_ops.GET_RESOURCES_FOR_CLASS, {"classSourcedId": self._scope["class_id"]})

    @method_of(Collection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].stream)
    def stream_resources(self) -> Request[Any]:
        """Iterate over the learning resources of a class, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/classes/{classSourcedId}/resources
        """
        return Request(_ops.GET_RESOURCES_FOR_CLASS, {"classSourcedId": self._scope["class_id"]})

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].list_all)
    def students(self) -> Request[Any]:
        """List the students of a class, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{classSourcedId}/students
        """
        return Request(_ops.GET_STUDENTS_FOR_CLASS, {"classSourcedId": self._scope["class_id"]})

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].stream)
    def stream_students(self) -> Request[Any]:
        """Iterate over the students of a class, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{classSourcedId}/students
        """
        return Request(_ops.GET_STUDENTS_FOR_CLASS, {"classSourcedId": self._scope["class_id"]})

    def add_student(
        self,
        data: inputs.ClassEnrollmentInput | snake_inputs.ClassEnrollmentInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CreateResponse:
        """Enroll a user in a class as a student.

        Args:
            data: The enrollment, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/classes/{classSourcedId}/students
        """
        request = Request(
            _ops.ADD_STUDENT_TO_CLASS,
            {"classSourcedId": self._scope["class_id"]},
            body=data,
            options=request_options,
            extra=extra,
        )
        return self._call(request)

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].list_all)
    def teachers(self) -> Request[Any]:
        """List the teachers of a class, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{classSourcedId}/teachers
        """
        return Request(_ops.GET_TEACHERS_FOR_CLASS, {"classSourcedId": self._scope["class_id"]})

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].stream)
    def stream_teachers(self) -> Request[Any]:
        """Iterate over the teachers of a class, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{classSourcedId}/teachers
        """
        return Request(_ops.GET_TEACHERS_FOR_CLASS, {"classSourcedId": self._scope["class_id"]})

    def add_teacher(
        self,
        data: inputs.ClassEnrollmentInput | snake_inputs.ClassEnrollmentInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CreateResponse:
        """Enroll a user in a class as a teacher.

        Args:
            data: The enrollment, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/classes/{classSourcedId}/teachers
        """
        request = Request(
            _ops.ADD_TEACHER_TO_CLASS,
            {"classSourcedId": self._scope["class_id"]},
            body=data,
            options=request_options,
            extra=extra,
        )
        return self._call(request)

    def get(
        self,
        *,
        fields: Sequence[conditions.ClassField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Class:
        """Get a class by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        request = Request(
            _ops.GET_CLASS, {"sourcedId": self._scope["class_id"]}, {"fields": fields}, options=request_options
        )
        return self._call(request)

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a class exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        return self._exists(Request(_ops.GET_CLASS, {"sourcedId": self._scope["class_id"]}, options=request_options))

    @method_of(Collection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].list_all)
    def enrollments(self) -> Request[Any]:
        """List the enrollments of a class, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{sourcedId}/enrollments
        """
        return Request(_ops.GET_ENROLLMENTS_FOR_CLASS, {"sourcedId": self._scope["class_id"]})

    @method_of(Collection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].stream)
    def stream_enrollments(self) -> Request[Any]:
        """Iterate over the enrollments of a class, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{sourcedId}/enrollments
        """
        return Request(_ops.GET_ENROLLMENTS_FOR_CLASS, {"sourcedId": self._scope["class_id"]})


class Classes(SyncResource):
    """Classes. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, class_id: str) -> ClassesScope:
        """Calls on one of the classes.

        Args:
            class_id: Id of the class.
        """
        return ClassesScope(self._client, {**self._scope, "class_id": class_id})

    @method_of(Collection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].list)
    def list(self) -> Request[Any]:
        """List classes, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/

        Examples:
            >>> (timeback.oneroster.classes.list(limit=1)).total
            6
        """
        return Request(_ops.GET_ALL_CLASSES)

    @method_of(Collection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].list_all)
    def list_all(self) -> Request[Any]:
        """List classes, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/
        """
        return Request(_ops.GET_ALL_CLASSES)

    @method_of(Collection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the classes; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/
        """
        return Request(_ops.GET_ALL_CLASSES)

    @method_of(Collection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over classes, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/
        """
        return Request(_ops.GET_ALL_CLASSES)

    @method_of(Collection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].partitions)
    def partitions(self) -> Request[Any]:
        """Split classes into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/; one row, for the total
        """
        return Request(_ops.GET_ALL_CLASSES)

    @method_of(
        Writes[
            models.CreateResponse, "inputs.ClassInput | snake_inputs.ClassInputSnake | models.Class | dicts.ClassDict"
        ].create
    )
    def create(self) -> Request[Any]:
        """Create a class.

        Args:
            data: The class, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/classes/
        """
        return Request(_ops.CREATE_CLASS)

    @method_of(Collection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].get)
    def get(self) -> Request[Any]:
        """Get a class by sourcedId.

        Args:
            sourced_id: sourcedId of the class.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        return Request(_ops.GET_CLASS)

    @method_of(Collection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get a class for each of many ids, several at a time.

        Args:
            ids: sourcedId of the class, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{sourcedId}, for each id
        """
        return Request(_ops.GET_CLASS)

    @method_of(Collection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether a class exists.

        Args:
            sourced_id: sourcedId of the class.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        return Request(_ops.GET_CLASS)

    @method_of(
        Writes[
            None, "inputs.ClassUpdateInput | snake_inputs.ClassUpdateInputSnake | models.Class | dicts.ClassDict"
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace a class; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the class.
            data: The class, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        return Request(_ops.UPDATE_CLASS)

    @method_of(
        Writes[None, "inputs.ClassInput | snake_inputs.ClassInputSnake | models.Class | dicts.ClassDict"].upsert,
        _ops.CREATE_CLASS,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace a class.

        Args:
            sourced_id: sourcedId of the class.
            data: The class, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/classes/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/classes/
        """
        return Request(_ops.UPDATE_CLASS)

    @method_of(
        Writes[None, "inputs.ClassInput | snake_inputs.ClassInputSnake | models.Class | dicts.ClassDict"].upsert_many,
        _ops.CREATE_CLASS,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a class for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/classes/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/classes/; all that for each row
        """
        return Request(_ops.UPDATE_CLASS)

    @method_of(Writes[None, "snake_inputs.ClassUpdateChanges"].merge, _ops.GET_CLASS)
    def merge(self) -> Request[Any]:
        """Update some fields of a class; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the class.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/classes/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        return Request(_ops.UPDATE_CLASS)

    @method_of(
        Writes[
            None, "inputs.ClassPatchInput | snake_inputs.ClassPatchInputSnake | models.Class | dicts.ClassDict"
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of a class.

        Args:
            sourced_id: sourcedId of the class.
            data: The class, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        return Request(_ops.PATCH_CLASS)

    @method_of(Collection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a class as to be deleted.

        Args:
            sourced_id: sourcedId of the class.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        return Request(_ops.DELETE_CLASS)
