"""A receiver takes what is signed, once, in Starlette, FastAPI, Flask and Django alike, and refuses everything else."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import django.conf
import django.test
import django.urls
import fastapi
import flask
import httpx
import pytest
import starlette.applications
import starlette.routing

from timeback_kit.services.webhooks import Delivery, DeliveryRefusedError, HmacSignature, WebhookReceiver
from timeback_sandbox.delivery import signed_headers

SECRET = "whsec of the hook"
NOW = 1_767_261_600
BODY = json.dumps({"id": "d-1", "event": {"type": "NavigationEvent"}}).encode()


def headers(body: bytes = BODY, secret: str = SECRET, at: int = NOW, delivery: str = "d-1") -> dict[str, str]:
    return signed_headers(secret, body, at) | {"X-Timeback-Delivery-Id": delivery}


def receiver(**more: Any) -> WebhookReceiver:
    return WebhookReceiver(HmacSignature(SECRET, now=lambda: NOW + 60), **more)


def test_what_the_sandbox_signs_is_taken():
    delivery = receiver().receive(headers(), BODY)

    assert delivery.id == "d-1"
    assert delivery.event == {"type": "NavigationEvent"}
    assert not delivery.repeated
    assert "NavigationEvent" not in repr(delivery)


@pytest.mark.parametrize(
    ("sent", "body", "status"),
    [
        (headers(secret="another"), BODY, 401),
        (headers(), BODY + b" ", 401),
        (headers(at=NOW - 300), BODY, 401),
        ({**headers(), "X-Timeback-Timestamp": str(NOW + 1)}, BODY, 401),
        ({**headers(), "X-Timeback-Timestamp": "٣"}, BODY, 401),
        ({**headers(), "X-Timeback-Signature": ""}, BODY, 401),
        ({**headers(), "X-Timeback-Signature": "sha256=é"}, BODY, 401),
        ({}, BODY, 401),
        (headers(b"{"), b"{", 400),
        (headers(b"\xff"), b"\xff", 400),
        (headers(b"[" * 100_000), b"[" * 100_000, 400),
        (headers(b'"' + b"a" * 1024 * 1024 + b'"'), b'"' + b"a" * 1024 * 1024 + b'"', 413),
    ],
)
def test_everything_else_is_refused_without_showing_it(sent, body, status):
    with pytest.raises(DeliveryRefusedError) as caught:
        receiver().receive(sent, body)

    assert caught.value.status == status
    assert SECRET not in str(caught.value)


def test_a_check_has_to_be_chosen():
    with pytest.raises(TypeError, match="HmacSignature"):
        WebhookReceiver(SECRET)
    with pytest.raises(TypeError):
        WebhookReceiver()
    with pytest.raises(ValueError, match="empty"):
        HmacSignature("")

    assert WebhookReceiver("unsigned").receive({}, b"[1]") == Delivery(None, [1])
    assert WebhookReceiver(lambda headers, body: headers["key"] == "k").receive({"Key": "k"}, b"{}").body == {}


def test_another_scheme_is_a_matter_of_names():
    import hashlib
    import hmac

    check = HmacSignature(SECRET, header="X-Hub-Signature", prefix="", timestamp_header=None)
    digits = hmac.new(SECRET.encode(), BODY, hashlib.sha256).hexdigest()

    assert check({"x-hub-signature": digits}, BODY)
    assert not check({"x-hub-signature": digits}, b"{}")


def test_a_repeated_delivery_is_known_and_can_be_forgotten():
    one = receiver()
    first = one.receive(headers(), BODY)
    assert one.receive(headers(), BODY).repeated

    one.forget(first)
    assert not one.receive(headers(), BODY).repeated


class Work:
    """What the handler got; fails as often as it is told to."""

    def __init__(self) -> None:
        self.events: list[Any] = []
        self.failing = 0

    def __call__(self, delivery: Delivery) -> None:
        if self.failing:
            self.failing -= 1
            raise RuntimeError("the database is away")
        self.events.append(delivery.event)

    async def later(self, delivery: Delivery) -> None:
        self(delivery)


def asgi_post(app: Any) -> Any:
    async def post(body: bytes, sent: dict[str, str]) -> int:
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://testserver") as client:
            return (await client.post("/hook", content=body, headers=sent)).status_code

    return lambda body, sent: asyncio.run(post(body, sent))


def starlette_post(work: Work) -> Any:
    app = starlette.applications.Starlette(
        routes=[starlette.routing.Route("/hook", receiver().starlette(work), methods=["POST"])]
    )
    return asgi_post(app)


def fastapi_post(work: Work) -> Any:
    app = fastapi.FastAPI()
    app.add_api_route("/hook", receiver().starlette(work.later), methods=["POST"])
    return asgi_post(app)


def flask_post(work: Work) -> Any:
    app = flask.Flask(__name__)
    app.post("/hook")(receiver().flask(work))
    client = app.test_client()
    return lambda body, sent: client.post("/hook", data=body, headers=sent).status_code


def django_post(work: Work) -> Any:
    if not django.conf.settings.configured:
        django.conf.settings.configure(ALLOWED_HOSTS=["testserver"], ROOT_URLCONF="", MIDDLEWARE=[], USE_TZ=True)
    urls = type("Urls", (), {"urlpatterns": [django.urls.path("hook", receiver().django(work))]})
    client = django.test.Client(raise_request_exception=False)

    def post(body: bytes, sent: dict[str, str]) -> int:
        with django.test.override_settings(ROOT_URLCONF=urls):
            status: int = client.post("/hook", data=body, content_type="application/json", headers=sent).status_code
        return status

    return post


@pytest.mark.parametrize("framework", [starlette_post, fastapi_post, flask_post, django_post])
def test_a_framework_hands_over_each_delivery_once(framework):
    work = Work()
    post = framework(work)

    assert post(BODY, headers()) == 204
    assert post(BODY, headers()) == 204
    assert work.events == [{"type": "NavigationEvent"}]
    assert post(BODY, headers(secret="another")) == 401
    assert post(b"x" * 1024 * 1024 * 2, headers()) == 413
    assert post(b"{", headers(b"{")) == 400


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
@pytest.mark.parametrize("framework", [starlette_post, fastapi_post, flask_post, django_post])
def test_work_that_fails_is_done_when_the_delivery_is_repeated(framework):
    work = Work()
    work.failing = 1
    post = framework(work)

    assert post(BODY, headers()) == 500
    assert work.events == []
    assert post(BODY, headers()) == 204
    assert work.events == [{"type": "NavigationEvent"}]
