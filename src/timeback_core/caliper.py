"""Caliper below the core: `import timeback_core.caliper` gives `timeback_caliper` itself."""

import sys
from typing import TYPE_CHECKING

import timeback_caliper

if TYPE_CHECKING:
    from timeback_caliper import *  # noqa: F403
else:
    sys.modules[__name__] = timeback_caliper
