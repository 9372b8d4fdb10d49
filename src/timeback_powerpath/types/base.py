"""Published module name of what is in `timeback_powerpath`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "ExternalTestCapableLessonType",
    "LessonPlanOperationType",
    "PowerPathLessonType",
    "PowerPathQuestionDifficulty",
    "QuizLikeLessonType",
    "ResourceStatus",
    "ScoreStatus",
    "ScreeningSubject",
    "TestAssignmentStatus",
    "TimebackGrade",
    "TimebackSubject",
    "ToolProvider",
]

if TYPE_CHECKING:
    from timeback_powerpath._published_names import ExternalTestCapableLessonType as ExternalTestCapableLessonType
    from timeback_powerpath._published_names import LessonPlanOperationType as LessonPlanOperationType
    from timeback_powerpath._published_names import PowerPathLessonType as PowerPathLessonType
    from timeback_powerpath._published_names import PowerPathQuestionDifficulty as PowerPathQuestionDifficulty
    from timeback_powerpath._published_names import QuizLikeLessonType as QuizLikeLessonType
    from timeback_powerpath._published_names import ResourceStatus as ResourceStatus
    from timeback_powerpath._published_names import ScoreStatus as ScoreStatus
    from timeback_powerpath._published_names import ScreeningSubject as ScreeningSubject
    from timeback_powerpath._published_names import TestAssignmentStatus as TestAssignmentStatus
    from timeback_powerpath._published_names import TimebackGrade as TimebackGrade
    from timeback_powerpath._published_names import TimebackSubject as TimebackSubject
    from timeback_powerpath._published_names import ToolProvider as ToolProvider
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_powerpath._published_names": __all__,
        },
    )
