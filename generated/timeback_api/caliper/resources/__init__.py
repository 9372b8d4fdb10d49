"""Calls of Caliper, one module per resource."""
