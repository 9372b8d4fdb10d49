"""Documented import name of `timeback_kit.services.case`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "CFAssociationInput",
    "CFDefinitionsInput",
    "CFDocumentInput",
    "CFItemInput",
    "CFPackageInput",
    "GetAllCFDocumentsParams",
    "GetAllCFItemsParams",
    "NodeInput",
]

if TYPE_CHECKING:
    from timeback_kit.services.case import CFAssociationInput as CFAssociationInput
    from timeback_kit.services.case import CFDefinitionsInput as CFDefinitionsInput
    from timeback_kit.services.case import CFDocumentInput as CFDocumentInput
    from timeback_kit.services.case import CFItemInput as CFItemInput
    from timeback_kit.services.case import CFPackageInput as CFPackageInput
    from timeback_kit.services.case import GetAllCFDocumentsParams as GetAllCFDocumentsParams
    from timeback_kit.services.case import GetAllCFItemsParams as GetAllCFItemsParams
    from timeback_kit.services.case import NodeInput as NodeInput
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.case": __all__,
        },
    )
