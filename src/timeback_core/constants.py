"""Documented import name of `timeback_kit.core`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "ENV_VAR_AUTH_URL",
    "ENV_VAR_BASE_URL",
    "ENV_VAR_CLIENT_ID",
    "ENV_VAR_CLIENT_SECRET",
    "ENV_VAR_ENV",
    "get_service_urls",
]

if TYPE_CHECKING:
    from timeback_core._published_names import ENV_VAR_AUTH_URL as ENV_VAR_AUTH_URL
    from timeback_core._published_names import ENV_VAR_BASE_URL as ENV_VAR_BASE_URL
    from timeback_core._published_names import ENV_VAR_CLIENT_ID as ENV_VAR_CLIENT_ID
    from timeback_core._published_names import ENV_VAR_CLIENT_SECRET as ENV_VAR_CLIENT_SECRET
    from timeback_core._published_names import ENV_VAR_ENV as ENV_VAR_ENV
    from timeback_kit.core import get_service_urls as get_service_urls
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.core": ("get_service_urls",),
            "timeback_core._published_names": (
                "ENV_VAR_AUTH_URL",
                "ENV_VAR_BASE_URL",
                "ENV_VAR_CLIENT_ID",
                "ENV_VAR_CLIENT_SECRET",
                "ENV_VAR_ENV",
            ),
        },
    )
