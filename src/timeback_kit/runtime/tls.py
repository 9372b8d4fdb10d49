"""How certificates are checked where a user says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.errors import ConfigurationError

if TYPE_CHECKING:
    import ssl


def tls_context(verify: bool | str | None, cert: str | tuple[str, ...] | None) -> ssl.SSLContext | None:
    """The TLS context of these settings; None for the usual one.

    Args:
        verify: Path of a file of CA certificates; False to check no certificate.
        cert: Path of a client certificate with its key, or the paths of both.

    Raises:
        ConfigurationError: If a file cannot be read, or `verify` is neither a bool nor a path.
    """
    if verify is not None and not isinstance(verify, bool) and not (isinstance(verify, str) and verify):
        raise ConfigurationError("verify must be True, False or the path of a file of CA certificates")
    if verify in (None, True) and cert is None:
        return None
    import ssl

    try:
        context = ssl.create_default_context(cafile=verify if isinstance(verify, str) else None)
        if verify is False:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        if cert is not None:
            context.load_cert_chain(*((cert,) if isinstance(cert, str) else cert))
    except (OSError, TypeError, ValueError) as error:
        message = f"verify and cert must name readable PEM files: {type(error).__name__}"
        raise ConfigurationError(message) from None
    return context
