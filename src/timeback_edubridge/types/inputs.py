"""Documented import name of `timeback_kit.services.edubridge`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "ApplicationMetricInput",
    "CaliperEnvelopeInput",
    "EnrollOptionsInput",
    "EnrollmentGoalsInput",
    "EnrollmentMetadataInput",
    "EnrollmentMetricsInput",
    "ProgressionRequestInput",
    "SubjectTrackGroupDeleteInput",
    "SubjectTrackGroupInput",
    "SubjectTrackGroupUpdateInput",
    "SubjectTrackInput",
]

if TYPE_CHECKING:
    from timeback_kit.services.edubridge import ApplicationMetricInput as ApplicationMetricInput
    from timeback_kit.services.edubridge import CaliperEnvelopeInput as CaliperEnvelopeInput
    from timeback_kit.services.edubridge import EnrollmentGoalsInput as EnrollmentGoalsInput
    from timeback_kit.services.edubridge import EnrollmentMetadataInput as EnrollmentMetadataInput
    from timeback_kit.services.edubridge import EnrollmentMetricsInput as EnrollmentMetricsInput
    from timeback_kit.services.edubridge import EnrollOptionsInput as EnrollOptionsInput
    from timeback_kit.services.edubridge import ProgressionRequestInput as ProgressionRequestInput
    from timeback_kit.services.edubridge import SubjectTrackGroupDeleteInput as SubjectTrackGroupDeleteInput
    from timeback_kit.services.edubridge import SubjectTrackGroupInput as SubjectTrackGroupInput
    from timeback_kit.services.edubridge import SubjectTrackGroupUpdateInput as SubjectTrackGroupUpdateInput
    from timeback_kit.services.edubridge import SubjectTrackInput as SubjectTrackInput
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.edubridge": __all__,
        },
    )
