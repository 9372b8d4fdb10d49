"""Names of the published `timeback-case` that are called otherwise in `timeback_kit`, or not there at all."""

# Rendered by scripts/regenerate_clients.py from specs/published.
from typing import TYPE_CHECKING

from timeback_api.case.models import CFGroupedItem as CFItemWithChildGroups
from timeback_api.case.models import CFPackageUpload as CFPackageUploadResultDetail
from timeback_api.case.models import CFPackageUploadStats as CFPackageUploadResultStats
from timeback_api.case.models import LinkURI as OptionalLinkURI
from timeback_kit.version import __version__ as __version__

__all__ = [
    "CFAssociationInput",
    "CFDefinitions",
    "CFDocumentInput",
    "CFItemInput",
    "CFItemWithChildGroups",
    "CFPackageInput",
    "CFPackageUploadResultDetail",
    "CFPackageUploadResultStats",
    "InputNodeURI",
    "OptionalLinkURI",
    "__version__",
]

if TYPE_CHECKING:
    from timeback_api.case.inputs import CFAssociationInput as CFAssociationInput
    from timeback_api.case.inputs import CFDefinitionsInput as CFDefinitions
    from timeback_api.case.inputs import CFDocumentInput as CFDocumentInput
    from timeback_api.case.inputs import CFItemInput as CFItemInput
    from timeback_api.case.inputs import CFPackageInput as CFPackageInput
    from timeback_api.case.inputs import NodeInput as InputNodeURI
else:
    from timeback_api.case import inputs
    from timeback_common._published.inputs import input_class

    CFAssociationInput = input_class("CFAssociationInput", __name__, inputs.CFAssociationInput.__annotations__)
    CFDefinitions = input_class("CFDefinitions", __name__, inputs.CFDefinitionsInput.__annotations__)
    CFDocumentInput = input_class("CFDocumentInput", __name__, inputs.CFDocumentInput.__annotations__)
    CFItemInput = input_class(
        "CFItemInput", __name__, inputs.CFItemInput.__annotations__, {"cf_item_type_lower": "cfItemType"}
    )
    CFPackageInput = input_class("CFPackageInput", __name__, inputs.CFPackageInput.__annotations__)
    InputNodeURI = input_class("InputNodeURI", __name__, inputs.NodeInput.__annotations__)
