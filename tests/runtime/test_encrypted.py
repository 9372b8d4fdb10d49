"""Calls over TLS: a certificate that is not trusted is a Timeback error, one that is given as `verify=` is trusted."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from scripted import GET, SECRET, AsyncRoster, Host, Pupil, Roster
from timeback_kit.runtime import errors
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.requests import Request

ID = {"sourcedId": "p1"}
BODY = b'{"user": {"sourcedId": "p1"}, "access_token": "t0ken-t0ken"}'
GOOD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(BODY) + BODY
PUPIL = Pupil(sourced_id="p1")
PATIENCE = 5.0


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of this machine that it signed itself, with its key, as one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "localhost.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return path


class Encrypted(Host):
    """A host that speaks TLS, or nothing at all during the handshake."""

    def __init__(self, certificate: Path) -> None:
        self._context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        self._context.load_cert_chain(certificate)
        self.silent = False
        self.greeted = threading.Event()
        super().__init__()
        self.url = self.url.replace("http:", "https:")
        self.acts = [self._act]

    def _act(self, connection: Any) -> bool:
        connection.sendall(GOOD)
        return True

    def _serve(self, connection: Any) -> None:
        if self.silent:
            with connection:
                connection.recv(65536)
                self.greeted.set()
                self.done.wait(PATIENCE)
            return
        try:
            wrapped = self._context.wrap_socket(connection, server_side=True)
        except OSError:
            connection.close()
            return
        super()._serve(wrapped)


@pytest.fixture
def encrypted(certificate: Path) -> Iterator[Encrypted]:
    made = Encrypted(certificate)
    yield made
    made.close()


def called(colour: str, **settings: Any) -> Any:
    made = TimebackProvider(**{"max_retries": 0, "timeout": PATIENCE, **settings})
    if colour == "blocking":
        with Roster(provider=made) as client:
            return client._call(Request(GET, ID))

    async def call() -> Any:
        async with AsyncRoster(provider=made) as client:
            return await client._call(Request(GET, ID))

    return asyncio.run(call())


both = pytest.mark.parametrize("colour", ["async", "blocking"])


@both
def test_a_certificate_that_is_given_is_trusted(encrypted: Encrypted, certificate: Path, colour: str) -> None:
    secret = {"auth_url": f"{encrypted.url}/token", "client_id": "me", "client_secret": SECRET}
    assert called(colour, base_url=encrypted.url, verify=str(certificate), **secret) == PUPIL
    assert called(colour, base_url=encrypted.url, verify=False) == PUPIL


@both
def test_a_certificate_that_is_not_trusted_is_an_error_of_the_call(encrypted: Encrypted, colour: str) -> None:
    with pytest.raises(errors.APIConnectionError, match=r"no connection to 127\.0\.0\.1: .*certificate") as raised:
        called(colour, base_url=encrypted.url)
    assert raised.value.phase == "connect"
    assert encrypted.seen == 0


@both
def test_a_host_that_speaks_no_tls_is_an_error_of_the_call(encrypted: Encrypted, colour: str) -> None:
    plain = Host()
    plain._requested = lambda connection: bool(connection.recv(65536))  # type: ignore[method-assign]
    plain.acts = [lambda connection: connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")]
    with pytest.raises(errors.APIConnectionError):
        called(colour, base_url=plain.url.replace("http:", "https:"), verify=False)
    plain.close()


@both
def test_a_handshake_that_is_not_answered_ends_with_the_call(encrypted: Encrypted, colour: str) -> None:
    encrypted.silent = True
    with pytest.raises(errors.RequestTimeoutError) as raised:
        called(colour, base_url=encrypted.url, verify=False, timeout=0.3)
    assert raised.value.phase == "connect"
    encrypted.done.set()


def test_close_ends_a_call_in_its_handshake(encrypted: Encrypted) -> None:
    encrypted.silent = True
    client = Roster(base_url=encrypted.url, verify=False, timeout=30.0)
    ended: list[BaseException] = []

    def call() -> None:
        try:
            client._call(Request(GET, ID))
        except errors.TimebackError as error:
            ended.append(error)

    thread = threading.Thread(target=call)
    thread.start()
    assert encrypted.greeted.wait(PATIENCE)
    client.close()
    thread.join(2)
    assert not thread.is_alive()
    assert isinstance(ended[0], errors.ClientClosedError)
    encrypted.done.set()
