"""Services are worked on side by side, and what comes back does not depend on which is done first."""

from __future__ import annotations

import subprocess
import sys

from codegen.specs import REPOSITORY

PROGRAM = """
import os, sys, threading
sys.path.insert(0, "scripts")
from codegen.errors import CodegenError
from codegen.parallel import results

def work(number, end):
    if number == 3:
        raise CodegenError("three")
    total = sum(range(end))
    return number, total, os.getpid()

found = list(results(work, [(0, 2_000_000), (1, 10), (2, 10)]))
assert [number for number, *_ in found] == [0, 1, 2]
if sys.platform == "linux" and (os.cpu_count() or 1) > 1:
    assert os.getpid() not in {process for *_, process in found}
try:
    list(results(work, [(1, 1), (3, 1)]))
except CodegenError as error:
    print(error)
stop = threading.Event()
other = threading.Thread(target=stop.wait)
other.start()
assert {process for *_, process in results(work, [(1, 1), (2, 1)])} == {os.getpid()}, "no fork beside a thread"
stop.set()
other.join()
"""


def test_results_come_in_order_and_errors_as_they_are() -> None:
    command = [sys.executable, "-W", "error", "-c", PROGRAM]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=REPOSITORY)
    assert done.stderr == ""
    assert done.stdout == "three\n"
