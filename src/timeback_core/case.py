"""CASE below the core: `import timeback_core.case` gives `timeback_case` itself."""

import sys
from typing import TYPE_CHECKING

import timeback_case

if TYPE_CHECKING:
    from timeback_case import *  # noqa: F403
else:
    sys.modules[__name__] = timeback_case
