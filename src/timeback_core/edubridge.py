"""EduBridge below the core: `import timeback_core.edubridge` gives `timeback_edubridge` itself."""

import sys
from typing import TYPE_CHECKING

import timeback_edubridge

if TYPE_CHECKING:
    from timeback_edubridge import *  # noqa: F403
else:
    sys.modules[__name__] = timeback_edubridge
