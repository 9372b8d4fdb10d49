"""Moved to `timeback_kit.cli.values`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml.
from timeback_kit.forwarding import moved

__getattr__ = moved(__name__, "timeback_kit.cli.values")
