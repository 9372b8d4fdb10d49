"""Errors of EduBridge's arguments."""

from timeback_api.edubridge.errors import EdubridgeError
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue, as_service_error


def invalid_input(path: str, message: str) -> InputValidationError:
    """Return the error for one argument that cannot be used.

    Args:
        path: Name of the argument.
        message: What is expected there.
    """
    return invalid_inputs([ValidationIssue(path, message)])


def invalid_inputs(issues: list[ValidationIssue]) -> InputValidationError:
    """Return the error for arguments that cannot be used.

    Args:
        issues: What is expected where.
    """
    return as_service_error(InputValidationError("Invalid argument", issues=issues), EdubridgeError)
