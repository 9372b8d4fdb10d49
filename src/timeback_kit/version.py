"""The version of the distribution, without asking the package metadata for it."""

__version__ = "0.2.0"
