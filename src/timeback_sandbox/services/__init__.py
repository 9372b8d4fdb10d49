"""What each service does: one module per service, handlers by method and path."""
