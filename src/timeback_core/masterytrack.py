"""MasteryTrack below the core: `import timeback_core.masterytrack` gives `timeback_masterytrack` itself."""

import sys
from typing import TYPE_CHECKING

import timeback_masterytrack

if TYPE_CHECKING:
    from timeback_masterytrack import *  # noqa: F403
else:
    sys.modules[__name__] = timeback_masterytrack
