"""The async client of CASE."""

from timeback_api.case.client import AsyncCaseApi


class CaseClient(AsyncCaseApi):
    """CASE, awaited: competencies and academic standards."""
