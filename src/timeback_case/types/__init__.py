"""Documented import name of `timeback_kit.services.case`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "CFAssociation",
    "CFAssociationAnswer",
    "CFAssociationInput",
    "CFDefinitions",
    "CFDefinitionsInput",
    "CFDocument",
    "CFDocumentAnswer",
    "CFDocumentInput",
    "CFGroupedItem",
    "CFItem",
    "CFItemAnswer",
    "CFItemInput",
    "CFItemWithChildGroups",
    "CFPackage",
    "CFPackageAnswer",
    "CFPackageInput",
    "CFPackageUpload",
    "CFPackageUploadResult",
    "CFPackageUploadResultStats",
    "CFPackageUploadStats",
    "CFPackageWithGroups",
    "CFPackageWithGroupsAnswer",
    "InputNodeURI",
    "LinkURI",
    "NodeInput",
    "OptionalLinkURI",
]

if TYPE_CHECKING:
    from timeback_case._published_names import CFAssociationInput as CFAssociationInput
    from timeback_case._published_names import CFDefinitions as CFDefinitions
    from timeback_case._published_names import CFDocumentInput as CFDocumentInput
    from timeback_case._published_names import CFItemInput as CFItemInput
    from timeback_case._published_names import CFItemWithChildGroups as CFItemWithChildGroups
    from timeback_case._published_names import CFPackageInput as CFPackageInput
    from timeback_case._published_names import CFPackageUploadResultStats as CFPackageUploadResultStats
    from timeback_case._published_names import InputNodeURI as InputNodeURI
    from timeback_case._published_names import OptionalLinkURI as OptionalLinkURI
    from timeback_kit.services.case import CFAssociation as CFAssociation
    from timeback_kit.services.case import CFAssociationAnswer as CFAssociationAnswer
    from timeback_kit.services.case import CFDefinitionsInput as CFDefinitionsInput
    from timeback_kit.services.case import CFDocument as CFDocument
    from timeback_kit.services.case import CFDocumentAnswer as CFDocumentAnswer
    from timeback_kit.services.case import CFGroupedItem as CFGroupedItem
    from timeback_kit.services.case import CFItem as CFItem
    from timeback_kit.services.case import CFItemAnswer as CFItemAnswer
    from timeback_kit.services.case import CFPackage as CFPackage
    from timeback_kit.services.case import CFPackageAnswer as CFPackageAnswer
    from timeback_kit.services.case import CFPackageUpload as CFPackageUpload
    from timeback_kit.services.case import CFPackageUploadResult as CFPackageUploadResult
    from timeback_kit.services.case import CFPackageUploadStats as CFPackageUploadStats
    from timeback_kit.services.case import CFPackageWithGroups as CFPackageWithGroups
    from timeback_kit.services.case import CFPackageWithGroupsAnswer as CFPackageWithGroupsAnswer
    from timeback_kit.services.case import LinkURI as LinkURI
    from timeback_kit.services.case import NodeInput as NodeInput
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.case": (
                "CFAssociation",
                "CFAssociationAnswer",
                "CFDefinitionsInput",
                "CFDocument",
                "CFDocumentAnswer",
                "CFGroupedItem",
                "CFItem",
                "CFItemAnswer",
                "CFPackage",
                "CFPackageAnswer",
                "CFPackageUpload",
                "CFPackageUploadResult",
                "CFPackageUploadStats",
                "CFPackageWithGroups",
                "CFPackageWithGroupsAnswer",
                "LinkURI",
                "NodeInput",
            ),
            "timeback_case._published_names": (
                "CFAssociationInput",
                "CFDefinitions",
                "CFDocumentInput",
                "CFItemInput",
                "CFItemWithChildGroups",
                "CFPackageInput",
                "CFPackageUploadResultStats",
                "InputNodeURI",
                "OptionalLinkURI",
            ),
        },
        submodules=(
            "inputs",
            "responses",
        ),
    )
