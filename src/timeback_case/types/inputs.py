"""Documented import name of `timeback_kit.services.case`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "CFAssociationInput",
    "CFDefinitions",
    "CFDefinitionsInput",
    "CFDocumentInput",
    "CFItemInput",
    "CFPackageInput",
    "InputNodeURI",
    "NodeInput",
]

if TYPE_CHECKING:
    from timeback_case._published_names import CFAssociationInput as CFAssociationInput
    from timeback_case._published_names import CFDefinitions as CFDefinitions
    from timeback_case._published_names import CFDocumentInput as CFDocumentInput
    from timeback_case._published_names import CFItemInput as CFItemInput
    from timeback_case._published_names import CFPackageInput as CFPackageInput
    from timeback_case._published_names import InputNodeURI as InputNodeURI
    from timeback_kit.services.case import CFDefinitionsInput as CFDefinitionsInput
    from timeback_kit.services.case import NodeInput as NodeInput
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.case": (
                "CFDefinitionsInput",
                "NodeInput",
            ),
            "timeback_case._published_names": (
                "CFAssociationInput",
                "CFDefinitions",
                "CFDocumentInput",
                "CFItemInput",
                "CFPackageInput",
                "InputNodeURI",
            ),
        },
    )
