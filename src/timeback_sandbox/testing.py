"""What tests hold of a sandbox: faults in one line, the request log, the clock and the settings for clients."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from timeback_sandbox.running import environment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_sandbox.clock import FrozenClock
    from timeback_sandbox.delivery import DeliveryRecord
    from timeback_sandbox.faults import FaultRule, FaultState
    from timeback_sandbox.request_log import RequestRecord
    from timeback_sandbox.server import SandboxServer

__all__ = ["SandboxHandle"]


class SandboxHandle:
    """A running sandbox in a test.

    Args:
        server: The running server.
        clock: Its clock.

    Attributes:
        clock: The sandbox's clock; `clock.advance(60)` and `clock.set(...)` move it.
    """

    def __init__(self, server: SandboxServer, clock: FrozenClock) -> None:
        self.clock = clock
        self._server = server

    def __repr__(self) -> str:
        return f"<SandboxHandle {self.url}>"

    @property
    def url(self) -> str:
        """Base URL of the sandbox."""
        return self._server.base_url

    @property
    def client_id(self) -> str:
        """The client id that the sandbox accepts."""
        return self._server.client_id

    @property
    def client_secret(self) -> str:
        """The matching client secret."""
        return self._server.client_secret

    @property
    def control_secret(self) -> str:
        """The secret of the control routes, for the X-Sandbox-Secret header."""
        return self._server.control_secret

    @property
    def env(self) -> dict[str, str]:
        """The environment variables that point clients to the sandbox."""
        kept = ("NO_PROXY", "no_proxy", "TIMEBACK_ENV")
        inherited = {name: os.environ[name] for name in kept if name in os.environ}
        return environment(self._server, inherited)

    @property
    def requests(self) -> list[RequestRecord]:
        """The requests of this test to the services and to the token endpoint (service "token"), oldest first."""
        return self._server.requests

    @property
    def faults(self) -> list[FaultState]:
        """The fault rules of this test with their counts."""
        return self._server.faults

    def fault(self, rule: FaultRule) -> FaultState:
        """Break requests on demand, e.g. `{"match": {"method": "GET"}, "fault": {"kind": "reset"}}`.

        Args:
            rule: The fault, which requests it applies to, and when.

        Returns:
            The rule with its defaults and its id.

        Raises:
            FaultError: The rule is invalid; the message names the field and what is allowed.
        """
        return self._server.fault(rule)

    def fail_next(
        self,
        status: int,
        *,
        times: int | None = 1,
        after: int = 0,
        service: str | None = None,
        method: str | None = None,
        path: str | None = None,
        body: Any = None,
        headers: dict[str, str] | None = None,
        retry_after: float | str | None = None,
    ) -> FaultState:
        """Let the next requests fail with a status, without processing them.

        Args:
            status: HTTP status.
            times: How many requests fail; None for all.
            after: How many matching requests succeed first.
            service: Only requests to this service; "token" for the token endpoint.
            method: Only requests with this method.
            path: Only requests whose path has this prefix or matches this glob.
            body: JSON body, or a string that is sent as it is; the service's own error body by default.
            headers: Additional headers.
            retry_after: Retry-After in seconds, or a string that is sent as it is.

        Returns:
            The rule with its id.

        Raises:
            FaultError: An argument is invalid.
        """
        match = {"service": service, "method": method, "path": path}
        fault = {"kind": "status", "status": status, "body": body, "headers": headers, "retry_after": retry_after}
        rule: Any = {"match": _given(match), "times": times, "after": after, "fault": _given(fault)}
        return self._server.fault(rule)

    @property
    def deliveries(self) -> list[DeliveryRecord]:
        """The deliveries of this test to webhooks; waits until none is under way."""
        return self._server.wait_for_deliveries()

    def fail_deliveries(self, times: int = 1) -> None:
        """Let the next attempts to deliver to a webhook fail without being sent."""
        self._server.fail_deliveries(times)

    def reset(self) -> None:
        """Go back to the seeded state: no faults, an empty log, the clock at its start."""
        self.clock.reset()
        self._server.reset()


def _given(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
