"""Published module name of what is in `timeback_caliper`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "QUESTION_RESULT_SCORE_TYPE",
    "create_activity_event",
    "create_question_answered_event",
    "create_question_graded_event",
    "create_question_seen_event",
    "create_time_spent_event",
]

if TYPE_CHECKING:
    from timeback_caliper._published_names import QUESTION_RESULT_SCORE_TYPE as QUESTION_RESULT_SCORE_TYPE
    from timeback_kit.services.caliper import create_activity_event as create_activity_event
    from timeback_kit.services.caliper import create_question_answered_event as create_question_answered_event
    from timeback_kit.services.caliper import create_question_graded_event as create_question_graded_event
    from timeback_kit.services.caliper import create_question_seen_event as create_question_seen_event
    from timeback_kit.services.caliper import create_time_spent_event as create_time_spent_event
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.caliper": (
                "create_activity_event",
                "create_question_answered_event",
                "create_question_graded_event",
                "create_question_seen_event",
                "create_time_spent_event",
            ),
            "timeback_caliper._published_names": ("QUESTION_RESULT_SCORE_TYPE",),
        },
    )
