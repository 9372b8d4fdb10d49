"""Run all tests several times, each time in another environment: order, hash seed, time zone, locale, processes.

What passes here does not depend on where and when it runs. The first run that fails stops the rest and prints the
command that repeats it.
"""

from __future__ import annotations

import argparse
import os
import random
import shlex
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
SEEDS: Final = 2**32
ZONES: Final = ("UTC", "America/St_Johns", "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Pago_Pago")
JOBS: Final = (1, 4)
ASCII: Final = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
"""A locale in which files and pipes are ASCII unless the code says otherwise."""


@dataclass(frozen=True, slots=True)
class Shake:
    """The environment of one run.

    Args:
        order: Seed of the order of the tests.
        jobs: Number of processes.
        variables: Environment variables.
        tests: Paths of tests; none for all.
    """

    order: int
    jobs: int
    variables: dict[str, str]
    tests: tuple[str, ...] = ()

    def command(self) -> list[str]:
        """The pytest command of this run."""
        jobs = ("-n", str(self.jobs), "--dist", "loadgroup") if self.jobs > 1 else ("-n", "0")
        return [
            *(sys.executable, "-m", "pytest", "-q", "-x", *jobs, "--record-mode", "none"),
            *("-m", "not judge", "--order", str(self.order)),
            *self.tests,
        ]

    def shown(self) -> str:
        """The run as a line for a shell."""
        variables = [f"{name}={value}" for name, value in self.variables.items()]
        return shlex.join(["env", *variables, *self.command()])


def locales() -> list[dict[str, str]]:
    """The locales of this machine, ASCII first."""
    listed = subprocess.run(["locale", "-a"], capture_output=True, text=True, check=False).stdout.split()
    return [ASCII, *({"LC_ALL": name} for name in listed if name not in ("C", "POSIX"))]


def shakes(count: int, seed: int, tests: tuple[str, ...] = ()) -> list[Shake]:
    """Different environments; every time zone, locale and number of processes comes up.

    Args:
        count: Number of runs.
        seed: Seed of everything that is chosen.
        tests: Paths of tests; none for all.
    """
    chance, places = random.Random(seed), locales()
    return [
        Shake(
            chance.randrange(SEEDS),
            JOBS[index % len(JOBS)],
            {
                "TZ": ZONES[index % len(ZONES)],
                "PYTHONHASHSEED": str(chance.randrange(SEEDS)),
                **places[(index // len(JOBS)) % len(places)],
            },
            tests,
        )
        for index in range(count)
    ]


def main() -> int:
    """Run the tests in each environment."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tests", nargs="*", help="paths of tests instead of all")
    parser.add_argument("--count", type=int, default=10, help="number of runs")
    parser.add_argument("--seed", type=int, help="seed of what is chosen; random when left out")
    chosen = parser.parse_args()
    seed = random.SystemRandom().randrange(SEEDS) if chosen.seed is None else chosen.seed
    print(f"shake: {chosen.count} runs, seed {seed}", flush=True)
    for index, shake in enumerate(shakes(chosen.count, seed, tuple(chosen.tests)), 1):
        print(f"shake: run {index} of {chosen.count}: {shake.shown()}", flush=True)
        started = time.monotonic()
        environment = {**os.environ, **shake.variables}
        code = subprocess.run(shake.command(), cwd=ROOT, env=environment, check=False).returncode
        print(f"shake: run {index} {'failed' if code else 'passed'} in {time.monotonic() - started:.0f} s", flush=True)
        if code:
            return code
    print(f"shake: {chosen.count} of {chosen.count} runs passed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
