"""Imports a bundle in a process of its own, which ends in the middle when it is told to, without a chance to clean up.

    python roster_driver.py BUNDLE JOURNAL request|response NUMBER

The process ends before the NUMBERth write is sent, or after its response has come; 0 lets it finish.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from typing import Any

from timeback_kit.core.sync import TimebackClient

WRITES = ("POST", "PUT", "DELETE")
KILLED = 9


class Death:
    """Ends the process at one of its writes."""

    def __init__(self, number: int) -> None:
        self._left = number
        self._lock = threading.Lock()

    def __call__(self, event: Any) -> None:
        if getattr(event, "request", event).method in WRITES:
            with self._lock:
                self._left -= 1
                if self._left == 0:
                    os._exit(KILLED)


def main(bundle: str, journal: str, moment: str, number: str) -> None:
    death = Death(int(number))
    hooks: Any = {f"on_{moment}": death}
    with TimebackClient(**hooks) as timeback, timeback.roster.plan(bundle) as plan:
        receipt = timeback.roster.apply(plan, journal=journal, concurrency=4)
        print(json.dumps(receipt.to_dict()))


if __name__ == "__main__":
    main(*sys.argv[1:])
