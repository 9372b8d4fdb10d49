"""Calls of PowerPath, one module per resource."""
