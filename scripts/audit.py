"""Look for known vulnerabilities in everything that requirements/dev.txt pins.

Exits with 1 when there is one. Where no vulnerability database can be reached, nothing is known: that is printed, and
is not a failure.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[1]
PINNED: Final = ROOT / "requirements" / "dev.txt"
SECONDS: Final = 180
NO_DATABASE: Final = "audit: SKIPPED: no vulnerability database could be reached"


def conclusion(output: str, complaint: str) -> tuple[int, str]:
    """The exit code and the line to print for what pip-audit said.

    Args:
        output: Its report as JSON; empty when it made none.
        complaint: What it wrote to standard error.
    """
    try:
        dependencies: list[dict[str, Any]] = json.loads(output)["dependencies"]
    except (ValueError, KeyError, TypeError):
        reason = " ".join(complaint.split())[-300:] or "pip-audit said nothing"
        return 0, f"{NO_DATABASE} ({reason})"
    known = [each for each in dependencies if "skip_reason" not in each]
    if not known:
        return 0, f"{NO_DATABASE} (it knows none of the {len(dependencies)} packages)"
    found = [
        f"{each['name']} {each['version']}: {fault['id']}, fixed in {', '.join(fault['fix_versions']) or 'no version'}"
        for each in known
        for fault in each["vulns"]
    ]
    if found:
        return 1, "\n".join(["audit: known vulnerabilities", *found])
    return (
        0,
        f"audit: no known vulnerability in {len(known)} of {len(dependencies)} packages; the others are unknown to it",
    )


def main() -> int:
    """Run pip-audit over the pinned packages."""
    command = [
        *(sys.executable, "-m", "pip_audit", "--progress-spinner", "off", "--format", "json", "--timeout", "10"),
        *("--disable-pip", "--require-hashes", "--requirement", str(PINNED)),
    ]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        print(f"{NO_DATABASE} (no response in {SECONDS} s)")
        return 0
    code, line = conclusion(done.stdout, done.stderr)
    print(line)
    return code


if __name__ == "__main__":
    sys.exit(main())
