"""OpenTelemetry for calls: a span and two metrics each. Imported only by clients that are asked for it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, Protocol

from timeback_kit.runtime.errors import ConfigurationError
from timeback_kit.runtime.hooks import request_event
from timeback_kit.version import __version__

try:
    from opentelemetry import metrics, trace
except ImportError as missing:
    message = 'telemetry needs OpenTelemetry, which is not installed: pip install "timeback-kit[otel]"'
    raise ConfigurationError(message) from missing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeback_kit.runtime.clock import Clock
    from timeback_kit.runtime.requests import PreparedRequest

SCOPE: Final = "timeback"
SECONDS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)
"""Bounds of the buckets of the histogram."""

OPERATION: Final = "timeback.operation"
SERVICE: Final = "timeback.service"
ATTEMPTS: Final = "timeback.attempts"
REQUEST_ID: Final = "timeback.request_id"
METHOD: Final = "http.request.method"
ROUTE: Final = "http.route"
STATUS: Final = "http.response.status_code"
ERROR: Final = "error.type"

SPAN_ATTRIBUTES: Final = frozenset({OPERATION, SERVICE, ATTEMPTS, REQUEST_ID, METHOD, ROUTE, STATUS, ERROR})
"""All that a span says: no URL, no id of a record, no header and no word of a body or an error."""

METRIC_ATTRIBUTES: Final = SPAN_ATTRIBUTES - {ATTEMPTS, REQUEST_ID}
"""What a metric is counted by: what has few values."""


class Call(Protocol):
    """What is recorded of a call while it is under way."""

    request: PreparedRequest
    attempts: int
    status: int | None


class Telemetry:
    """Records the calls of a provider's clients.

    Args:
        tracer_provider: An OpenTelemetry tracer provider; None for the global one.
        meter_provider: An OpenTelemetry meter provider; None for the global one.
        clock: What tells the time.

    Raises:
        ConfigurationError: If one of them is not such a provider.
    """

    def __init__(self, tracer_provider: Any, meter_provider: Any, clock: Clock) -> None:
        for name, given, kind in (
            ("tracer_provider", tracer_provider, trace.TracerProvider),
            ("meter_provider", meter_provider, metrics.MeterProvider),
        ):
            if given is not None and not isinstance(given, kind):
                raise ConfigurationError(f"{name} must be an OpenTelemetry {kind.__name__}")
        self._tracer = trace.get_tracer(SCOPE, __version__, tracer_provider)
        meter = metrics.get_meter(SCOPE, __version__, meter_provider)
        self._durations = meter.create_histogram(
            "timeback.call.duration",
            unit="s",
            description="Time of a call, its waits and attempts included",
            explicit_bucket_boundaries_advisory=SECONDS,
        )
        self._attempts = meter.create_counter(
            "timeback.call.attempts", unit="{attempt}", description="Requests sent for calls, those for tokens left out"
        )
        self._clock = clock

    @contextmanager
    def recorded(self, call: Call) -> Iterator[None]:
        """Record what happens in a block as one call."""
        asked = request_event(call.request, 1)
        known: dict[str, str | int] = {
            OPERATION: asked.operation,
            SERVICE: asked.service,
            METHOD: asked.method,
            ROUTE: asked.path,
            REQUEST_ID: asked.request_id,
        }
        span = self._tracer.start_span(asked.operation, kind=trace.SpanKind.CLIENT, attributes=known)
        started = self._clock.monotonic()
        try:
            with trace.use_span(span, record_exception=False, set_status_on_exception=False):
                yield
        except BaseException as error:
            known[ERROR] = type(error).__name__
            span.set_status(trace.StatusCode.ERROR)
            raise
        finally:
            known[ATTEMPTS] = call.attempts
            if call.status is not None:
                known[STATUS] = call.status
            span.set_attributes(known)
            span.end()
            counted = {name: value for name, value in known.items() if name in METRIC_ATTRIBUTES}
            self._durations.record(self._clock.monotonic() - started, counted)
            self._attempts.add(call.attempts, counted)
