"""A recorded call is one span and two metrics, which hold what is listed and nothing of a record or an error."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode
from werkzeug import Response

from both_colours import Colour
from scripted import GET, AsyncRoster, Roster, Service, StillClock, as_json
from timeback_kit.runtime.errors import ConfigurationError, NotFoundError
from timeback_kit.runtime.telemetry import METRIC_ATTRIBUTES, SPAN_ATTRIBUTES

PUPIL = {"user": {"sourcedId": "p1", "givenName": "Ada"}}
ID = {"sourcedId": "p1"}


class Recorded:
    """What OpenTelemetry was told, and the settings that tell it."""

    def __init__(self) -> None:
        self._exporter, self._reader = InMemorySpanExporter(), InMemoryMetricReader()
        self.tracers, self.meters = TracerProvider(shutdown_on_exit=False), MeterProvider([self._reader])
        self.tracers.add_span_processor(SimpleSpanProcessor(self._exporter))
        self.settings: dict[str, Any] = {"tracer_provider": self.tracers, "meter_provider": self.meters}

    def spans(self) -> list[ReadableSpan]:
        return list(self._exporter.get_finished_spans())

    def points(self) -> dict[str, Any]:
        """The one data point of each metric."""
        data = self._reader.get_metrics_data()
        assert data is not None
        metrics = data.resource_metrics[0].scope_metrics[0].metrics
        assert all(len(metric.data.data_points) == 1 for metric in metrics)
        return {metric.name: metric.data.data_points[0] for metric in metrics}


@pytest.fixture
def recorded() -> Recorded:
    return Recorded()


@pytest.fixture(params=[AsyncRoster, Roster], ids=["async", "blocking"])
def make(request: pytest.FixtureRequest, service: Service, clock: StillClock) -> Callable[..., Colour]:
    """Makes the client of one colour from settings."""
    name = "async" if request.param is AsyncRoster else "blocking"
    return lambda **settings: Colour(name, request.param(provider=service.provider(clock=clock, **settings)))


async def test_a_call_is_one_span_named_after_its_operation(
    service: Service, recorded: Recorded, make: Callable[..., Colour]
) -> None:
    service.answers = [Response("", 503), as_json(PUPIL)]
    await make(**recorded.settings).call(GET, ID)

    (span,) = recorded.spans()
    assert (span.name, span.kind, span.status.status_code) == (GET.name, SpanKind.CLIENT, StatusCode.UNSET)
    assert dict(span.attributes or {}) == {
        "timeback.operation": "oneroster.get",
        "timeback.service": "oneroster",
        "timeback.attempts": 2,
        "timeback.request_id": service.requests[-1].headers["X-Request-ID"],
        "http.request.method": "GET",
        "http.route": "/users/{sourcedId}",
        "http.response.status_code": 200,
    }


async def test_a_failed_call_says_which_error_but_neither_its_words_nor_an_id(
    service: Service, recorded: Recorded, make: Callable[..., Colour]
) -> None:
    service.answers = [as_json({"imsx_description": "no pupil p1 called Ada"}, 404)]
    with pytest.raises(NotFoundError):
        await make(**recorded.settings).call(GET, ID)

    (span,) = recorded.spans()
    attributes: Mapping[str, Any] = span.attributes or {}
    assert (span.status.status_code, span.status.description) == (StatusCode.ERROR, None)
    assert (attributes["error.type"], attributes["http.response.status_code"]) == ("NotFoundError", 404)
    assert attributes.keys() <= SPAN_ATTRIBUTES
    assert span.events == ()
    assert all(word not in span.to_json() for word in ("p1", "Ada", "Bearer", service.url))


async def test_durations_and_attempts_are_counted_by_what_has_few_values(
    service: Service, clock: StillClock, recorded: Recorded, make: Callable[..., Colour]
) -> None:
    service.answers = [Response("", 503), as_json(PUPIL)]
    await make(**recorded.settings).call(GET, ID)

    points = recorded.points()
    assert points.keys() == {"timeback.call.duration", "timeback.call.attempts"}
    assert points["timeback.call.duration"].count == 1
    assert points["timeback.call.duration"].sum == pytest.approx(sum(clock.slept))
    assert points["timeback.call.attempts"].value == 2
    for point in points.values():
        assert point.attributes.keys() == METRIC_ATTRIBUTES - {"error.type"}


async def test_the_span_of_a_call_is_below_the_callers(
    service: Service, recorded: Recorded, make: Callable[..., Colour]
) -> None:
    service.answers = [as_json(PUPIL)]
    inside = []
    colour = make(**recorded.settings, on_request=lambda event: inside.append(trace.get_current_span()))
    with recorded.tracers.get_tracer("test").start_as_current_span("job") as job:
        await colour.call(GET, ID)

    span = next(span for span in recorded.spans() if span.name == GET.name)
    assert span.parent is not None
    assert span.parent.span_id == job.get_span_context().span_id
    assert inside[-1].get_span_context() == span.context


@pytest.mark.parametrize("off", [{}, {"telemetry": False}])
async def test_nothing_is_recorded_unless_asked_for(
    service: Service, recorded: Recorded, make: Callable[..., Colour], off: dict[str, Any]
) -> None:
    service.answers = [as_json(PUPIL)]
    await make(**(off and {**recorded.settings, **off})).call(GET, ID)
    assert recorded.spans() == []


async def test_the_global_providers_are_used_where_none_is_given(
    service: Service, recorded: Recorded, make: Callable[..., Colour], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("opentelemetry.trace.get_tracer_provider", lambda: recorded.tracers)
    service.answers = [as_json(PUPIL)]
    await make(telemetry=True).call(GET, ID)
    assert [span.name for span in recorded.spans()] == [GET.name]


@pytest.mark.parametrize("name", ["tracer_provider", "meter_provider"])
def test_what_is_no_provider_is_refused(name: str) -> None:
    with pytest.raises(ConfigurationError, match=name):
        Roster(base_url="http://127.0.0.1:9", **{name: "spans"})  # type: ignore[arg-type]


def run(program: str) -> None:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_client_that_is_not_asked_imports_nothing_for_it() -> None:
    run("""
import sys
from timeback_kit.sync import TimebackClient
from timeback_kit.runtime.errors import TimebackError
with TimebackClient(base_url="http://127.0.0.1:9", max_retries=0) as client:
    try:
        client.oneroster.users.get("u1")
    except TimebackError:
        pass
loaded = [name for name in sys.modules if name.startswith("opentelemetry") or name.endswith(".telemetry")]
assert len(loaded) == 0, loaded
""")


def test_without_the_extra_the_setting_says_what_to_install() -> None:
    run("""
import sys
sys.modules["opentelemetry"] = None
from timeback_kit.sync import TimebackClient
from timeback_kit.runtime.errors import ConfigurationError
TimebackClient(base_url="http://127.0.0.1:9").close()
try:
    TimebackClient(base_url="http://127.0.0.1:9", telemetry=True)
except ConfigurationError as error:
    assert "timeback-kit[otel]" in str(error), error
else:
    raise AssertionError("telemetry without OpenTelemetry")
""")
