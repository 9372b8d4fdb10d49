"""Names of the published `timeback-masterytrack` that are called otherwise in `timeback_kit`, or not there at all."""

# Rendered by scripts/regenerate_clients.py from specs/published.
from typing import TYPE_CHECKING, TypedDict

from timeback_api.masterytrack.models import Assignment as MasteryTrackAssignment
from timeback_api.masterytrack.models import AssignResponse as MasteryTrackAssignResponse
from timeback_api.masterytrack.models import AssignResult as MasteryTrackAssignResponseData
from timeback_api.masterytrack.models import Authorization as MasteryTrackAuthorizerResponse
from timeback_api.masterytrack.models import InvalidatedAssignment as MasteryTrackInvalidatedAssignment
from timeback_api.masterytrack.models import InvalidateResponse as MasteryTrackInvalidateResponse
from timeback_api.masterytrack.models import InvalidateResult as MasteryTrackInvalidateResponseData
from timeback_api.masterytrack.models import InventoryResponse as MasteryTrackInventorySearchResponse
from timeback_api.masterytrack.models import InventoryTest as MasteryTrackInventoryItem
from timeback_api.masterytrack.models import InventoryTestMetadata as MasteryTrackInventoryMetadata
from timeback_kit.runtime._services import Environment as MasteryTrackEnvironment
from timeback_kit.version import __version__ as __version__

__all__ = [
    "MasteryTrackAssignResponse",
    "MasteryTrackAssignResponseData",
    "MasteryTrackAssignment",
    "MasteryTrackAssignmentInput",
    "MasteryTrackAuth",
    "MasteryTrackAuthorizerInput",
    "MasteryTrackAuthorizerResponse",
    "MasteryTrackEnvironment",
    "MasteryTrackInvalidateAssignmentInput",
    "MasteryTrackInvalidateResponse",
    "MasteryTrackInvalidateResponseData",
    "MasteryTrackInvalidatedAssignment",
    "MasteryTrackInventoryItem",
    "MasteryTrackInventoryMetadata",
    "MasteryTrackInventorySearchParams",
    "MasteryTrackInventorySearchResponse",
    "__version__",
]

if TYPE_CHECKING:
    from timeback_api.masterytrack.inputs import AssignInput as MasteryTrackAssignmentInput
    from timeback_api.masterytrack.inputs import AuthorizeInput as MasteryTrackAuthorizerInput
    from timeback_api.masterytrack.inputs import InvalidateInput as MasteryTrackInvalidateAssignmentInput
    from timeback_api.masterytrack.inputs import SearchInventoryParams as MasteryTrackInventorySearchParams
else:
    from timeback_api.masterytrack import inputs
    from timeback_common._published.inputs import input_class

    MasteryTrackAssignmentInput = input_class(
        "MasteryTrackAssignmentInput", __name__, inputs.AssignInput.__annotations__
    )
    MasteryTrackAuthorizerInput = input_class(
        "MasteryTrackAuthorizerInput", __name__, inputs.AuthorizeInput.__annotations__
    )
    MasteryTrackInvalidateAssignmentInput = input_class(
        "MasteryTrackInvalidateAssignmentInput", __name__, inputs.InvalidateInput.__annotations__
    )
    MasteryTrackInventorySearchParams = input_class(
        "MasteryTrackInventorySearchParams", __name__, inputs.SearchInventoryParams.__annotations__
    )


class MasteryTrackAuth(TypedDict, total=False):
    """Keys of the published `MasteryTrackAuth`."""

    api_key: str
    email: str
