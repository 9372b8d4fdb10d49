"""Calls a client as a program written for the published one does, and reads of each result what such a program reads.

Arguments: the plan as a JSON file, and optionally the results that the published client gave. Without them every
result is described; with them it is read along that description, and what differs is printed. It runs in an
environment that has either client, and needs nothing of this repository.
"""

import asyncio
import importlib
import inspect
import json
import re
import sys
import typing
import urllib.request

from timeback_core import TimebackClient

PLAN = json.load(open(sys.argv[1], encoding="utf-8"))  # noqa: SIM115 - read at once
KNOWN = json.load(open(sys.argv[2], encoding="utf-8")) if len(sys.argv) > 2 else None  # noqa: SIM115
STEP = re.compile(r"([a-z_]+)(?:\(([a-z_]+)\))?")
ROWS = 3


def resource_of(client, call):
    found = getattr(client, "case_" if call["service"] == "case" else call["service"])
    ids = iter(call["ids"])
    for name, placeholder in STEP.findall(call["resource"]):
        found = getattr(found, name)
        if placeholder:
            found = found(next(ids))
    return found, list(ids)


def arguments_of(method, call, ids):
    """Arguments by name, and the published class of each that has one."""
    given, classes, ids = {}, {}, iter(ids)
    for name, parameter in inspect.signature(method).parameters.items():
        if parameter.kind in (parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL):
            continue
        if name in call["arguments"]:
            given[name] = call["arguments"][name]
        elif name in ("body", "data", "input", "input_data", "credential", "envelope"):
            given[name] = call["body"]
            wanted = typing.get_type_hints(method).get(name)
            if hasattr(wanted, "model_validate"):
                classes[name] = [wanted.__module__, wanted.__name__]
        elif name in ("result", "results"):
            given[name] = call["body"]
        elif name == "events":
            given[name] = call["body"]["data"]
        elif name == "params":
            given[name] = call["query"]
        elif parameter.default is parameter.empty:
            given[name] = next(ids)
    return given, classes


async def run(resource, call, given, classes):
    values = dict(given)
    for name, (module, cls) in classes.items():
        values[name] = getattr(importlib.import_module(module), cls).model_validate(given[name])
    made = getattr(resource, call["method"])(**values)
    if hasattr(made, "__aiter__"):
        return [row async for row in made]
    return await made if inspect.isawaitable(made) else made


def described(value):
    """What a program can read of a published result."""
    cls = type(value)
    if hasattr(cls, "model_fields"):
        return {
            "class": cls.__name__,
            "attributes": {name: described(getattr(value, name)) for name in cls.model_fields},
        }
    if hasattr(cls, "__dataclass_fields__"):
        return {
            "class": cls.__name__,
            "attributes": {n: described(getattr(value, n)) for n in cls.__dataclass_fields__},
        }
    if isinstance(value, dict):
        return {"keys": {key: described(item) for key, item in value.items()}}
    if isinstance(value, list):
        return {"items": [described(item) for item in value[:ROWS]], "length": len(value)}
    return {"value": value if isinstance(value, str | int | float | bool | None) else repr(value)}


def differences(value, description, path):
    """Where a value does not read as described."""
    if "value" in description:
        known = description["value"]
        if known is None or known == value or str(known) == str(value):
            return
        yield f"{path}: {known!r} there, {value!r} here"
        return
    for name, inner in description.get("attributes", {}).items():
        try:
            found = getattr(value, name)
        except AttributeError:
            yield f"{path}.{name}: no such attribute of {type(value).__name__}"
            continue
        yield from differences(found, inner, f"{path}.{name}")
    for key, inner in description.get("keys", {}).items():
        try:
            found = value[key]
        except (KeyError, TypeError, AttributeError, IndexError) as error:
            yield f"{path}[{key!r}]: {type(error).__name__} of {type(value).__name__}"
            continue
        yield from differences(found, inner, f"{path}[{key!r}]")
    if "length" in description:
        try:
            rows = list(value)
        except TypeError:
            yield f"{path}: {type(value).__name__} is not a list"
            return
        if len(rows) != description["length"]:
            yield f"{path}: {description['length']} rows there, {len(rows)} here"
        for at, (row, inner) in enumerate(zip(rows, description["items"], strict=False)):
            yield from differences(row, inner, f"{path}[{at}]")


def reset():
    request = urllib.request.Request(PLAN["base_url"] + "/__sandbox__/reset", method="POST", data=b"")
    request.add_header("x-sandbox-secret", PLAN["control_secret"])
    with urllib.request.urlopen(request, timeout=20):
        pass


async def record(client, call):
    """Call the published client; its arguments and result as JSON, None where it fails."""
    resource, ids = resource_of(client, call)
    given, classes = arguments_of(getattr(resource, call["method"]), call, ids)
    try:
        made = await asyncio.wait_for(run(resource, call, given, classes), 20)
    except Exception:
        return None
    return {"given": given, "classes": classes, "result": described(made)}


async def replay(client, call, known):
    """Call ours with the same arguments, and read of the result what the published one had."""
    if known is None:
        return []
    resource, _ = resource_of(client, call)
    try:
        made = await asyncio.wait_for(run(resource, call, known["given"], known["classes"]), 20)
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]
    return list(differences(made, known["result"], "result"))


async def main():
    settings = {name: PLAN[name] for name in ("base_url", "auth_url", "client_id", "client_secret")}
    named = {call["name"]: at for at, call in enumerate(PLAN["calls"])}
    outcomes = []
    async with TimebackClient(**settings) as client:
        for at, call in enumerate(PLAN["calls"]):
            reset()
            if call["before"]:
                before = PLAN["calls"][named[call["before"]]]
                resource, ids = resource_of(client, before)
                if KNOWN is None:
                    given, classes = arguments_of(getattr(resource, before["method"]), before, ids)
                else:
                    known = KNOWN[named[call["before"]]]
                    given, classes = known["given"], known["classes"]
                await run(resource, before, given, classes)
            outcomes.append(await (record(client, call) if KNOWN is None else replay(client, call, KNOWN[at])))
    print(json.dumps(outcomes))


asyncio.run(main())
