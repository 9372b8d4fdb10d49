"""How EduBridge's written helpers refuse an input."""

from timeback_api.edubridge.errors import EdubridgeError

from timeback_common.errors import InputValidationError, ValidationIssue, branded


def invalid_input(path: str, message: str) -> InputValidationError:
    """Return the error for one argument that cannot be used.

    Args:
        path: Name of the argument.
        message: What is expected there.
    """
    return branded(InputValidationError("Invalid argument", issues=[ValidationIssue(path, message)]), EdubridgeError)
