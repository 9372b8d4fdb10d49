"""How the rows are measured: CPU time, ours and the floor in turn, with median and spread."""

from __future__ import annotations

import gc
import math
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

ROUNDS = 9


@dataclass(frozen=True)
class Measured:
    """A row.

    Args:
        beside: What it is held against.
        value: Median over the rounds.
        least: The smallest of the rounds.
        most: The largest of the rounds.
        unit: What the value counts; x for a ratio.
        target: Such as "<= 1.6"; empty where there is none.
        peers: What others take for the same, or why that was not measured.
    """

    beside: str
    value: float
    least: float
    most: float
    unit: str = "x"
    target: str = ""
    peers: Mapping[str, str] = field(default_factory=dict)

    @property
    def verdict(self) -> str:
        """Whether the target holds; empty where there is none."""
        if not self.target:
            return ""
        sign, bound = self.target.split()
        return "holds" if (self.value <= float(bound) if sign == "<=" else self.value >= float(bound)) else "missed"


def cpu(work: Callable[[], object]) -> float:
    """Seconds of CPU time that a piece of work takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def spread(
    beside: str, rounds: Sequence[float], target: str = "", unit: str = "x", peers: Mapping[str, str] | None = None
) -> Measured:
    """A row of what several rounds gave."""
    return Measured(beside, statistics.median(rounds), min(rounds), max(rounds), unit, target, peers or {})


def least(work: Callable[[], object], rounds: int) -> float:
    """Seconds of CPU time of a piece of work at its quickest, what earlier work left behind collected before."""
    taken = []
    for _ in range(rounds):
        gc.collect()
        taken.append(cpu(work))
    return min(taken)


@dataclass(frozen=True)
class Growth:
    """How the time of a piece of work grows with its size, as exponents; 1 is in proportion.

    Args:
        ours: Of our work.
        floor: Of the work it is held against: what grows here is the machine's, such as time for memory that is new.
    """

    ours: float
    floor: float

    @property
    def beyond(self) -> float:
        """How ours grows beside the floor."""
        return 1 + self.ours - self.floor


def growth(ours: Callable[[int], object], floor: Callable[[int], object], few: int, many: int) -> Growth:
    """Measure two pieces of work at two sizes, in turn; the small one as often as makes it as long as the large one."""
    taken: dict[tuple[bool, int], list[float]] = {}
    for _ in range(2):
        for is_ours, work in ((True, ours), (False, floor)):
            for size in (few, many):
                rounds = max(1, many // size // 2)
                spent = sum(_making(work, size) for _ in range(rounds)) / rounds
                taken.setdefault((is_ours, size), []).append(spent)
    by = math.log(many / few)
    found = {of: math.log(min(taken[of, many]) / min(taken[of, few])) / by for of in (True, False)}
    return Growth(found[True], found[False])


def _making(work: Callable[[int], object], size: int) -> float:
    """Seconds of CPU time to make something; to forget it is not counted."""
    gc.collect()
    start = time.process_time()
    kept = work(size)
    taken = time.process_time() - start
    del kept
    return taken
