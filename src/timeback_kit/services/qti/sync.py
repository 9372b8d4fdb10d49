# Rendered by scripts/unasync.py from src/timeback_kit/services/qti/client.py; change that file.
"""The blocking client of QTI."""

from timeback_api.qti.client import QtiApi


class QtiClient(QtiApi):
    """QTI, blocking: assessment content."""
