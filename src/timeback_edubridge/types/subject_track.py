"""Published module name of what is in `timeback_edubridge`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "SubjectTrack",
    "SubjectTrackCourse",
    "SubjectTrackGroup",
    "SubjectTrackInput",
    "SubjectTrackOrg",
    "SubjectTrackUpsertInput",
]

if TYPE_CHECKING:
    from timeback_edubridge._published_names import SubjectTrackOrg as SubjectTrackOrg
    from timeback_edubridge._published_names import SubjectTrackUpsertInput as SubjectTrackUpsertInput
    from timeback_kit.services.edubridge import SubjectTrack as SubjectTrack
    from timeback_kit.services.edubridge import SubjectTrackCourse as SubjectTrackCourse
    from timeback_kit.services.edubridge import SubjectTrackGroup as SubjectTrackGroup
    from timeback_kit.services.edubridge import SubjectTrackInput as SubjectTrackInput
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.edubridge": (
                "SubjectTrack",
                "SubjectTrackCourse",
                "SubjectTrackGroup",
                "SubjectTrackInput",
            ),
            "timeback_edubridge._published_names": (
                "SubjectTrackOrg",
                "SubjectTrackUpsertInput",
            ),
        },
    )
