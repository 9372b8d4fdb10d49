"""Bodies of QTI requests that lose nothing of what was read: an item, a test or a stimulus."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from timeback_api.qti import models
from timeback_kit.services.qti.assessment_test_bodies import test_body
from timeback_kit.services.qti.item_bodies import item_body
from timeback_kit.services.qti.stimulus_bodies import stimulus_body

if TYPE_CHECKING:
    from timeback_kit.runtime.models import Model
    from timeback_kit.runtime.operations import Operation


_MODELS: Final[dict[str, type[Model]]] = {
    "createAssessmentItem": models.AssessmentItem,
    "updateAssessmentItem": models.AssessmentItem,
    "createAssessmentTest": models.AssessmentTest,
    "updateAssessmentTest": models.AssessmentTest,
    "createStimulus": models.Stimulus,
    "updateStimulus": models.Stimulus,
}


def whole_body(operation: Operation[Any], body: object) -> object:
    """The body of a request; what was read goes out with all that its XML says.

    Args:
        operation: The operation that sends the body.
        body: The body the caller gave.

    Raises:
        InputValidationError: Something would be lost; the message says what, and how to write it.
    """
    body = _as_read(operation, body)
    if isinstance(body, models.AssessmentTest):
        return test_body(operation, body)
    if isinstance(body, models.Stimulus):
        return stimulus_body(operation, body)
    return item_body(operation, body)


def _as_read(operation: Operation[Any], body: object) -> object:
    """The model of a dict that `to_dict` gave; anything else stays what it is."""
    model = _MODELS.get(operation.id)
    if model is None or not isinstance(body, Mapping) or "format" in body or not body.get("rawXml"):
        return body
    return model.from_dict(body)
