"""Run the property tests with fresh random seeds until the time is up, and print every seed.

`make test` runs the same tests with fixed examples; this is where new ones are looked for.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
SEEDS: Final = 2**32


def command(seed: int, jobs: int) -> list[str]:
    """The pytest command of one round.

    Args:
        seed: Seed of every property test in the round.
        jobs: Number of processes.
    """
    return [
        *(sys.executable, "-m", "pytest", "-q", "-x", "-n", str(jobs), "--record-mode", "none"),
        *("-m", "hypothesis and not judge", "--hypothesis-profile", "fuzz", f"--hypothesis-seed={seed}"),
    ]


def run_round(seed: int, jobs: int, seconds: float) -> int | None:
    """Run one round.

    Args:
        seed: Seed of every property test in the round.
        jobs: Number of processes.
        seconds: Time after which the round is stopped.

    Returns:
        The exit code of pytest; None if the round was stopped.
    """
    process = subprocess.Popen(command(seed, jobs), cwd=ROOT)
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.terminate()
        process.wait()
        return None


def main() -> int:
    """Run rounds until the time is up or one of them fails."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=300, help="time for all rounds together")
    parser.add_argument("--jobs", type=int, default=2, help="number of processes")
    parser.add_argument("--seed", type=int, help="run one round with this seed, without a time limit")
    chosen = parser.parse_args()
    if chosen.seed is not None:
        return subprocess.run(command(chosen.seed, chosen.jobs), cwd=ROOT, check=False).returncode
    ends = time.monotonic() + chosen.seconds
    rounds = 0
    while (left := ends - time.monotonic()) > 0:
        seed = random.SystemRandom().randrange(SEEDS)
        print(f"fuzz: round {rounds + 1}, seed {seed}, {left:.0f} s left", flush=True)
        code = run_round(seed, chosen.jobs, left)
        if code:
            print(f"fuzz: seed {seed} failed; run it again with: python scripts/fuzz.py --seed {seed}")
            return code
        rounds += code is not None
    print(f"fuzz: {rounds} full rounds passed, and one that was stopped in the middle")
    return 0


if __name__ == "__main__":
    sys.exit(main())
