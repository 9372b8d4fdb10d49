"""The exception for error responses, and each service's error body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_sandbox.rules import KNOWN

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from timeback_sandbox.schemas import Issue

MINOR_CODES = {
    400: "invaliddata",
    401: "unauthorisedrequest",
    403: "forbidden",
    404: "unknownobject",
    409: "invaliddata",
    422: "invaliddata",
    429: "server_busy",
    500: "internal_server_error",
}


class Problem(Exception):  # noqa: N818 - an error response, not a failure of the sandbox
    """An error response of the platform.

    Args:
        status: HTTP status.
        message: Message, without values from the request.
        by: Id of the rule or the plain reason by which it is refused.
        issues: Validation issues, by field.
        code: Machine-readable code, if the service has one.
        data: Additional fields of the body, if the service has them.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        by: str,
        issues: list[Issue] | None = None,
        code: str | None = None,
        data: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        if by not in KNOWN:
            raise ValueError(f"unknown rule or reason: {by}")
        self.by = by
        self.status = status
        self.message = message
        self.issues = issues or []
        self.code = code
        self.data = dict(data or {})


def not_found(what: str = "The requested resource was not found") -> Problem:
    """Return a 404."""
    return Problem(404, what, by="absent")


def error_body(service: str, path: str, problem: Problem) -> dict[str, Any]:
    """Return the error body that a service sends for a problem.

    Args:
        service: Name of the service.
        path: Request path; webhooks and their filters differ.
        problem: The error.
    """
    if service == "webhooks" and path.startswith("/webhook-filters"):
        return _caliper(problem)
    if problem.status == 400 and path in _BULK_PATHS:
        return _bulk(problem)
    return _FORMS.get(service, _ims)(problem)


def _ims(problem: Problem) -> dict[str, Any]:
    minor = problem.code or MINOR_CODES.get(problem.status, "internal_server_error")
    body: dict[str, Any] = {
        "imsx_codeMajor": "failure",
        "imsx_severity": "error",
        "imsx_description": problem.message,
        "imsx_CodeMinor": {
            "imsx_codeMinorField": [
                {"imsx_codeMinorFieldName": "TargetEndSystem", "imsx_codeMinorFieldValue": minor},
            ]
        },
    }
    if problem.issues:
        body["imsx_error_details"] = [{issue.field: issue.message} for issue in problem.issues]
    return body | problem.data


def _caliper(problem: Problem) -> dict[str, Any]:
    body: dict[str, Any] = {"status": "error", "message": problem.message}
    if problem.issues:
        body["errors"] = [{"path": list(issue.path), "message": issue.message} for issue in problem.issues]
    return body | problem.data


def _webhooks(problem: Problem) -> dict[str, Any]:
    details = [
        {
            "code": issue.code,
            "expected": issue.expected,
            "received": issue.received,
            "path": [str(part) for part in issue.path],
            "message": issue.message,
        }
        for issue in problem.issues
    ]
    headline = "An error occurred" if problem.issues else problem.message
    return {"error": headline, "details": details} | problem.data


def _qti(problem: Problem) -> dict[str, Any]:
    issues = [{"field": issue.field, "message": issue.message, "code": issue.code} for issue in problem.issues]
    details = "; ".join(f"{issue['field']}: {issue['message']}" for issue in issues) or problem.message
    body: dict[str, Any] = {"error": problem.message, "message": problem.message, "details": details}
    if problem.status == 400:
        body |= {"code": problem.code or "VALIDATION_ERROR", "meta": {"issues": issues}}
    return body | problem.data


def _masterytrack(problem: Problem) -> dict[str, Any]:
    body: dict[str, Any] = {"success": False, "error": problem.message}
    missing = any(issue.received == "undefined" for issue in problem.issues)
    code = problem.code or ("MISSING_PARAMETER" if missing else _MASTERYTRACK_CODES.get(problem.status))
    if code:
        body["code"] = code
    if problem.issues:
        body["details"] = {issue.field: issue.message for issue in problem.issues}
    return body | problem.data


def _bulk(problem: Problem) -> dict[str, Any]:
    return {"success": False, "results": [], "errors": [{"row": 0, "message": problem.message}]}


_BULK_PATHS = ("/powerpath/test-assignments/bulk", "/powerpath/test-assignments/import")
_MASTERYTRACK_CODES = {400: "INVALID_PARAMETERS", 401: "UNAUTHORIZED", 403: "ACCESS_DENIED", 500: "INTERNAL_ERROR"}

_FORMS: dict[str, Callable[[Problem], dict[str, Any]]] = {
    "caliper": _caliper,
    "timeback-events": _caliper,
    "webhooks": _webhooks,
    "qti": _qti,
    "masterytrack": _masterytrack,
}
