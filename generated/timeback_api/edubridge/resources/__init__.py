"""Calls of EduBridge, one module per resource."""
