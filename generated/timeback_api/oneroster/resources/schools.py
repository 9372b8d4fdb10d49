"""Schools of OneRoster."""

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
    from .. import dicts
    from .. import inputs as inputs
    from .. import snake_inputs as snake_inputs


class AsyncSchoolsClassScope(AsyncResource):
    """Schools: calls on one of them, `schools(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    @async_method_of(
        AsyncCollection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].list_all
    )
    def enrollments(self) -> Request[Any]:
        """List the enrollments of a class in a school, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes/{classSourcedId}/enrollments
        """
        return Request(
            _ops.GET_ENROLLMENTS_FOR_CLASS_IN_SCHOOL,
            {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
        )

    @async_method_of(
        AsyncCollection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].stream
    )
    def stream_enrollments(self) -> Request[Any]:
        """Iterate over the enrollments of a class in a school, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes/{classSourcedId}/enrollments
        """
        return Request(
            _ops.GET_ENROLLMENTS_FOR_CLASS_IN_SCHOOL,
            {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
        )

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].list_all)
    def students(self) -> Request[Any]:
        """List the students of a class in a school, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes/{classSourcedId}/students
        """
        return Request(
            _ops.GET_STUDENTS_FOR_CLASS_IN_SCHOOL,
            {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
        )

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].stream)
    def stream_students(self) -> Request[Any]:
        """Iterate over the students of a class in a school, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes/{classSourcedId}/students
        """
        return Request(
            _ops.GET_STUDENTS_FOR_CLASS_IN_SCHOOL,
            {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
        )

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].list_all)
    def teachers(self) -> Request[Any]:
        """List the teachers of a class in a school, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes/{classSourcedId}/teachers
        """
        return Request(
            _ops.GET_TEACHERS_FOR_CLASS_IN_SCHOOL,
            {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
        )

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].stream)
    def stream_teachers(self) -> Request[Any]:
        """Iterate over the teachers of a class in a school, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes/{classSourcedId}/teachers
        """
        return Request(
            _ops.GET_TEACHERS_FOR_CLASS_IN_SCHOOL,
            {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
        )


class AsyncSchoolsScope(AsyncResource):
    """Schools: calls on one of them, `schools(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def class_(self, class_id: str) -> AsyncSchoolsClassScope:
        """Calls on one of the schools.

        Args:
            class_id: Id of the class.
        """
        return AsyncSchoolsClassScope(self._client, {**self._scope, "class_id": class_id})

    @async_method_of(AsyncCollection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].list_all)
    def line_items(self) -> Request[Any]:
        """List the line items of a school, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/schools/{sourcedId}/lineItems
        """
        return Request(_ops.GET_LINE_ITEMS_FOR_SCHOOL, {"sourcedId": self._scope["school_id"]})

    @async_method_of(AsyncCollection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].stream)
    def stream_line_items(self) -> Request[Any]:
        """Iterate over the line items of a school, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/schools/{sourcedId}/lineItems
        """
        return Request(_ops.GET_LINE_ITEMS_FOR_SCHOOL, {"sourcedId": self._scope["school_id"]})

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
        """Create line items for a school.

        Args:
            data: The line items, as a dict (camelCase or snake_case keys) or a model; or a list of such.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/gradebook/v1p2/schools/{sourcedId}/lineItems
        """
        request = Request(
            _ops.CREATE_LINE_ITEMS_FOR_SCHOOL,
            {"sourcedId": self._scope["school_id"]},
            body=as_many(data),
            options=request_options,
            extra=extra,
        )
        return await self._call(request)

    @async_method_of(
        AsyncCollection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].list_all
    )
    def score_scales(self) -> Request[Any]:
        """List the score scales of a school, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/schools/{sourcedId}/scoreScales
        """
        return Request(_ops.GET_SCORE_SCALES_FOR_SCHOOL, {"sourcedId": self._scope["school_id"]})

    @async_method_of(
        AsyncCollection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].stream
    )
    def stream_score_scales(self) -> Request[Any]:
        """Iterate over the score scales of a school, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/schools/{sourcedId}/scoreScales
        """
        return Request(_ops.GET_SCORE_SCALES_FOR_SCHOOL, {"sourcedId": self._scope["school_id"]})

    @async_method_of(AsyncCollection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].list_all)
    def classes(self) -> Request[Any]:
        """List the classes of a school, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    @async_method_of(AsyncCollection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].stream)
    def stream_classes(self) -> Request[Any]:
        """Iterate over the classes of a school, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    @async_method_of(AsyncCollection[models.Course, "conditions.CourseWhere", "conditions.CourseField"].list_all)
    def courses(self) -> Request[Any]:
        """List the courses of a school, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/courses
        """
        return Request(_ops.GET_COURSES_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    @async_method_of(AsyncCollection[models.Course, "conditions.CourseWhere", "conditions.CourseField"].stream)
    def stream_courses(self) -> Request[Any]:
        """Iterate over the courses of a school, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/courses
        """
        return Request(_ops.GET_COURSES_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    @async_method_of(
        AsyncCollection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].list_all
    )
    def enrollments(self) -> Request[Any]:
        """List the enrollments of a school, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/enrollments
        """
        return Request(_ops.GET_ENROLLMENTS_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    @async_method_of(
        AsyncCollection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].stream
    )
    def stream_enrollments(self) -> Request[Any]:
        """Iterate over the enrollments of a school, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/enrollments
        """
        return Request(_ops.GET_ENROLLMENTS_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].list_all)
    def students(self) -> Request[Any]:
        """List the students of a school, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/students
        """
        return Request(_ops.GET_STUDENTS_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].stream)
    def stream_students(self) -> Request[Any]:
        """Iterate over the students of a school, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/students
        """
        return Request(_ops.GET_STUDENTS_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].list_all)
    def teachers(self) -> Request[Any]:
        """List the teachers of a school, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/teachers
        """
        return Request(_ops.GET_TEACHERS_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].stream)
    def stream_teachers(self) -> Request[Any]:
        """Iterate over the teachers of a school, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/teachers
        """
        return Request(_ops.GET_TEACHERS_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].list_all
    )
    def terms(self) -> Request[Any]:
        """List the terms of a school, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/terms
        """
        return Request(_ops.GET_TERMS_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].stream
    )
    def stream_terms(self) -> Request[Any]:
        """Iterate over the terms of a school, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/terms
        """
        return Request(_ops.GET_TERMS_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    async def get(
        self,
        *,
        fields: Sequence[conditions.OrganizationField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Organization:
        """Get a school by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        request = Request(
            _ops.GET_SCHOOL, {"sourcedId": self._scope["school_id"]}, {"fields": fields}, options=request_options
        )
        return await self._call(request)

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a school exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        request = Request(_ops.GET_SCHOOL, {"sourcedId": self._scope["school_id"]}, options=request_options)
        return await self._exists(request)


class AsyncSchools(AsyncResource):
    """Schools. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, school_id: str) -> AsyncSchoolsScope:
        """Calls on one of the schools.

        Args:
            school_id: Id of the school.
        """
        return AsyncSchoolsScope(self._client, {**self._scope, "school_id": school_id})

    @async_method_of(
        AsyncCollection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].list
    )
    def list(self) -> Request[Any]:
        """List schools, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/

        Examples:
            >>> [school.name for school in await timeback.oneroster.schools.list(sort="name", limit=2)]
            ['Sandbox School 1', 'Sandbox School 2']
        """
        return Request(_ops.GET_ALL_SCHOOLS)

    @async_method_of(
        AsyncCollection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].list_all
    )
    def list_all(self) -> Request[Any]:
        """List schools, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/
        """
        return Request(_ops.GET_ALL_SCHOOLS)

    @async_method_of(
        AsyncCollection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].first
    )
    def first(self) -> Request[Any]:
        """Get the first of the schools; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/
        """
        return Request(_ops.GET_ALL_SCHOOLS)

    @async_method_of(
        AsyncCollection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].stream
    )
    def stream(self) -> Request[Any]:
        """Iterate over schools, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/
        """
        return Request(_ops.GET_ALL_SCHOOLS)

    @async_method_of(
        AsyncCollection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].partitions
    )
    def partitions(self) -> Request[Any]:
        """Split schools into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/; one row, for the total
        """
        return Request(_ops.GET_ALL_SCHOOLS)

    @async_method_of(AsyncWrites[models.CreateResponse, "inputs.SchoolInput | snake_inputs.SchoolInputSnake"].create)
    def create(self) -> Request[Any]:
        """Create a school.

        Args:
            data: The org, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/schools/
        """
        return Request(_ops.CREATE_SCHOOL)

    @async_method_of(
        AsyncCollection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].get
    )
    def get(self) -> Request[Any]:
        """Get a school by sourcedId.

        Args:
            sourced_id: sourcedId of the school.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{sourcedId}

        Examples:
            >>> (await timeback.oneroster.schools.get("id-1")).name
            'Sandbox School 1'
        """
        return Request(_ops.GET_SCHOOL)

    @async_method_of(
        AsyncCollection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].get_many
    )
    def get_many(self) -> Request[Any]:
        """Get a school for each of many ids, several at a time.

        Args:
            ids: sourcedId of the school, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{sourcedId}, for each id
        """
        return Request(_ops.GET_SCHOOL)

    @async_method_of(
        AsyncCollection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].exists
    )
    def exists(self) -> Request[Any]:
        """Check whether a school exists.

        Args:
            sourced_id: sourcedId of the school.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        return Request(_ops.GET_SCHOOL)

    @async_method_of(AsyncWrites[None, "inputs.SchoolInput | snake_inputs.SchoolInputSnake"].update)
    def update(self) -> Request[Any]:
        """Replace a school; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the school.
            data: The org, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        return Request(_ops.UPDATE_SCHOOL)

    @async_method_of(AsyncWrites[None, "inputs.SchoolInput | snake_inputs.SchoolInputSnake"].upsert, _ops.CREATE_SCHOOL)
    def upsert(self) -> Request[Any]:
        """Create or replace a school.

        Args:
            sourced_id: sourcedId of the school.
            data: The org, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/schools/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/schools/
        """
        return Request(_ops.UPDATE_SCHOOL)

    @async_method_of(
        AsyncWrites[None, "inputs.SchoolInput | snake_inputs.SchoolInputSnake"].upsert_many, _ops.CREATE_SCHOOL
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a school for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/schools/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/schools/; all that for each row
        """
        return Request(_ops.UPDATE_SCHOOL)

    @async_method_of(AsyncWrites[None, "snake_inputs.SchoolChanges"].merge, _ops.GET_SCHOOL)
    def merge(self) -> Request[Any]:
        """Update some fields of a school; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the school.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        return Request(_ops.UPDATE_SCHOOL)

    @async_method_of(AsyncWrites[None, "inputs.SchoolPatchInput | snake_inputs.SchoolPatchInputSnake"].update)
    def patch(self) -> Request[Any]:
        """Change the given fields of a school.

        Args:
            sourced_id: sourcedId of the school.
            data: The org, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        return Request(_ops.PATCH_SCHOOL)

    @async_method_of(AsyncCollection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a school as to be deleted.

        Args:
            sourced_id: sourcedId of the school.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        return Request(_ops.DELETE_SCHOOL)


class SchoolsClassScope(SyncResource):
    """Schools: calls on one of them, `schools(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    @method_of(Collection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].list_all)
    def enrollments(self) -> Request[Any]:
        """List the enrollments of a class in a school, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes/{classSourcedId}/enrollments
        """
        return Request(
            _ops.GET_ENROLLMENTS_FOR_CLASS_IN_SCHOOL,
            {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
        )

    @method_of(Collection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].stream)
    def stream_enrollments(self) -> Request[Any]:
        """Iterate over the enrollments of a class in a school, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes/{classSourcedId}/enrollments
        """
        return Request(
            _ops.GET_ENROLLMENTS_FOR_CLASS_IN_SCHOOL,
            {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
        )

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].list_all)
    def students(self) -> Request[Any]:
        """List the students of a class in a school, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes/{classSourcedId}/students
        """
        return Request(
            _ops.GET_STUDENTS_FOR_CLASS_IN_SCHOOL,
            {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
        )

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].stream)
    def stream_students(self) -> Request[Any]:
        """Iterate over the students of a class in a school, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes/{classSourcedId}/students
        """
        return Request(
            _ops.GET_STUDENTS_FOR_CLASS_IN_SCHOOL,
            {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
        )

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].list_all)
    def teachers(self) -> Request[Any]:
        """List the teachers of a class in a school, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes/{classSourcedId}/teachers
        """
        return Request(
            _ops.GET_TEACHERS_FOR_CLASS_IN_SCHOOL,
            {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
        )

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].stream)
    def stream_teachers(self) -> Request[Any]:
        """Iterate over the teachers of a class in a school, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes/{classSourcedId}/teachers
        """
        return Request(
            _ops.GET_TEACHERS_FOR_CLASS_IN_SCHOOL,
            {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
        )


class SchoolsScope(SyncResource):
    """Schools: calls on one of them, `schools(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def class_(self, class_id: str) -> SchoolsClassScope:
        """Calls on one of the schools.

        Args:
            class_id: Id of the class.
        """
        return SchoolsClassScope(self._client, {**self._scope, "class_id": class_id})

    @method_of(Collection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].list_all)
    def line_items(self) -> Request[Any]:
        """List the line items of a school, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/schools/{sourcedId}/lineItems
        """
        return Request(_ops.GET_LINE_ITEMS_FOR_SCHOOL, {"sourcedId": self._scope["school_id"]})

    @method_of(Collection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].stream)
    def stream_line_items(self) -> Request[Any]:
        """Iterate over the line items of a school, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/schools/{sourcedId}/lineItems
        """
        return Request(_ops.GET_LINE_ITEMS_FOR_SCHOOL, {"sourcedId": self._scope["school_id"]})

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
        """Create line items for a school.

        Args:
            data: The line items, as a dict (camelCase or snake_case keys) or a model; or a list of such.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/gradebook/v1p2/schools/{sourcedId}/lineItems
        """
        request = Request(
            _ops.CREATE_LINE_ITEMS_FOR_SCHOOL,
            {"sourcedId": self._scope["school_id"]},
            body=as_many(data),
            options=request_options,
            extra=extra,
        )
        return self._call(request)

    @method_of(Collection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].list_all)
    def score_scales(self) -> Request[Any]:
        """List the score scales of a school, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/schools/{sourcedId}/scoreScales
        """
        return Request(_ops.GET_SCORE_SCALES_FOR_SCHOOL, {"sourcedId": self._scope["school_id"]})

    @method_of(Collection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].stream)
    def stream_score_scales(self) -> Request[Any]:
        """Iterate over the score scales of a school, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/schools/{sourcedId}/scoreScales
        """
        return Request(_ops.GET_SCORE_SCALES_FOR_SCHOOL, {"sourcedId": self._scope["school_id"]})

    @method_of(Collection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].list_all)
    def classes(self) -> Request[Any]:
        """List the classes of a school, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    @method_of(Collection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].stream)
    def stream_classes(self) -> Request[Any]:
        """Iterate over the classes of a school, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    @method_of(Collection[models.Course, "conditions.CourseWhere", "conditions.CourseField"].list_all)
    def courses(self) -> Request[Any]:
        """List the courses of a school, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/courses
        """
        return Request(_ops.GET_COURSES_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    @method_of(Collection[models.Course, "conditions.CourseWhere", "conditions.CourseField"].stream)
    def stream_courses(self) -> Request[Any]:
        """Iterate over the courses of a school, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/courses
        """
        return Request(_ops.GET_COURSES_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    @method_of(Collection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].list_all)
    def enrollments(self) -> Request[Any]:
        """List the enrollments of a school, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/enrollments
        """
        return Request(_ops.GET_ENROLLMENTS_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    @method_of(Collection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].stream)
    def stream_enrollments(self) -> Request[Any]:
        """Iterate over the enrollments of a school, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/enrollments
        """
        return Request(_ops.GET_ENROLLMENTS_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].list_all)
    def students(self) -> Request[Any]:
        """List the students of a school, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/students
        """
        return Request(_ops.GET_STUDENTS_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].stream)
    def stream_students(self) -> Request[Any]:
        """Iterate over the students of a school, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/students
        """
        return Request(_ops.GET_STUDENTS_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].list_all)
    def teachers(self) -> Request[Any]:
        """List the teachers of a school, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/teachers
        """
        return Request(_ops.GET_TEACHERS_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].stream)
    def stream_teachers(self) -> Request[Any]:
        """Iterate over the teachers of a school, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/teachers
        """
        return Request(_ops.GET_TEACHERS_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    @method_of(
        Collection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].list_all
    )
    def terms(self) -> Request[Any]:
        """List the terms of a school, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/terms
        """
        return Request(_ops.GET_TERMS_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    @method_of(
        Collection[models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"].stream
    )
    def stream_terms(self) -> Request[Any]:
        """Iterate over the terms of a school, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/terms
        """
        return Request(_ops.GET_TERMS_FOR_SCHOOL, {"schoolSourcedId": self._scope["school_id"]})

    def get(
        self,
        *,
        fields: Sequence[conditions.OrganizationField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Organization:
        """Get a school by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        request = Request(
            _ops.GET_SCHOOL, {"sourcedId": self._scope["school_id"]}, {"fields": fields}, options=request_options
        )
        return self._call(request)

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a school exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        return self._exists(Request(_ops.GET_SCHOOL, {"sourcedId": self._scope["school_id"]}, options=request_options))


class Schools(SyncResource):
    """Schools. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, school_id: str) -> SchoolsScope:
        """Calls on one of the schools.

        Args:
            school_id: Id of the school.
        """
        return SchoolsScope(self._client, {**self._scope, "school_id": school_id})

    @method_of(Collection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].list)
    def list(self) -> Request[Any]:
        """List schools, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/

        Examples:
            >>> [school.name for school in timeback.oneroster.schools.list(sort="name", limit=2)]
            ['Sandbox School 1', 'Sandbox School 2']
        """
        return Request(_ops.GET_ALL_SCHOOLS)

    @method_of(Collection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].list_all)
    def list_all(self) -> Request[Any]:
        """List schools, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/
        """
        return Request(_ops.GET_ALL_SCHOOLS)

    @method_of(Collection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the schools; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/
        """
        return Request(_ops.GET_ALL_SCHOOLS)

    @method_of(Collection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over schools, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/
        """
        return Request(_ops.GET_ALL_SCHOOLS)

    @method_of(
        Collection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].partitions
    )
    def partitions(self) -> Request[Any]:
        """Split schools into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/; one row, for the total
        """
        return Request(_ops.GET_ALL_SCHOOLS)

    @method_of(Writes[models.CreateResponse, "inputs.SchoolInput | snake_inputs.SchoolInputSnake"].create)
    def create(self) -> Request[Any]:
        """Create a school.

        Args:
            data: The org, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/schools/
        """
        return Request(_ops.CREATE_SCHOOL)

    @method_of(Collection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].get)
    def get(self) -> Request[Any]:
        """Get a school by sourcedId.

        Args:
            sourced_id: sourcedId of the school.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{sourcedId}

        Examples:
            >>> (timeback.oneroster.schools.get("id-1")).name
            'Sandbox School 1'
        """
        return Request(_ops.GET_SCHOOL)

    @method_of(Collection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get a school for each of many ids, several at a time.

        Args:
            ids: sourcedId of the school, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{sourcedId}, for each id
        """
        return Request(_ops.GET_SCHOOL)

    @method_of(Collection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether a school exists.

        Args:
            sourced_id: sourcedId of the school.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        return Request(_ops.GET_SCHOOL)

    @method_of(Writes[None, "inputs.SchoolInput | snake_inputs.SchoolInputSnake"].update)
    def update(self) -> Request[Any]:
        """Replace a school; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the school.
            data: The org, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        return Request(_ops.UPDATE_SCHOOL)

    @method_of(Writes[None, "inputs.SchoolInput | snake_inputs.SchoolInputSnake"].upsert, _ops.CREATE_SCHOOL)
    def upsert(self) -> Request[Any]:
        """Create or replace a school.

        Args:
            sourced_id: sourcedId of the school.
            data: The org, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/schools/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/schools/
        """
        return Request(_ops.UPDATE_SCHOOL)

    @method_of(Writes[None, "inputs.SchoolInput | snake_inputs.SchoolInputSnake"].upsert_many, _ops.CREATE_SCHOOL)
    def upsert_many(self) -> Request[Any]:
        """Create or replace a school for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/schools/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/schools/; all that for each row
        """
        return Request(_ops.UPDATE_SCHOOL)

    @method_of(Writes[None, "snake_inputs.SchoolChanges"].merge, _ops.GET_SCHOOL)
    def merge(self) -> Request[Any]:
        """Update some fields of a school; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the school.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/schools/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        return Request(_ops.UPDATE_SCHOOL)

    @method_of(Writes[None, "inputs.SchoolPatchInput | snake_inputs.SchoolPatchInputSnake"].update)
    def patch(self) -> Request[Any]:
        """Change the given fields of a school.

        Args:
            sourced_id: sourcedId of the school.
            data: The org, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        return Request(_ops.PATCH_SCHOOL)

    @method_of(Collection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a school as to be deleted.

        Args:
            sourced_id: sourcedId of the school.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        return Request(_ops.DELETE_SCHOOL)
