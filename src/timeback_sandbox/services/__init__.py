"""The behaviour of each service: one module per service, handlers by method and path."""
