"""Published module name of what is in `timeback_oneroster`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "Base",
    "ListParams",
    "PageResult",
    "Ref",
    "RefWithHref",
]

if TYPE_CHECKING:
    from timeback_kit.services.oneroster import PageResult as PageResult
    from timeback_oneroster._published_names import Base as Base
    from timeback_oneroster._published_names import ListParams as ListParams
    from timeback_oneroster._published_names import Ref as Ref
    from timeback_oneroster._published_names import RefWithHref as RefWithHref
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.oneroster": ("PageResult",),
            "timeback_oneroster._published_names": (
                "Base",
                "ListParams",
                "Ref",
                "RefWithHref",
            ),
        },
    )
