"""How the rows are measured: CPU time, ours and the floor in turn, with median and spread."""

from __future__ import annotations

import gc
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROUNDS = 9


@dataclass(frozen=True)
class Measured:
    """One row: what it is held against, its value, the spread over the rounds, and the target where there is one."""

    beside: str
    value: float
    least: float
    most: float
    unit: str = "x"
    target: str = ""


def cpu(work: Callable[[], object]) -> float:
    """Seconds of CPU time that a piece of work takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def beside(floor: str, ours: Callable[[], object], bare: Callable[[], object], target: str = "") -> Measured:
    """Ours over the floor, one after the other in each round, what earlier work left behind collected before."""
    ours(), bare()
    ratios = []
    for _ in range(ROUNDS):
        gc.collect()
        mine = cpu(ours)
        gc.collect()
        ratios.append(mine / cpu(bare))
    return spread(floor, ratios, target)


def spread(floor: str, ratios: list[float], target: str = "", unit: str = "x") -> Measured:
    """A row of what several rounds gave."""
    return Measured(floor, statistics.median(ratios), min(ratios), max(ratios), unit, target)


def exponent(work: Callable[[int], object], sizes: tuple[int, int]) -> float:
    """How the time of a piece of work grows with its size: 1 is in proportion."""
    few, many = sizes
    each = [min(cpu(lambda size=size: work(size)) for _ in range(3)) for size in sizes]  # type: ignore[misc]
    return math.log(each[1] / each[0]) / math.log(many / few)


def fresh(statement: str, prepare: str = "pass") -> float:
    """Seconds of CPU time of a statement in an interpreter of its own, bytecode at hand, least of several."""
    code = f"import time; {prepare}; start = time.process_time(); {statement}; print(time.process_time() - start)"
    run = [sys.executable, "-c", code]
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir()) / "timeback-bench-bytecode")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return min(
        float(subprocess.run(run, capture_output=True, check=True, text=True, env=environment).stdout)
        for _ in range(ROUNDS)
    )
