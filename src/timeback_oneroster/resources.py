"""Classes and users with what no document says: enrolling by role, finding a user by e-mail address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.oneroster.resources import classes as generated_classes
from timeback_api.oneroster.resources import users as generated_users

from timeback_common.resources import shares_docs
from timeback_oneroster.enrolling import EnrollInput, enrollment, enrollment_of
from timeback_oneroster.lookup import by_email, the_one

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from timeback_api.oneroster import models

    from timeback_common.options import RequestOptions


class AsyncClassesScope(generated_classes.AsyncClassesScope):
    """What stands below one class."""

    __slots__ = ()

    async def enroll(
        self, data: EnrollInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.CreateResponse:
        """Enroll a user in the class; the role decides between the students' and the teachers' route.

        Args:
            data: `sourcedId` (or `user`) and, where they differ from a student's whole-time enrollment, `role`,
                `primary`, `beginDate` and `endDate`.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The identifiers of the new enrollment.

        Raises:
            InputValidationError: No user is named, or the role is neither student nor teacher.
            OneRosterError: Anything that goes wrong.

        Route: POST /ims/oneroster/rostering/v1p2/classes/{classSourcedId}/students or .../teachers
        """
        route, body = enrollment(data)
        add = self.add_teacher if route == "teachers" else self.add_student
        return await add(body, request_options=request_options)

    async def enroll_user(
        self,
        user_id: str,
        *,
        role: str = "student",
        primary: bool | None = None,
        begin_date: str | date | None = None,
        end_date: str | date | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CreateResponse:
        """Enroll a user in the class; the role decides between the students' and the teachers' route.

        Args:
            user_id: sourcedId of the user.
            role: "student" or "teacher".
            primary: Whether this teacher is the main one.
            begin_date: First day, YYYY-MM-DD.
            end_date: Last day, YYYY-MM-DD.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The identifiers of the new enrollment.

        Raises:
            InputValidationError: The role is neither student nor teacher.
            OneRosterError: Anything that goes wrong.

        Route: POST /ims/oneroster/rostering/v1p2/classes/{classSourcedId}/students or .../teachers
        """
        route, body = enrollment_of(user_id, role, primary, begin_date, end_date)
        add = self.add_teacher if route == "teachers" else self.add_student
        return await add(body, request_options=request_options)


class AsyncClasses(generated_classes.AsyncClasses):
    """Classes, and what stands below one of them."""

    __slots__ = ()

    def __call__(self, class_id: str) -> AsyncClassesScope:
        """Return the calls below one class.

        Args:
            class_id: Class id, sent as one segment of the path.
        """
        return AsyncClassesScope(self._client, {**self._scope, "class_id": class_id})


class AsyncUsers(generated_users.AsyncUsers):
    """Users, also by e-mail address."""

    __slots__ = ()

    async def find_by_email(self, email: str, *, request_options: RequestOptions | None = None) -> models.User | None:
        """Find the user with an e-mail address; users that are deleted do not count while there is another one.

        Args:
            email: The address, as it is stored.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The user, or None when nobody has the address.

        Raises:
            AmbiguousEmailError: Several users have the address.
            InputValidationError: The address is empty.
            OneRosterError: Anything else that goes wrong.

        Route: GET /ims/oneroster/rostering/v1p2/users/
        """
        rows = await self.list_all(where=by_email(email), request_options=request_options)
        return the_one(rows)


@shares_docs(AsyncClassesScope)
class ClassesScope(generated_classes.ClassesScope):
    __slots__ = ()

    def enroll(
        self, data: EnrollInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.CreateResponse:
        route, body = enrollment(data)
        add = self.add_teacher if route == "teachers" else self.add_student
        return add(body, request_options=request_options)

    def enroll_user(
        self,
        user_id: str,
        *,
        role: str = "student",
        primary: bool | None = None,
        begin_date: str | date | None = None,
        end_date: str | date | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CreateResponse:
        route, body = enrollment_of(user_id, role, primary, begin_date, end_date)
        add = self.add_teacher if route == "teachers" else self.add_student
        return add(body, request_options=request_options)


@shares_docs(AsyncClasses)
class Classes(generated_classes.Classes):
    __slots__ = ()

    def __call__(self, class_id: str) -> ClassesScope:
        return ClassesScope(self._client, {**self._scope, "class_id": class_id})


@shares_docs(AsyncUsers)
class Users(generated_users.Users):
    __slots__ = ()

    def find_by_email(self, email: str, *, request_options: RequestOptions | None = None) -> models.User | None:
        return the_one(self.list_all(where=by_email(email), request_options=request_options))
