"""Published module name of what is in `timeback_oneroster`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AgentInput",
    "ComponentResource",
    "CourseComponent",
    "CredentialCreateResponse",
    "DecryptedCredential",
    "Resource",
]

if TYPE_CHECKING:
    from timeback_kit.services.oneroster import ComponentResource as ComponentResource
    from timeback_kit.services.oneroster import CourseComponent as CourseComponent
    from timeback_kit.services.oneroster import CredentialCreateResponse as CredentialCreateResponse
    from timeback_kit.services.oneroster import DecryptedCredential as DecryptedCredential
    from timeback_kit.services.oneroster import Resource as Resource
    from timeback_oneroster._published_names import AgentInput as AgentInput
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.oneroster": (
                "ComponentResource",
                "CourseComponent",
                "CredentialCreateResponse",
                "DecryptedCredential",
                "Resource",
            ),
            "timeback_oneroster._published_names": ("AgentInput",),
        },
    )
