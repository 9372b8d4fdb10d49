"""Published module name of what is in `timeback_qti`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AssessmentItemType",
    "BaseType",
    "Cardinality",
    "Difficulty",
    "FeedbackType",
    "Grade",
    "NavigationMode",
    "ShowHide",
    "SortOrder",
    "SubmissionMode",
    "ValidationSchema",
]

if TYPE_CHECKING:
    from timeback_qti._published_names import AssessmentItemType as AssessmentItemType
    from timeback_qti._published_names import BaseType as BaseType
    from timeback_qti._published_names import Cardinality as Cardinality
    from timeback_qti._published_names import Difficulty as Difficulty
    from timeback_qti._published_names import FeedbackType as FeedbackType
    from timeback_qti._published_names import Grade as Grade
    from timeback_qti._published_names import NavigationMode as NavigationMode
    from timeback_qti._published_names import ShowHide as ShowHide
    from timeback_qti._published_names import SortOrder as SortOrder
    from timeback_qti._published_names import SubmissionMode as SubmissionMode
    from timeback_qti._published_names import ValidationSchema as ValidationSchema
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_qti._published_names": __all__,
        },
    )
