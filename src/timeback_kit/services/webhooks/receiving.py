"""Receives the deliveries of a webhook in FastAPI, Starlette, Flask or Django.

How the live platform signs a delivery is published nowhere, so the check is yours to give. `HmacSignature` is what the
sandbox does, with names and prefix to set; anything that takes headers and body and says yes or no will do.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final, Literal, TypeAlias

from timeback_api.webhooks.errors import WebhooksError
from timeback_kit.runtime.locks import lock_of

__all__ = ["Delivery", "DeliveryRefusedError", "HmacSignature", "SignatureCheck", "WebhookReceiver"]

SignatureCheck: TypeAlias = Callable[[Mapping[str, str], bytes], bool]
"""Takes the headers, names in lower case, and the body; says whether the platform sent them."""

LARGEST_BODY: Final = 1024 * 1024
REMEMBERED: Final = 10_000
UNSIGNED: Final = "unsigned"
_ACCEPTED, _BAD_REQUEST, _UNAUTHORIZED, _TOO_LARGE = 204, 400, 401, 413


class DeliveryRefusedError(WebhooksError):
    """A delivery that is not taken.

    Args:
        reason: Why, without anything of its content.
        status: HTTP status to answer with.
    """

    __module__ = __name__.rpartition(".")[0]  # where users import it from, and what a traceback prints

    def __init__(self, reason: str, status: int) -> None:
        super().__init__(f"webhook delivery refused: {reason}")
        self.status = status


@dataclass(frozen=True, slots=True)
class Delivery:
    """One delivery, checked.

    Args:
        id: Id of the delivery, the same when it is repeated; None where the sender gives none.
        body: The parsed JSON.
        repeated: Whether a delivery of this id was taken before.
    """

    id: str | None
    body: Any = field(repr=False)
    repeated: bool = False

    @property
    def event(self) -> Any:
        """The event in the body: its member `event`, or the body itself."""
        return self.body["event"] if isinstance(self.body, dict) and "event" in self.body else self.body


@dataclass(frozen=True, slots=True)
class HmacSignature:
    """HMAC-SHA256 in hexadecimal digits over `TIME.BODY`, or over the body alone.

    Args:
        secret: The webhook's secret.
        header: Header of the signature.
        prefix: What stands before the digits.
        timestamp_header: Header of the time in seconds since 1970; None where only the body is signed.
        tolerance: Seconds that the time may be off.
        now: Returns the current time in seconds since 1970.
    """

    secret: str = field(repr=False)
    header: str = "x-timeback-signature"
    prefix: str = "sha256="
    timestamp_header: str | None = "x-timeback-timestamp"
    tolerance: float = 300.0
    now: Callable[[], float] = time.time

    def __post_init__(self) -> None:
        if not self.secret:
            raise ValueError("the secret of the webhook is empty")

    def __call__(self, headers: Mapping[str, str], body: bytes) -> bool:
        """Whether the signature fits, and its time is now."""
        signed = body
        if self.timestamp_header is not None:
            timestamp = headers.get(self.timestamp_header.lower(), "")
            if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) < 16):
                return False
            if abs(self.now() - int(timestamp)) > self.tolerance:
                return False
            signed = f"{timestamp}.".encode() + body
        expected = self.prefix + hmac.new(self.secret.encode(), signed, hashlib.sha256).hexdigest()
        stated = headers.get(self.header.lower(), "")
        return hmac.compare_digest(expected.encode(), stated.encode("utf-8", "surrogateescape"))


class WebhookReceiver:
    """Checks, parses and counts deliveries once, in whatever framework they arrive.

    Args:
        check: The signature check; `"unsigned"` takes deliveries of anyone, for trials on a machine of your own.
        max_bytes: Largest body taken.
        id_header: Header of the delivery's id, by which repeated deliveries are known.
    """

    def __init__(
        self,
        check: SignatureCheck | Literal["unsigned"],
        *,
        max_bytes: int = LARGEST_BODY,
        id_header: str = "x-timeback-delivery-id",
    ) -> None:
        if isinstance(check, str) and check != UNSIGNED:
            raise TypeError(
                'check is a function of headers and body, such as HmacSignature(secret), or "unsigned"; '
                "a secret alone does not say how deliveries are signed"
            )
        self._check = None if isinstance(check, str) else check
        self._max_bytes = max_bytes
        self._id_header = id_header.lower()
        self._seen: OrderedDict[str, None] = OrderedDict()
        self._lock = lock_of(self)

    def receive(self, headers: Mapping[str, str], body: bytes) -> Delivery:
        """Check and parse a delivery.

        Args:
            headers: Request headers.
            body: The body as it came; a signature covers these bytes.

        Returns:
            The delivery.

        Raises:
            DeliveryRefusedError: It is too large, not signed as it should be, or no JSON; `.status` is what to answer.
        """
        lowered = {name.lower(): value for name, value in headers.items()}
        if len(body) > self._max_bytes:
            raise DeliveryRefusedError(f"the body is larger than {self._max_bytes} bytes", _TOO_LARGE)
        if self._check is not None and not self._check(lowered, body):
            raise DeliveryRefusedError("the signature does not fit", _UNAUTHORIZED)
        try:
            parsed = json.loads(body)
        except (ValueError, RecursionError):
            raise DeliveryRefusedError("the body is not JSON", _BAD_REQUEST) from None
        delivery_id = lowered.get(self._id_header)
        return Delivery(delivery_id, parsed, self._is_repeated(delivery_id))

    def forget(self, delivery: Delivery) -> None:
        """Take a delivery anew when it is repeated, because it could not be worked on."""
        with self._lock:
            self._seen.pop(delivery.id or "", None)

    def starlette(self, handle: Callable[[Delivery], Awaitable[None] | None]) -> Callable[[Any], Awaitable[Any]]:
        """An endpoint for FastAPI or Starlette.

        Args:
            handle: Works on a delivery, once; sync or async. If it raises, the sender gets a 500 and sends again.

        Returns:
            The endpoint, for instance `app.add_api_route("/timeback", receiver.starlette(handle), methods=["POST"])`.
        """
        from starlette.requests import Request
        from starlette.responses import PlainTextResponse, Response

        async def endpoint(request: Request) -> Response:
            try:
                delivery = self.receive(request.headers, await _bounded(request, self._max_bytes))
            except DeliveryRefusedError as error:
                return PlainTextResponse(str(error), error.status)
            if not delivery.repeated:
                with self._taking(delivery):
                    handled = handle(delivery)
                    if handled is not None:
                        await handled
            return Response(status_code=_ACCEPTED)

        # frameworks read the annotations of an endpoint, which are strings here
        endpoint.__annotations__ = {"request": Request, "return": Response}
        return endpoint

    def flask(self, handle: Callable[[Delivery], None]) -> Callable[[], Any]:
        """A view for Flask.

        Args:
            handle: Works on a delivery, once. If it raises, the sender gets a 500 and sends again.

        Returns:
            The view, for instance `app.post("/timeback")(receiver.flask(handle))`.
        """
        import flask

        def timeback_webhook() -> Any:
            if (flask.request.content_length or 0) > self._max_bytes:
                return f"the body is larger than {self._max_bytes} bytes", _TOO_LARGE
            return self._answer(dict(flask.request.headers), flask.request.get_data(), handle)

        return timeback_webhook

    def django(self, handle: Callable[[Delivery], None]) -> Callable[[Any], Any]:
        """A view for Django, exempt from its CSRF check.

        Args:
            handle: Works on a delivery, once. If it raises, the sender gets a 500 and sends again.

        Returns:
            The view, for instance `path("timeback/", receiver.django(handle))`.
        """
        from django.http import HttpResponse
        from django.views.decorators.csrf import csrf_exempt
        from django.views.decorators.http import require_POST

        def timeback_webhook(request: Any) -> Any:
            text, status = self._answer(dict(request.headers), request.body, handle)
            return HttpResponse(text, status=status, content_type="text/plain")

        view: Callable[[Any], Any] = csrf_exempt(require_POST(timeback_webhook))
        return view

    def _answer(self, headers: Mapping[str, str], body: bytes, handle: Callable[[Delivery], None]) -> tuple[str, int]:
        try:
            delivery = self.receive(headers, body)
        except DeliveryRefusedError as error:
            return str(error), error.status
        if not delivery.repeated:
            with self._taking(delivery):
                handle(delivery)
        return "", _ACCEPTED

    @contextmanager
    def _taking(self, delivery: Delivery) -> Iterator[None]:
        """Forget a delivery whose work fails, so that its repetition is worked on."""
        try:
            yield
        except BaseException:
            self.forget(delivery)
            raise

    def _is_repeated(self, delivery_id: str | None) -> bool:
        if delivery_id is None:
            return False
        with self._lock:
            repeated = delivery_id in self._seen
            self._seen[delivery_id] = None
            self._seen.move_to_end(delivery_id)
            while len(self._seen) > REMEMBERED:
                self._seen.popitem(last=False)
        return repeated


async def _bounded(request: Any, most: int) -> bytes:
    """The body, read no further than one byte beyond the limit."""
    chunks = bytearray()
    async for chunk in request.stream():
        chunks += chunk[: most + 1 - len(chunks)]
        if len(chunks) > most:
            break
    return bytes(chunks)
