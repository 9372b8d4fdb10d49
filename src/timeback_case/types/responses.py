"""Documented import name of `timeback_kit.services.case`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "CFAssociation",
    "CFAssociationAnswer",
    "CFDocument",
    "CFDocumentAnswer",
    "CFGroupedItem",
    "CFItem",
    "CFItemAnswer",
    "CFItemWithChildGroups",
    "CFPackage",
    "CFPackageAnswer",
    "CFPackageUpload",
    "CFPackageUploadResult",
    "CFPackageUploadResultDetail",
    "CFPackageUploadResultStats",
    "CFPackageUploadStats",
    "CFPackageWithGroups",
    "CFPackageWithGroupsAnswer",
    "LinkURI",
    "OptionalLinkURI",
]

if TYPE_CHECKING:
    from timeback_case._published_names import CFItemWithChildGroups as CFItemWithChildGroups
    from timeback_case._published_names import CFPackageUploadResultDetail as CFPackageUploadResultDetail
    from timeback_case._published_names import CFPackageUploadResultStats as CFPackageUploadResultStats
    from timeback_case._published_names import OptionalLinkURI as OptionalLinkURI
    from timeback_kit.services.case import CFAssociation as CFAssociation
    from timeback_kit.services.case import CFAssociationAnswer as CFAssociationAnswer
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
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.case": (
                "CFAssociation",
                "CFAssociationAnswer",
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
            ),
            "timeback_case._published_names": (
                "CFItemWithChildGroups",
                "CFPackageUploadResultDetail",
                "CFPackageUploadResultStats",
                "OptionalLinkURI",
            ),
        },
    )
