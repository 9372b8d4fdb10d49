"""The loggers of the client, which write nothing where a program has not set up logging."""

from __future__ import annotations

import logging

logging.getLogger("timeback").addHandler(logging.NullHandler())


def logger(part: str) -> logging.Logger:
    """The logger of a part of the client.

    Args:
        part: What follows `timeback.` in its name, such as "http".
    """
    return logging.getLogger(f"timeback.{part}")
