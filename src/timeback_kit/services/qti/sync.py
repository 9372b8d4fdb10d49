"""The blocking client of QTI."""

from timeback_api.qti.client import QtiApi


class QtiClient(QtiApi):
    """QTI, blocking: assessment content."""
