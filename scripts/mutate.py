"""Plant faults in the modules that tests/mutants.toml lists, one at a time, and count those that its tests notice.

Each fault is planted in a copy of the package, and the tests that run the changed lines are run against the copy.
A fault is killed when one of them fails or does not end in time. Exits with 1 when fewer are killed than the file
asks for.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import tomllib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Final

from mutants import Mutant, mutants_of

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext

ROOT: Final = Path(__file__).resolve().parents[1]
TARGETS: Final = ROOT / "tests" / "mutants.toml"
PACKAGE: Final = Path("src/timeback_kit")
PATIENCE: Final = 5.0
"""A test may take this many times what it takes on the healthy code while its lines are traced."""

START_SECONDS: Final = 60.0
"""The tests may take so long to be collected."""

LEAST_SECONDS: Final = 10.0
"""Every test may take so long."""

REPORTED: Final = 50
"""After so many faults the progress is printed."""

OPTIONS: Final = ("-q", "-n", "0", "--record-mode", "none")
PRELOADED: Final = "ignore::pytest.PytestAssertRewriteWarning"
LIBRARIES: Final = (
    *("pytest", "pytest_asyncio.plugin", "pytest_httpserver.pytest_plugin", "pytest_recording.plugin", "xdist.plugin"),
    *("hypothesis.strategies", "hypothesis.internal.conjecture.engine", "vcr", "werkzeug.test"),
    *("httpx", "attrs", "orjson", "yaml", "jsonschema", "starlette.applications", "uvicorn", "timeback_sandbox.server"),
)
"""Loaded once; every run of tests is forked from a process that has them."""

Trace = dict[str, tuple[float, list[tuple[str, int]]]]


@dataclass(frozen=True, slots=True)
class Planned:
    """A mutant and the tests that are to notice it, quick ones first.

    Args:
        module: Path of the module, from the root of the repository.
        mutant: The fault.
        tests: Ids of tests.
        seconds: How long one of the tests may take.
    """

    module: str
    mutant: Mutant
    tests: list[str]
    seconds: float

    def shown(self, lines: list[str]) -> str:
        """The fault as one line of text."""
        first = self.mutant.lines.start
        return f"{self.module}:{first}: {self.mutant.what}: {lines[first - 1].strip() if first else ''}"


def traced(copy: Path, tests: list[str], modules: list[str]) -> Trace:
    """Run the tests on the healthy code and note which lines each of them runs.

    Args:
        copy: Copy of the package's directory.
        tests: Paths of tests.
        modules: Paths of modules, from the root of the repository.
    """
    output = copy / "trace.json"
    files = os.pathsep.join(str(copy / module) for module in modules)
    path = [str(copy / "src"), str(ROOT / "scripts"), *filter(None, [os.environ.get("PYTHONPATH")])]
    variables = {**os.environ, "PYTHONPATH": os.pathsep.join(path), "TRACED_FILES": files, "TRACE_FILE": str(output)}
    command = [sys.executable, "-m", "pytest", *OPTIONS, "-p", "line_tracer", "-m", "not judge", *tests]
    done = subprocess.run(command, cwd=ROOT, env=variables, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"mutate: the tests fail on the healthy code\n{done.stdout[-3000:]}{done.stderr[-1000:]}")
    found: Trace = json.loads(output.read_text(encoding="utf-8"))
    return found


def planned(module: str, mutant: Mutant, trace: Trace, copy: Path) -> Planned:
    """Choose the tests that run the lines of a mutant, or any line of its module if they run on import."""
    file = str(copy / module)
    wanted = {
        test: seconds
        for test, (seconds, lines) in trace.items()
        if any(name == file and (mutant.at_import or line in mutant.lines) for name, line in lines)
    }
    limit = max([LEAST_SECONDS, *(PATIENCE * seconds for seconds in wanted.values())])
    return Planned(module, mutant, sorted(wanted, key=wanted.__getitem__), limit)


class Alarm:
    """A pytest plugin that ends the process when a test takes too long.

    Args:
        seconds: How long one test may take.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def pytest_runtest_logstart(self) -> None:
        """Begins to count anew."""
        signal.setitimer(signal.ITIMER_REAL, self.seconds)


def run_tests(copy: str, tests: list[str], seconds: float) -> None:
    """Run tests against a copy of the package, in a process of their own; exits with pytest's code.

    Args:
        copy: Directory of the copy.
        tests: Ids of tests.
        seconds: How long one of them may take.
    """
    import pytest

    sys.dont_write_bytecode = False  # what is healthy is compiled once
    source = str(Path(copy) / "src")
    os.environ["PYTHONPATH"] = os.pathsep.join([source, *filter(None, [os.environ.get("PYTHONPATH")])])
    sys.path.insert(0, source)
    with open(os.devnull, "w", encoding="utf-8") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
        os.dup2(nowhere.fileno(), sys.stderr.fileno())
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, START_SECONDS)
    os._exit(pytest.main(["-x", "--tb", "no", "-W", PRELOADED, *OPTIONS, *tests], plugins=[Alarm(seconds)]))


def is_killed(plan: Planned, copy: Path, context: ForkServerContext) -> bool:
    """Plant a fault in a copy of the package and run its tests.

    Args:
        plan: The fault and its tests.
        copy: A copy that nobody else uses meanwhile; healthy again afterwards.
        context: Where processes come from.
    """
    if not plan.tests:
        return False
    module = copy / plan.module
    healthy = module.read_text(encoding="utf-8")
    try:
        module.write_text(plan.mutant.source, encoding="utf-8")
        for stale in (module.parent / "__pycache__").glob(f"{module.stem}.*"):
            stale.unlink()
        process = context.Process(target=run_tests, args=(str(copy), plan.tests, plan.seconds))
        process.start()
        process.join()
        return process.exitcode != 0
    finally:
        module.write_text(healthy, encoding="utf-8")


def copied(directory: Path) -> Path:
    """Copy the package below a directory, for imports from there."""
    shutil.copytree(ROOT / PACKAGE, directory / PACKAGE, ignore=shutil.ignore_patterns("__pycache__"))
    return directory


def run(modules: list[str], tests: list[str], jobs: int) -> tuple[int, list[str]]:
    """Plant every fault.

    Args:
        modules: Paths of modules, from the root of the repository.
        tests: Paths of the tests that must notice.
        jobs: Number of faults tried at the same time.

    Returns:
        How many faults there were, and those nobody noticed.
    """
    with tempfile.TemporaryDirectory(prefix="mutate-") as place:
        copies = [copied(Path(place) / str(number)) for number in range(jobs)]
        trace = traced(copies[0], tests, modules)
        sources = {module: (ROOT / module).read_text(encoding="utf-8") for module in modules}
        plans = [
            planned(module, mutant, trace, copies[0])
            for module, source in sources.items()
            for mutant in mutants_of(source)
        ]
        print(f"mutate: {len(plans)} faults, {len(trace)} tests", flush=True)
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(list(LIBRARIES))
        tried: list[Planned] = []
        free: SimpleQueue[Path] = SimpleQueue()
        for copy in copies:
            free.put(copy)

        def attempt(plan: Planned) -> str | None:
            copy = free.get()
            try:
                killed = is_killed(plan, copy, context)
            finally:
                free.put(copy)
            tried.append(plan)
            if len(tried) % REPORTED == 0:
                print(f"mutate: {len(tried)} of {len(plans)} tried", flush=True)
            shown = None if killed else plan.shown(sources[plan.module].splitlines())
            if shown:
                print(f"survived: {shown}", flush=True)
            return shown

        with ThreadPoolExecutor(jobs) as pool:
            results = list(pool.map(attempt, plans))
    return len(plans), [shown for shown in results if shown]


def main() -> int:
    """Plant the faults, print what survived and the share of what was killed."""
    os.environ["PYTHONHASHSEED"] = "0"
    os.chdir(ROOT)
    targets = tomllib.loads(TARGETS.read_text(encoding="utf-8"))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("modules", nargs="*", default=targets["modules"], help="paths of modules instead of the listed")
    parser.add_argument("--jobs", type=int, default=2, help="faults tried at the same time")
    chosen = parser.parse_args()
    total, survivors = run(chosen.modules, targets["tests"], chosen.jobs)
    killed = total - len(survivors)
    share = killed / total if total else 0.0
    print(
        f"mutate: {killed} of {total} killed ({share:.1%}), {len(survivors)} survived; "
        f"{targets['at_least']:.0%} must be killed"
    )
    return int(share < targets["at_least"])


if __name__ == "__main__":
    sys.exit(main())
