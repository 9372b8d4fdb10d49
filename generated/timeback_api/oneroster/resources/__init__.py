"""Calls of OneRoster, one module per resource."""
