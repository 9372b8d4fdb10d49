"""Other ways to models at the same work: pydantic, msgspec and what the stock generator makes.

Arguments: which one, the work, a file with a page of users, and for the generated package the folder that holds it.
"""

import datetime as dt
import gc
import json
import sys
import tracemalloc
from pathlib import Path
from typing import Any

from rounds import take_turns

which, work, page = sys.argv[1:4]
content = Path(page).read_bytes()


def with_pydantic():
    """Typed models that keep unknown keys."""
    import orjson
    from pydantic import BaseModel, ConfigDict, TypeAdapter
    from pydantic.alias_generators import to_camel

    class Kept(BaseModel):
        model_config = ConfigDict(extra="allow", alias_generator=to_camel, populate_by_name=True)

    class Org(Kept):
        sourced_id: str
        href: str | None = None
        type: str | None = None

    class Role(Kept):
        role_type: str
        role: str
        org: Org

    class User(Kept):
        sourced_id: str
        status: str
        date_last_modified: dt.datetime
        username: str | None = None
        enabled_user: bool
        given_name: str
        family_name: str
        email: str | None = None
        grades: list[str]
        metadata: dict[str, Any] | None = None
        roles: list[Role]
        agents: list[Org]
        primary_org: Org | None = None

    users = TypeAdapter(list[User])
    models = users.validate_python(orjson.loads(content)["users"])
    return (
        lambda: users.validate_python(orjson.loads(content)["users"]),
        lambda: users.dump_json(models, by_alias=True),
    )


def with_msgspec():
    """Structs, which drop unknown keys."""
    import msgspec

    class Org(msgspec.Struct, rename="camel"):
        sourced_id: str
        href: str | None = None
        type: str | None = None

    class Role(msgspec.Struct, rename="camel"):
        role_type: str
        role: str
        org: Org

    class User(msgspec.Struct, rename="camel"):
        sourced_id: str
        status: str
        date_last_modified: dt.datetime
        enabled_user: bool
        given_name: str
        family_name: str
        grades: list[str]
        roles: list[Role]
        agents: list[Org]
        username: str | None = None
        email: str | None = None
        metadata: dict[str, Any] | None = None
        primary_org: Org | None = None

    class Page(msgspec.Struct):
        users: list[User]

    decoder, encoder = msgspec.json.Decoder(Page), msgspec.json.Encoder()
    models = decoder.decode(content).users
    return lambda: decoder.decode(content).users, lambda: encoder.encode(models)


def with_stock():
    """What openapi-python-client makes of the document; it takes nothing but what the document says."""
    sys.path.insert(0, sys.argv[4])
    from stock.models.user import User

    rows = json.loads(content)["users"]
    given = json.dumps([row | {"enabledUser": "true", "userProfiles": []} for row in rows]).encode()
    models = [User.from_dict(row) for row in json.loads(given)]
    return (
        lambda: [User.from_dict(row) for row in json.loads(given)],
        lambda: json.dumps([each.to_dict() for each in models]),
    )


decode, encode = {"pydantic": with_pydantic, "msgspec": with_msgspec, "stock": with_stock}[which]()
if work == "memory":
    gc.collect()
    tracemalloc.start()
    kept = decode()
    print(json.dumps(tracemalloc.get_traced_memory()[0] / len(kept)))
else:
    take_turns(decode if work == "decode" else encode)
