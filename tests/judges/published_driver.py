"""Drives the published client over planned calls; runs in an environment that has it, and prints what happened.

Arguments: the plan as a JSON file. It needs nothing of this repository. A plan with a marker asks for that path after
each call, so that the server can tell which requests belong to it; one without resets the sandbox before each.
"""

import asyncio
import contextlib
import inspect
import json
import re
import sys
import typing
import urllib.error
import urllib.request

from timeback_core import TimebackClient

PLAN = json.load(open(sys.argv[1], encoding="utf-8"))  # noqa: SIM115 - read at once
STEP = re.compile(r"([a-z_]+)(?:\(([a-z_]+)\))?")


def resource_of(client, call):
    found = getattr(client, "case_" if call["service"] == "case" else call["service"])
    ids = iter(call["ids"])
    for name, placeholder in STEP.findall(call["resource"]):
        found = getattr(found, name)
        if placeholder:
            found = found(next(ids))
    return found, list(ids)


def arguments_of(method, call, ids):
    """Fill required parameters, and those that a plan states, by their names."""
    given, ids = {}, iter(ids)
    for name, parameter in inspect.signature(method).parameters.items():
        if parameter.kind in (parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL):
            continue
        if name in call["arguments"]:
            given[name] = call["arguments"][name]
        elif name in ("body", "data", "input", "input_data", "credential", "envelope"):
            given[name] = as_model(method, name, call["body"])
        elif name in ("result", "results"):
            given[name] = call["body"]
        elif name == "events":
            given[name] = call["body"]["data"]
        elif name == "params":
            given[name] = call["query"]
        elif parameter.default is parameter.empty:
            given[name] = next(ids)
    return given


def as_model(method, name, body):
    """Build the model where a method takes nothing but one, as its annotation says."""
    if not method.__module__.startswith(("timeback_caliper", "timeback_edubridge")):
        return body
    wanted = typing.get_type_hints(method).get(name)
    return wanted.model_validate(body) if hasattr(wanted, "model_validate") else body


async def run(client, call):
    resource, ids = resource_of(client, call)
    method = getattr(resource, call["method"])
    made = method(**arguments_of(method, call, ids))
    if inspect.isawaitable(made) and not hasattr(made, "__aiter__"):
        made = await made
    if hasattr(made, "__aiter__"):
        return [row async for row in made]
    return made


def mark():
    with contextlib.suppress(urllib.error.HTTPError):  # nothing answers there; that it was asked for is all
        urllib.request.urlopen(PLAN["base_url"] + PLAN["marker"], timeout=20).close()


def reset():
    request = urllib.request.Request(PLAN["base_url"] + "/__sandbox__/reset", method="POST", data=b"")
    request.add_header("x-sandbox-secret", PLAN["control_secret"])
    with urllib.request.urlopen(request, timeout=20):
        pass


async def main():
    settings = {name: PLAN[name] for name in ("base_url", "auth_url", "client_id", "client_secret")}
    named = {call["name"]: call for call in PLAN["calls"]}
    outcomes = []
    async with TimebackClient(**settings) as client:
        for call in PLAN["calls"]:
            if "marker" not in PLAN:
                reset()
            try:
                if call["before"] and "marker" not in PLAN:
                    await run(client, named[call["before"]])
                await asyncio.wait_for(run(client, call), 20)
                outcomes.append("")
            except Exception as error:
                details = getattr(error, "issues", None) or getattr(error, "response", None) or ""
                outcomes.append(f"{type(error).__name__}: {error} {details}".strip())
            if "marker" in PLAN:
                mark()
    print(json.dumps(outcomes))


asyncio.run(main())
