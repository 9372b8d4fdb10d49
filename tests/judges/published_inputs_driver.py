"""Prints the JSON schemas of the input models that each call of the published client checks its body with.

Arguments: the calls as a JSON file. It needs nothing of this repository.
"""

import importlib
import inspect
import json
import pkgutil
import re
import sys

import pydantic

from timeback_core import TimebackClient

CALLS = json.load(open(sys.argv[1], encoding="utf-8"))  # noqa: SIM115 - read at once
STEP = re.compile(r"([a-z_]+)(?:\(([a-z_]+)\))?")
NOWHERE = "http://127.0.0.1:9"


def models_of(service):
    """Return the input models of a service by name; a module of inputs goes before others."""
    package = importlib.import_module(f"timeback_{service}")
    names = [module.name for module in pkgutil.walk_packages(package.__path__, package.__name__ + ".")]
    found = {}
    for name in sorted(filter(lambda name: ".types" in name, names), key=lambda name: ".input" in name):
        members = vars(importlib.import_module(name))
        found |= {name: each for name, each in members.items() if is_input(name, each)}
    return found


def is_input(name, member):
    return name.endswith("Input") and inspect.isclass(member) and issubclass(member, pydantic.BaseModel)


def named_in(resource, method):
    """Return the names of classes that a method, and its resource where it leaves that to it, mentions."""
    names = set(re.findall(r"\b([A-Z]\w+Input)\b", inspect.getsource(method)))
    if method.__name__ not in ("create", "update", "upsert", "patch"):
        return names
    kind = "_create_schema" if method.__name__ == "create" else "_update_schema"
    for attribute in (kind, kind.removeprefix("_")):
        member = getattr(resource, attribute, None)
        names |= {member.__name__} if inspect.isclass(member) else set()
    return names


def main():
    client = TimebackClient(base_url=NOWHERE, auth_url=NOWHERE, client_id="i", client_secret="s")
    models = {service: models_of(service) for service in {call["service"] for call in CALLS}}
    schemas = {}
    for call in CALLS:
        resource = getattr(client, "case_" if call["service"] == "case" else call["service"])
        for name, placeholder in STEP.findall(call["resource"]):
            resource = getattr(resource, name)
            resource = resource("id-1") if placeholder else resource
        known = models[call["service"]]
        names = named_in(resource, getattr(resource, call["method"])) & known.keys()
        schemas[call["name"]] = {name: known[name].model_json_schema(by_alias=True) for name in sorted(names)}
    print(json.dumps(schemas))


main()
