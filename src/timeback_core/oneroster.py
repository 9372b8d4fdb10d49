"""OneRoster below the core: `import timeback_core.oneroster` gives `timeback_oneroster` itself."""

import sys
from typing import TYPE_CHECKING

import timeback_oneroster

if TYPE_CHECKING:
    from timeback_oneroster import *  # noqa: F403
else:
    sys.modules[__name__] = timeback_oneroster
