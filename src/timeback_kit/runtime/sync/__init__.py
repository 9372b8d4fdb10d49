"""Blocking counterparts of the runtime's async modules, rendered by scripts/unasync.py."""
