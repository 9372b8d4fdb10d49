"""Published module name of what is in `timeback_edubridge`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "Demographics",
    "PrimaryOrg",
    "User",
    "UserApp",
    "UserCredential",
    "UserId",
    "UserProfile",
    "UserRole",
]

if TYPE_CHECKING:
    from timeback_edubridge._published_names import Demographics as Demographics
    from timeback_edubridge._published_names import PrimaryOrg as PrimaryOrg
    from timeback_edubridge._published_names import UserApp as UserApp
    from timeback_edubridge._published_names import UserCredential as UserCredential
    from timeback_edubridge._published_names import UserProfile as UserProfile
    from timeback_kit.services.edubridge import User as User
    from timeback_kit.services.edubridge import UserId as UserId
    from timeback_kit.services.edubridge import UserRole as UserRole
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.edubridge": (
                "User",
                "UserId",
                "UserRole",
            ),
            "timeback_edubridge._published_names": (
                "Demographics",
                "PrimaryOrg",
                "UserApp",
                "UserCredential",
                "UserProfile",
            ),
        },
    )
