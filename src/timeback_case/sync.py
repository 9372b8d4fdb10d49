"""The blocking client of CASE."""

from timeback_api.case.client import CaseApi


class CaseClient(CaseApi):
    """CASE, blocking: competencies and academic standards."""
