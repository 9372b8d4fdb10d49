"""Blocking twins of the runtime's async modules."""
