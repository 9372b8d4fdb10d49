"""Calls of Webhooks, one module per resource."""
