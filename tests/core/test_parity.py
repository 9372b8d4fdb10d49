"""Awaited and blocking are one surface: the same names, parameters, defaults, annotations and docstrings."""

import importlib
import inspect

import pytest

from public_surface import Pair, methods, pairs, parameters, service_names, unawaited
from timeback_kit.core.client import TimebackClient
from timeback_kit.core.manager import TimebackManager
from timeback_kit.core.sync import TimebackManager as BlockingManager

PAIRS = {pair.path or "TimebackClient": pair for pair in pairs()}
SERVICES = [name.rstrip("_") for name in service_names(TimebackClient) if name != "timeback_events"]

each_pair = pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)


def plain(annotation):
    """An annotation without the prefix that tells the colours apart."""
    text = annotation if isinstance(annotation, str) else getattr(annotation, "__name__", str(annotation))
    return text.replace("Async", "")


def described(method):
    taken = [(each.name, each.kind, each.default, plain(each.annotation)) for each in parameters(method)]
    return taken, plain(inspect.signature(method).return_annotation)


def test_all_services_are_compared():
    assert len(PAIRS) > 80
    assert {path.partition(".")[0] for path in PAIRS} == {"TimebackClient", *service_names(TimebackClient)}


@each_pair
def test_both_have_the_same_names(pair: Pair):
    assert list(methods(pair.awaited)) == list(methods(pair.blocking))
    properties = [
        [name for name, member in inspect.getmembers(kind) if isinstance(member, property) and name[0] != "_"]
        for kind in (pair.awaited, pair.blocking)
    ]
    assert properties[0] == properties[1]


@each_pair
def test_both_take_and_return_the_same(pair: Pair):
    blocking = methods(pair.blocking)
    for name, method in methods(pair.awaited).items():
        if name != "get_transport":
            assert described(method) == described(blocking[name]), name


@each_pair
def test_both_say_the_same_of_themselves(pair: Pair):
    blocking = methods(pair.blocking)
    for name, method in methods(pair.awaited).items():
        assert inspect.getdoc(method), name
        assert unawaited(method) == inspect.getdoc(blocking[name]), name


def test_clients_are_made_in_the_same_way():
    clients = [pair for pair in PAIRS.values() if "." not in pair.path]
    assert len(clients) == len(SERVICES) + 2
    for pair in clients:
        assert described(pair.awaited.__init__) == described(pair.blocking.__init__)


@pytest.mark.parametrize("service", SERVICES)
def test_each_package_offers_its_client_in_both_colours(service):
    package = importlib.import_module(f"timeback_{service}")
    name = next(name for name in package.__all__ if name.endswith("Client"))
    sync = importlib.import_module(f"timeback_{service}.sync")

    pair = PAIRS["case_" if service == "case" else service]
    assert getattr(package, name) is pair.awaited
    assert getattr(sync, name) is pair.blocking
    assert getattr(package, name).__name__ == getattr(sync, name).__name__ == name


def test_the_managers_are_alike():
    awaited, blocking = methods(TimebackManager), methods(BlockingManager)

    assert list(awaited) == list(blocking)
    for name, method in awaited.items():
        names = [(each.name, each.kind, each.default) for each in parameters(method)]
        assert names == [(each.name, each.kind, each.default) for each in parameters(blocking[name])], name
