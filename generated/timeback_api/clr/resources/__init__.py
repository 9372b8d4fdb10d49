"""Calls of CLR, one module per resource."""
