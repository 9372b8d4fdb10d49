"""The state of the sandbox and its seeds."""
