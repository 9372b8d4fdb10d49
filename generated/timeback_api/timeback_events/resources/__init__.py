"""Calls of Timeback events, one module per resource."""
