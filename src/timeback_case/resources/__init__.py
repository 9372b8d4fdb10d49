"""Documented import name of `timeback_api.case.resources.associations`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "Associations",
    "AsyncAssociations",
    "AsyncDocuments",
    "AsyncItems",
    "AsyncPackages",
    "Documents",
    "Items",
    "Packages",
]

if TYPE_CHECKING:
    from timeback_api.case.resources.associations import Associations as Associations
    from timeback_api.case.resources.associations import AsyncAssociations as AsyncAssociations
    from timeback_api.case.resources.packages import AsyncPackages as AsyncPackages
    from timeback_api.case.resources.packages import Packages as Packages
    from timeback_kit.services.case.resources import AsyncDocuments as AsyncDocuments
    from timeback_kit.services.case.resources import AsyncItems as AsyncItems
    from timeback_kit.services.case.sync_resources import Documents as Documents
    from timeback_kit.services.case.sync_resources import Items as Items
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_api.case.resources.associations": (
                "Associations",
                "AsyncAssociations",
            ),
            "timeback_kit.services.case.resources": (
                "AsyncDocuments",
                "AsyncItems",
            ),
            "timeback_api.case.resources.packages": (
                "AsyncPackages",
                "Packages",
            ),
            "timeback_kit.services.case.sync_resources": (
                "Documents",
                "Items",
            ),
        },
    )
