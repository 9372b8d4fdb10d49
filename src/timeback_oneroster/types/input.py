"""Published module name of what is in `timeback_oneroster`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AgentInput",
    "Ref",
]

if TYPE_CHECKING:
    from timeback_oneroster._published_names import AgentInput as AgentInput
    from timeback_oneroster._published_names import Ref as Ref
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_oneroster._published_names": __all__,
        },
    )
