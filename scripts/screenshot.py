"""Makes the picture of the sandbox's page for the documentation; says so where there is no Chromium."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from browser import chromium, missing

ROOT: Final = Path(__file__).resolve().parent.parent
TARGET: Final = ROOT / "docs" / "sandbox.png"


def main() -> int:
    """Write the picture."""
    sys.path.insert(0, str(ROOT / "tests"))
    from timeback_sandbox.clock import FrozenClock
    from timeback_sandbox.server import SandboxServer

    absent = missing()
    if absent is not None:
        print(f"screenshot: SKIPPED: {absent}; {TARGET.relative_to(ROOT)} stays as it is")
        return 0
    with SandboxServer(clock=FrozenClock()) as server, chromium() as driver:
        driver.get(f"{server.base_url}/#{server.control_secret}")
        driver.implicitly_wait(20)
        driver.find_element("css selector", "tbody tr")
        driver.save_screenshot(str(TARGET))
    print(f"screenshot: {TARGET.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
