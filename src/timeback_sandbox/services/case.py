"""case: answered from the document only, so far."""

from __future__ import annotations

from timeback_sandbox.calls import Routes

routes = Routes()
