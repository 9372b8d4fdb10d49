"""The Timeback platform on your own machine: one process that answers like it, for building and for tests."""
