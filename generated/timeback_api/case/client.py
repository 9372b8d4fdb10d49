"""Clients of CASE: competency frameworks."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from timeback_kit.runtime.client import AsyncServiceClient
from timeback_kit.runtime.sync.client import SyncServiceClient

from .errors import CaseError

if TYPE_CHECKING:
    from timeback_kit.runtime.errors import TimebackError

    from .resources.associations import Associations, AsyncAssociations
    from .resources.documents import AsyncDocuments, Documents
    from .resources.items import AsyncItems, Items
    from .resources.packages import AsyncPackages, Packages


class AsyncCaseApi(AsyncServiceClient):
    """CASE, async: competency frameworks."""

    service: ClassVar[str] = "case"
    error: ClassVar[type[TimebackError]] = CaseError

    @property
    def associations(self) -> AsyncAssociations:
        """Associations."""
        from .resources.associations import AsyncAssociations

        return AsyncAssociations(self)

    @property
    def documents(self) -> AsyncDocuments:
        """Documents."""
        from .resources.documents import AsyncDocuments

        return AsyncDocuments(self)

    @property
    def items(self) -> AsyncItems:
        """Items."""
        from .resources.items import AsyncItems

        return AsyncItems(self)

    @property
    def packages(self) -> AsyncPackages:
        """Packages."""
        from .resources.packages import AsyncPackages

        return AsyncPackages(self)


class CaseApi(SyncServiceClient):
    """CASE, blocking: competency frameworks."""

    service: ClassVar[str] = "case"
    error: ClassVar[type[TimebackError]] = CaseError

    @property
    def associations(self) -> Associations:
        """Associations."""
        from .resources.associations import Associations

        return Associations(self)

    @property
    def documents(self) -> Documents:
        """Documents."""
        from .resources.documents import Documents

        return Documents(self)

    @property
    def items(self) -> Items:
        """Items."""
        from .resources.items import Items

        return Items(self)

    @property
    def packages(self) -> Packages:
        """Packages."""
        from .resources.packages import Packages

        return Packages(self)
