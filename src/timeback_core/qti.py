"""QTI below the core: `import timeback_core.qti` gives `timeback_qti` itself."""

import sys
from typing import TYPE_CHECKING

import timeback_qti

if TYPE_CHECKING:
    from timeback_qti import *  # noqa: F403
else:
    sys.modules[__name__] = timeback_qti
