"""Rows as tables, models and pages as JSON of web frameworks, and resources in users' unit tests."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from unittest.mock import create_autospec, patch

import httpx
import pandas
import polars
import pyarrow
import pytest
from fastapi import FastAPI

from scripted import LIST, AsyncRoster, Pupil, Roster, Service, as_json
from timeback_api.oneroster.models import User, UserRole
from timeback_kit import OneRosterClient, TimebackClient, sync
from timeback_kit.runtime import JSONEncoder, Page, RowList, json_default, to_arrow, to_frame
from timeback_kit.runtime.errors import ConfigurationError
from timeback_kit.runtime.models import dump
from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

WHEN = datetime(2025, 1, 2, 3, 4, 5, tzinfo=UTC)
ADA = {
    "sourcedId": "u1",
    "givenName": "Ada",
    "dateLastModified": "2025-01-02T03:04:05Z",
    "roles": [{"role": "student"}],
    "metadata": {"house": "red"},
}
BEN = {"sourcedId": "u2", "givenName": "Ben", "middleName": None, "shirt": "XL"}


def users() -> list[User]:
    return [User.from_dict(ADA), User.from_dict(BEN)]


@pytest.mark.parametrize("rows", [users(), Page(users()), RowList(users()), tuple(users()), [ADA, BEN]])
def test_rows_of_any_kind_make_a_frame_of_their_json_names(rows: Any) -> None:
    frame = to_frame(rows)
    assert isinstance(frame, pandas.DataFrame)
    assert list(frame.columns) == [*ADA, "middleName", "shirt"]
    assert list(frame["givenName"]) == ["Ada", "Ben"]
    assert frame["roles"][0] == [{"role": "student"}]
    assert frame["shirt"][1] == "XL"
    assert pandas.isna(frame["shirt"][0])


def test_pages_and_lists_have_the_same_tables() -> None:
    for rows in (Page(users()), RowList(users())):
        assert rows.to_frame()["dateLastModified"][0] == WHEN
        held = rows.to_frame("polars")
        assert isinstance(held, polars.DataFrame)
        assert held["dateLastModified"].to_list() == [WHEN, None]
        assert held["metadata"].to_list()[0] == {"house": "red"}
        table = rows.to_arrow()
        assert isinstance(table, pyarrow.Table)
        assert table.column("givenName").to_pylist() == ["Ada", "Ben"]
        assert table.column("dateLastModified").to_pylist() == [WHEN, None]


@pytest.mark.parametrize("rows", [users(), Page(users()), RowList(users())])
def test_pandas_takes_pages_and_lists_of_models_as_they_are(rows: Any) -> None:
    frame = pandas.DataFrame(rows)
    assert set(frame.columns) == {*ADA, "middleName", "shirt"}
    assert list(frame["sourcedId"]) == ["u1", "u2"]
    assert "Ada" in repr(frame)
    assert list(pandas.DataFrame(rows, columns=["givenName"])["givenName"]) == ["Ada", "Ben"]


@pytest.mark.parametrize("make", [Page, RowList, lambda rows: [*Page(rows)], lambda rows: [*RowList(rows)]])
def test_polars_takes_pages_and_lists_of_models_as_they_are(make: Any) -> None:
    frame = polars.DataFrame(make(users()))
    assert frame.columns == [*ADA, "middleName", "shirt"]
    assert frame["givenName"].to_list() == ["Ada", "Ben"]
    assert frame["dateLastModified"].to_list() == [WHEN, None]
    assert polars.DataFrame(make(users()), schema=["sourcedId"]).columns == ["sourcedId"]


def test_polars_is_told_of_models_whenever_it_is_loaded() -> None:
    program = """
from timeback_api.oneroster.models import User
from timeback_kit.runtime import Page, RowList
rows = [User.from_dict({"sourcedId": "u1"})]
made = Page(rows), RowList(rows)
import polars
print([polars.DataFrame(each).columns for each in made], polars.DataFrame([{"a": 1}, {"b": 2}]).columns)
"""
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "[['sourcedId'], ['sourcedId']] ['a', 'b']"


def test_no_rows_make_an_empty_table() -> None:
    empty: Page[User] = Page([])
    assert empty.to_frame().empty
    assert empty.to_frame("polars").is_empty()
    assert empty.to_arrow().num_rows == 0


@pytest.mark.parametrize("make", [lambda rows: to_frame(rows, "polars")["score"].to_list(),
                                  lambda rows: to_arrow(rows).column("score").to_pylist()])  # fmt: skip
def test_values_without_a_common_type_become_json_texts(make: Any) -> None:
    rows = [{"score": "ten"}, {"score": {"points": [1, 2]}}, {"score": None}, {"score": "2"}]
    assert make(rows) == ["ten", '{"points":[1,2]}', None, "2"]


def test_rows_that_are_no_objects_are_refused() -> None:
    with pytest.raises(TypeError, match="models or dicts, got a int"):
        to_frame([1])


def test_a_missing_library_is_named_with_how_to_install_it() -> None:
    program = """
import importlib.abc, sys
class Absent(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        return None
import importlib.util
importlib.util.find_spec = lambda name: None
from timeback_kit.runtime import Page
for call in (lambda: Page([]).to_frame(), lambda: Page([]).to_frame("polars"), lambda: Page([]).to_arrow()):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
"""
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert shown.splitlines() == [
        "ConfigurationError to_frame() needs pandas or polars: pip install pandas, or pip install polars",
        "ConfigurationError to_frame() needs polars: pip install polars",
        "ConfigurationError to_arrow() needs pyarrow: pip install pyarrow",
    ]
    with pytest.raises(ConfigurationError, match='"pandas" or "polars"'):
        to_frame([], "spark")  # type: ignore[arg-type]


def test_tables_load_no_library_before_they_are_asked_for() -> None:
    program = "import sys, timeback_api.oneroster.models as m, timeback_kit.runtime.tables; m.User.from_dict({})\n"
    program += "print(sorted({'pandas', 'polars', 'pyarrow', 'pydantic', 'pydantic_core'} & set(sys.modules)))"
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "[]"


def test_all_rows_of_a_collection_are_a_list_that_makes_tables(service: Service, blocking: Roster) -> None:
    service.handler = lambda _: as_json({"users": [ADA, BEN], "totalCount": 2})
    rows: Any = SyncResource(blocking)._all(Request(LIST))
    assert isinstance(rows, list)
    assert list(rows.to_frame()["sourcedId"]) == ["u1", "u2"]
    assert dump(rows) == [ADA, BEN]


async def test_the_same_holds_of_the_async_client(service: Service, client: AsyncRoster) -> None:
    service.handler = lambda _: as_json({"users": [ADA, BEN], "totalCount": 2})
    rows: Any = await AsyncResource(client)._all(Request(LIST))
    assert list(rows.to_frame()["sourcedId"]) == ["u1", "u2"]


# Notebooks.


def test_a_notebook_shows_rows_escaped_and_without_secrets() -> None:
    sly = {"sourcedId": "<script>alert(1)</script>", "a<b": "x", "password": "hunter2", "metadata": {"apiKey": "k3y"}}
    for made in (Page([User.from_dict(sly)]), RowList([User.from_dict(sly)]), User.from_dict(sly)):
        shown = made._repr_html_()
        assert "<script>" not in shown
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown
        assert "a&lt;b" in shown
        assert "hunter2" not in shown
        assert "k3y" not in shown


def test_a_notebook_shows_the_first_rows_of_many() -> None:
    shown = RowList(Pupil(sourced_id=f"p{number}") for number in range(200))._repr_html_()
    assert shown.count("<tr>") == 51
    assert "200 rows, the first 50 shown" in shown
    assert RowList(["<b>"])._repr_html_() == "<pre>[&#x27;&lt;b&gt;&#x27;]</pre>"


# Web frameworks.


def application() -> FastAPI:
    app = FastAPI()

    @app.get("/one", response_model=User)
    def one() -> User:
        return User.from_dict(ADA)

    @app.get("/list", response_model=list[User])
    def many() -> list[User]:
        return users()

    @app.get("/page")
    def page() -> Page[User]:
        return Page(users(), True, 7, 2)

    @app.post("/echo")
    def echo(user: User) -> User:
        user.given_name = user.given_name.upper()
        return user

    return app


def browser() -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(application()), base_url="http://test")


async def test_fastapi_takes_models_and_pages_in_and_out() -> None:
    async with browser() as client:
        assert (await client.get("/one")).json() == ADA
        assert (await client.get("/list")).json() == [ADA, BEN]
        assert (await client.get("/page")).json() == {
            "data": [ADA, BEN],
            "has_more": True,
            "total": 7,
            "next_offset": 2,
        }
        assert (await client.post("/echo", json=BEN)).json() == {**BEN, "givenName": "BEN"}
        refused = await client.post("/echo", json=[1])
        assert refused.status_code == 422
        assert refused.json()["detail"][0]["msg"] == "expected an object for User"


async def test_fastapi_documents_their_fields() -> None:
    async with browser() as client:
        paths = (await client.get("/openapi.json")).json()["paths"]
    one = paths["/one"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert one["type"] == "object"
    assert one["properties"]["sourcedId"] == {"type": "string"}
    page = paths["/page"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert page["properties"]["data"]["items"]["title"] == "User"


def test_the_json_module_writes_models_and_pages() -> None:
    given = {"page": Page(users()), "user": users()[0], "when": WHEN}
    written = json.loads(json.dumps(given, default=json_default))
    assert written == json.loads(json.dumps(given, cls=JSONEncoder))
    assert written["page"]["data"] == [ADA, BEN]
    assert written["user"] == ADA
    with pytest.raises(TypeError, match="set"):
        json.dumps({1}, default=json_default)
    with pytest.raises(TypeError, match="set"):
        json.dumps({1}, cls=JSONEncoder)


# Models as mappings.


def test_a_model_is_a_mapping_of_its_json_names() -> None:
    user = User.from_dict(ADA)
    assert isinstance(user, Mapping)
    assert dict(user.items()).keys() == ADA.keys()  # type: ignore[operator]
    assert len(user) == len(ADA)
    assert User.from_dict({}), "an object is true, however few its values"
    match user:
        case {"givenName": name}:
            assert name == "Ada"
        case _:
            pytest.fail("no match")


def test_a_model_inside_a_dict_keeps_its_secrets_masked() -> None:
    held = User.from_dict({"sourcedId": "u1", "metadata": {"owner": UserRole.from_dict({"password": "hunter2"})}})
    assert "hunter2" not in repr(held)


# Users' own unit tests.


def test_resources_can_be_replaced_and_specified() -> None:
    client = sync.OneRosterClient(base_url="https://timeback.example.edu")
    stand_in = create_autospec(client.users, instance=True)
    stand_in.get.return_value = User.from_dict(ADA)
    assert stand_in.get("u1").given_name == "Ada"
    stand_in.get.assert_called_once_with("u1")
    with pytest.raises(TypeError):
        stand_in.get("u1", "u2", "u3")
    whole = create_autospec(client, instance=True)
    whole.users.list.return_value = Page(users())
    assert whole.users.list(limit=2).data[1].given_name == "Ben"
    with pytest.raises(TypeError):
        whole.users.list(limitt=2)
    client.close()


async def test_resources_of_async_clients_as_well() -> None:
    client = OneRosterClient(base_url="https://timeback.example.edu")
    stand_in = create_autospec(client.users, instance=True)
    stand_in.get.return_value = User.from_dict(ADA)
    assert (await stand_in.get("u1")).given_name == "Ada"
    whole = create_autospec(client, instance=True)
    whole.users.list_all.return_value = users()
    assert len(await whole.users.list_all()) == 2
    await client.close()


@pytest.mark.parametrize("kind", [sync.TimebackClient, TimebackClient])
def test_a_resource_and_a_service_of_one_client_can_be_replaced(kind: Any) -> None:
    client, other = kind(base_url="https://timeback.example.edu"), kind(base_url="https://timeback.example.edu")
    stand_in = create_autospec(client.oneroster.users, instance=True)
    with pytest.MonkeyPatch.context() as patching:
        patching.setattr(client.oneroster, "users", stand_in)
        patching.setattr(other, "oneroster", service := object())
        assert client.oneroster.users is stand_in
        assert isinstance(client.oneroster, type(kind(base_url="https://timeback.example.edu").oneroster))
        assert other.oneroster is service
    with patch.object(client.oneroster, "users", stand_in), patch.object(client, "qti", 5):
        assert client.oneroster.users is stand_in
        assert client.qti == 5
    assert type(client.oneroster.users).__name__ in ("Users", "AsyncUsers")
    assert client.qti != 5
    assert other.oneroster.users is not stand_in
    with pytest.raises(AttributeError):
        client.closed = True
