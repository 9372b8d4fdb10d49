"""Records tests/cassettes anew: from the sandbox, or from staging when TIMEBACK_CLIENT_ID and _SECRET are set."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from timeback_sandbox.server import SandboxServer

ROOT = Path(__file__).parent.parent
CASSETTES = ROOT / "tests" / "cassettes"
FLOWS = "tests/integration/test_documented_flows.py"


def record(environment: dict[str, str]) -> int:
    """Run the documented flows against real answers and write one cassette for each."""
    shutil.rmtree(CASSETTES, ignore_errors=True)
    command = [sys.executable, "-m", "pytest", FLOWS, "-n0", "-q", "--record-mode", "rewrite"]
    return subprocess.run(command, cwd=ROOT, env=os.environ | environment, check=False).returncode


def main() -> int:
    """Choose where the answers come from, record, and say so."""
    if os.environ.get("TIMEBACK_CLIENT_ID") and os.environ.get("TIMEBACK_CLIENT_SECRET"):
        print("recording from staging")
        return record({"TIMEBACK_RECORD_FROM": "staging"})
    with SandboxServer() as sandbox:
        print(f"recording from the sandbox at {sandbox.base_url}")
        return record(
            {
                "TIMEBACK_RECORD_FROM": sandbox.base_url,
                "TIMEBACK_CLIENT_ID": sandbox.client_id,
                "TIMEBACK_CLIENT_SECRET": sandbox.client_secret,
            }
        )


if __name__ == "__main__":
    sys.exit(main())
