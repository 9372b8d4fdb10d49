"""CLR below the core: `import timeback_core.clr` gives `timeback_clr` itself."""

import sys
from typing import TYPE_CHECKING

import timeback_clr

if TYPE_CHECKING:
    from timeback_clr import *  # noqa: F403
else:
    sys.modules[__name__] = timeback_clr
