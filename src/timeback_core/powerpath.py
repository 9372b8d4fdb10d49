"""PowerPath below the core: `import timeback_core.powerpath` gives `timeback_powerpath` itself."""

import sys
from typing import TYPE_CHECKING

import timeback_powerpath

if TYPE_CHECKING:
    from timeback_powerpath import *  # noqa: F403
else:
    sys.modules[__name__] = timeback_powerpath
