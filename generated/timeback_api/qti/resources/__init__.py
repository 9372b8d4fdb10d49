"""Calls of QTI, one module per resource."""
