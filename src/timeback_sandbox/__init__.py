"""A local Timeback platform: one process that behaves like the live services, for development and tests."""
