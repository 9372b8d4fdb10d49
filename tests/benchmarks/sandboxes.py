"""Rows about the sandbox: pages of a large table, and seeding one."""

from __future__ import annotations

import json
import time
from functools import cache

from measuring import Measured, spread
from racing import Side
from table import OURS, row

from timeback_kit.core.sync import TimebackClient

FEW, MANY = 250, 100_000
LISTS = 20


@cache
def measured() -> tuple[list[float], list[float], float]:
    """CPU time of a page with many users over one with few, its milliseconds, and seconds until the first is there."""
    start = time.perf_counter()
    with Side(OURS, "sandboxed.py", str(MANY)) as many, Side(OURS, "sandboxed.py", str(FEW)) as few:
        clients = [TimebackClient(**json.loads(each.line())) for each in (many, few)]
        total = clients[0].oneroster.users.list(limit=100).total
        assert total == MANY, total
        seeded = time.perf_counter() - start
        ratios, milliseconds = [], []
        for _ in range(6):
            taken = []
            for sandbox, client in zip((many, few), clients, strict=True):
                before = sandbox.round()
                for _ in range(LISTS):
                    assert len(client.oneroster.users.list(limit=100)) == 100
                taken.append(sandbox.round() - before)
            ratios.append(taken[0] / taken[1])
            milliseconds.append(taken[0] / LISTS * 1000)
        for client in clients:
            client.close()
    return ratios[1:], milliseconds[1:], seeded


@row(f"sandbox: users.list(100) with {MANY:,} users")
def listing() -> Measured:
    ratios, milliseconds, _ = measured()
    taken = f"{spread('', milliseconds).value:.1f} ms"
    return spread(f"the same with {FEW} users; CPU time of the sandbox, {taken} each", ratios, "<= 1.2")


@row(f"sandbox: {MANY:,} users seeded")
def seeding() -> Measured:
    return spread("from the start to the first page", [measured()[2]], "<= 20", "s")
