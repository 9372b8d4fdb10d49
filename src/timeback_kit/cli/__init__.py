"""The command line: any call of any service, a check of the credentials, and the sandbox."""

from timeback_kit.cli.command import main

__all__ = ["main"]
