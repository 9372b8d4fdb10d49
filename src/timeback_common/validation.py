"""Published module name of what is in `timeback_common`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "NonEmptyString",
    "validate_fields",
    "validate_non_empty_string",
    "validate_offset_list_params",
    "validate_page_list_params",
    "validate_sourced_id",
]

if TYPE_CHECKING:
    from timeback_common._published_names import NonEmptyString as NonEmptyString
    from timeback_common._published_names import validate_fields as validate_fields
    from timeback_common._published_names import validate_non_empty_string as validate_non_empty_string
    from timeback_common._published_names import validate_offset_list_params as validate_offset_list_params
    from timeback_common._published_names import validate_page_list_params as validate_page_list_params
    from timeback_common._published_names import validate_sourced_id as validate_sourced_id
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_common._published_names": __all__,
        },
    )
