"""Webhooks below the core: `import timeback_core.webhooks` gives `timeback_webhooks` itself."""

import sys
from typing import TYPE_CHECKING

import timeback_webhooks

if TYPE_CHECKING:
    from timeback_webhooks import *  # noqa: F403
else:
    sys.modules[__name__] = timeback_webhooks
