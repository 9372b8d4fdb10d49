# Rendered by scripts/unasync.py from src/timeback_kit/services/oneroster/classes.py; change that file.
"""Classes, with enrolling by role."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from timeback_api.oneroster.resources import classes as generated
from timeback_kit.services.oneroster.enrolling import EnrollInput, enrollment, enrollment_of

if TYPE_CHECKING:
    from datetime import date

    from timeback_api.oneroster import models
    from timeback_kit.runtime.requests import RequestOptions


class ClassesScope(generated.ClassesScope):
    """What stands below one class."""

    __slots__ = ()

    def enroll(self, data: EnrollInput, *, request_options: RequestOptions | None = None) -> models.CreateResponse:
        """Enroll a user in the class; the role decides between the students' and the teachers' route.

        Args:
            data: `sourcedId` (or `user`) and, where they differ from a student's whole-time enrollment, `role`,
                `primary`, `beginDate` and `endDate`.
            request_options: Options of this request alone, such as its timeout.

        Returns:
            The identifiers of the new enrollment.

        Raises:
            InputValidationError: No user is named, or the role is neither student nor teacher.
            OneRosterError: Any other failure.

        Route: POST /ims/oneroster/rostering/v1p2/classes/{classSourcedId}/students or .../teachers
        """
        route, body = enrollment(data)
        add = self.add_teacher if route == "teachers" else self.add_student
        return add(body, request_options=request_options)

    def enroll_user(
        self,
        user_id: str,
        *,
        role: Literal["student", "teacher"] = "student",
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
            request_options: Options of this request alone, such as its timeout.

        Returns:
            The identifiers of the new enrollment.

        Raises:
            InputValidationError: The role is neither student nor teacher.
            OneRosterError: Any other failure.

        Route: POST /ims/oneroster/rostering/v1p2/classes/{classSourcedId}/students or .../teachers
        """
        route, body = enrollment_of(user_id, role, primary, begin_date, end_date)
        add = self.add_teacher if route == "teachers" else self.add_student
        return add(body, request_options=request_options)


class Classes(generated.Classes):
    """Classes, and what stands below one of them."""

    __slots__ = ()

    def __call__(self, class_id: str) -> ClassesScope:
        """Return the calls below one class.

        Args:
            class_id: Class id.
        """
        return ClassesScope(self._client, {**self._scope, "class_id": class_id})
