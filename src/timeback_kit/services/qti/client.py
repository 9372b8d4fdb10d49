"""The async client of QTI."""

from timeback_api.qti.client import AsyncQtiApi


class QtiClient(AsyncQtiApi):
    """QTI, awaited: assessment content."""
