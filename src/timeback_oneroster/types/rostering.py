"""Published module name of what is in `timeback_oneroster`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AcademicSession",
    "Class",
    "Course",
    "Demographics",
    "Enrollment",
    "Organization",
    "PrimaryOrg",
    "User",
    "UserId",
    "UserRoleAssignment",
]

if TYPE_CHECKING:
    from timeback_kit.services.oneroster import AcademicSession as AcademicSession
    from timeback_kit.services.oneroster import Class as Class
    from timeback_kit.services.oneroster import Course as Course
    from timeback_kit.services.oneroster import Demographics as Demographics
    from timeback_kit.services.oneroster import Enrollment as Enrollment
    from timeback_kit.services.oneroster import Organization as Organization
    from timeback_kit.services.oneroster import User as User
    from timeback_kit.services.oneroster import UserId as UserId
    from timeback_oneroster._published_names import PrimaryOrg as PrimaryOrg
    from timeback_oneroster._published_names import UserRoleAssignment as UserRoleAssignment
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.oneroster": (
                "AcademicSession",
                "Class",
                "Course",
                "Demographics",
                "Enrollment",
                "Organization",
                "User",
                "UserId",
            ),
            "timeback_oneroster._published_names": (
                "PrimaryOrg",
                "UserRoleAssignment",
            ),
        },
    )
