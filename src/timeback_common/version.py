"""The version of the distribution, without asking the package metadata for it."""

from typing import Final

__version__: Final = "0.1.0"
