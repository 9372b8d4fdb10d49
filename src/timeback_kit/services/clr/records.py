"""What the service returns: a record that knows whether it is new, and a description of the service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from timeback_api.clr import models
from timeback_kit.runtime.models import Model, field, model

__all__ = ["ClrCredential", "DiscoveryInfo", "DiscoveryResponse", "DiscoveryServer", "DocumentedOperation"]

_METHODS = frozenset({"get", "put", "post", "delete", "patch", "head", "options", "trace"})


class ClrCredential(models.ClrCredential):
    """A comprehensive learner record as a verifiable credential."""

    __slots__ = ("_created",)

    _created: bool | None

    @property
    def created(self) -> bool | None:
        """Whether the service had no record of this id before (201); None for one that no call returned."""
        return getattr(self, "_created", None)

    @classmethod
    def returned(cls, credential: models.ClrCredential, *, created: bool) -> ClrCredential:
        """Make one of a record that the service returned.

        Args:
            credential: The record as it was read.
            created: Whether it is new.
        """
        made = cls.__new__(cls)
        models.ClrCredential.__setstate__(made, credential.__getstate__())
        made._created = created
        return made

    def __getstate__(self) -> Any:
        return super().__getstate__(), self.created

    def __setstate__(self, state: Any) -> None:
        inherited, self._created = state
        super().__setstate__(inherited)


class DocumentedOperation(NamedTuple):
    """One operation of the OpenAPI document.

    Args:
        method: HTTP method, in capitals.
        path: Path template.
        operation_id: Its id, if it has one.
        summary: Its summary, if it has one.
    """

    method: str
    path: str
    operation_id: str | None
    summary: str | None


@model
class DiscoveryInfo(Model):
    """What the document says about the service."""

    title: str | None = field("title", default=None)
    version: str | None = field("version", default=None)
    description: str | None = field("description", default=None)


@model
class DiscoveryServer(Model):
    """An address of the service."""

    url: str | None = field("url", default=None)
    description: str | None = field("description", default=None)


@model
class DiscoveryResponse(Model):
    """The OpenAPI document of the service; `to_dict()` is the document as it came."""

    openapi: str | None = field("openapi", default=None)
    info: DiscoveryInfo | None = field("info", default=None)
    servers: list[DiscoveryServer] | None = field("servers", default=None)
    paths: dict[str, Any] | None = field("paths", default=None)
    components: dict[str, Any] | None = field("components", default=None)

    @property
    def operations(self) -> list[DocumentedOperation]:
        """Every operation that the document lists."""
        return [
            DocumentedOperation(method.upper(), path, _string(stated, "operationId"), _string(stated, "summary"))
            for path, item in (self.paths or {}).items()
            if isinstance(item, Mapping)
            for method, stated in item.items()
            if method in _METHODS and isinstance(stated, Mapping)
        ]


def _string(stated: Mapping[str, Any], name: str) -> str | None:
    value = stated.get(name)
    return value if isinstance(value, str) else None
