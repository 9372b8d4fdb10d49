"""The most memory that a process has had."""

import re
import resource
import sys
from pathlib import Path

STATUS = Path("/proc/self/status")


def peak_mib() -> float:
    """The peak of this process, in MiB.

    Where the system tells it of the program alone, that is taken: `getrusage` begins with the peak of the parent.
    """
    if STATUS.exists():
        kibibytes = re.search(r"^VmHWM:\s+(\d+) kB$", STATUS.read_text(), re.M)
        if kibibytes is not None:
            return int(kibibytes[1]) / 1024
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
