"""Calls of CASE, one module per resource."""
